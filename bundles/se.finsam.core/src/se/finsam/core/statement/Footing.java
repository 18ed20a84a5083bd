// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.finsam.core.statement.Interpreter.At;
import se.finsam.core.statement.LineValues.Term;
import se.finsam.core.table.LargestRemainder;

/**
 * Shown values of a statement that foots. The outermost totals are rounded half-up; below each, the items take the next
 * whole unit down or up so that they add up, those with the largest remainder up first and, among equals, the first
 * line first. So every shown value lies less than one unit from the exact one and every shown sum is the sum of what is
 * shown. A measure that is a plain sum of other measures of its line (net = revenue − cost) is computed from their
 * shown values, so that the table foots across as well.
 */
final class Footing {
    /**
     * Exact values of cells in shown units, rounded to a number of decimals.
     *
     * @param exact value in the unit that is shown
     */
    record Exact(BigDecimal exact, int decimals) {}

    private final LineValues values;
    private final Map<At, Exact> exact;
    private final Map<At, BigDecimal> shown = new HashMap<>();

    private Footing(LineValues values, Map<At, Exact> exact) {
        this.values = values;
        this.exact = exact;
    }

    /** Shown values of all cells given, which come in the order of the lines. */
    static Map<At, BigDecimal> shown(LineValues values, Map<At, Exact> exact, List<At> sums) {
        var footing = new Footing(values, exact);
        footing.footColumns(sums);
        footing.footRows();
        exact.forEach((cell, value) -> footing.shown.putIfAbsent(cell, half(value)));
        return footing.shown;
    }

    private static BigDecimal half(Exact value) {
        return value.exact().setScale(value.decimals(), RoundingMode.HALF_UP);
    }

    private void footColumns(List<At> sums) {
        var terms = new HashMap<At, List<Term>>();
        Set<At> parts = new HashSet<>();
        for (var sum : sums) {
            values.terms(sum).filter(found -> fits(sum, found)).ifPresent(found -> {
                terms.put(sum, found);
                found.forEach(term -> parts.add(term.cell()));
            });
        }
        for (var sum : sums) {
            if (terms.containsKey(sum) && !parts.contains(sum)) {
                shown.put(sum, half(exact.get(sum)));
                spread(sum, terms);
            }
        }
    }

    private boolean fits(At sum, List<Term> terms) {
        var total = exact.get(sum);
        return total != null
                && terms.stream().allMatch(term -> {
                    var part = exact.get(term.cell());
                    return part != null && part.decimals() == total.decimals();
                });
    }

    private void spread(At sum, Map<At, List<Term>> terms) {
        var parts = terms.get(sum);
        var decimals = exact.get(sum).decimals();
        var values = parts.stream()
                .map(term -> signed(exact.get(term.cell()).exact(), term.negative()))
                .toList();
        var rounded = LargestRemainder.round(values, shown.get(sum), decimals);
        for (var i = 0; i < parts.size(); i++) {
            shown.put(parts.get(i).cell(), signed(rounded.get(i), parts.get(i).negative()));
        }
        for (var term : parts) {
            if (terms.containsKey(term.cell())) {
                spread(term.cell(), terms);
            }
        }
    }

    private void footRows() {
        for (var cell : exact.keySet()) {
            fromMeasures(cell).ifPresent(value -> shown.put(cell, value));
        }
    }

    private Optional<BigDecimal> fromMeasures(At cell) {
        var terms = values.measureTerms(cell);
        if (terms.isEmpty() || !fits(cell, terms.get())) {
            return Optional.empty();
        }
        var sum = BigDecimal.ZERO.setScale(exact.get(cell).decimals());
        for (var term : terms.get()) {
            var value = fromMeasures(term.cell())
                    .orElseGet(() -> shown.getOrDefault(term.cell(), half(exact.get(term.cell()))));
            sum = sum.add(signed(value, term.negative()));
        }
        return Optional.of(sum);
    }

    private static BigDecimal signed(BigDecimal value, boolean negative) {
        return negative ? value.negate() : value;
    }
}
