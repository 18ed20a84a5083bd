// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import org.jspecify.annotations.Nullable;

/** Decision to grant money to an intervention. */
public record GrantDecision(
        java.time.@Nullable LocalDate date,
        @Nullable Quantity amount,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        String text) {}
