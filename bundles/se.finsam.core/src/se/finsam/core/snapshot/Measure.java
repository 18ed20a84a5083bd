// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
        List<Outcome> outcomes) {
    /** The outcome typed for a year, in {@code unit}. */
    public Optional<BigDecimal> typed(int year) {
        return outcomes.stream()
                .filter(outcome -> outcome.year() == year)
                .map(Outcome::value)
                .filter(value -> value != null)
                .findFirst();
    }

    /** Whether it is judged to be met in a year. */
    public boolean isMet(int year) {
        return outcomes.stream().anyMatch(outcome -> outcome.year() == year && outcome.verdict() == Verdict.MET);
    }
}
