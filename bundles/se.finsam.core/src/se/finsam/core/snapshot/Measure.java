// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure (mätpunkt) of a goal.
 *
 * @param name its wording
 * @param intervention key of the intervention it belongs to, if any
 * @param target target in {@code unit}; absent when the goal has no number
 * @param formula formula that gives the outcome from the facts; empty when the outcome is typed
 */
public record Measure(
        String code,
        String name,
        @Nullable String intervention,
        @Nullable BigDecimal target,
        Unit unit,
        Direction direction,
        String formula,
        List<Outcome> outcomes) {}
