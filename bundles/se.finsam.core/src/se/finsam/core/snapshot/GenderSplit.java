// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Participants by gender, all counts or all percent as {@code unit} says. */
public record GenderSplit(
        @Nullable BigDecimal women,
        @Nullable BigDecimal men,
        @Nullable BigDecimal nonBinary,
        Unit unit) {}
