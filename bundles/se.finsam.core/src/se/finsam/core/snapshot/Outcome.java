// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Outcome of a measure in one year, in the unit of the measure. */
public record Outcome(
        int year,
        @Nullable BigDecimal value,
        @Nullable Integer respondents,
        Verdict verdict,
        String assessment,
        String source) {}
