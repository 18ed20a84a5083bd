// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision on the budget of one year. */
public record BudgetVersion(
        String id,
        String name,
        int year,
        BudgetKind kind,
        @Nullable LocalDate decided,
        @Nullable LocalDate consulted,
        String decidedBy) {}
