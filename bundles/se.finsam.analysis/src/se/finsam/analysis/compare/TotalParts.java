// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.StatementTemplate;

/** Takes a total of a statement apart into the lines that it is the sum of, down to those that are no sums themselves. */
final class TotalParts {
    /** A line and the sign with which it goes into the total. */
    record Part(Line line, int sign) {}

    private final StatementTemplate template;
    private final @Nullable String measure;
    private final List<Line> lines;
    private final Predicate<Line> known;

    /**
     * Parts within a template.
     *
     * @param measure measure of the lines; null for the only one or the net of several
     * @param known tells which lines can be used
     */
    TotalParts(StatementTemplate template, @Nullable String measure, List<Line> lines, Predicate<Line> known) {
        this.template = template;
        this.measure = measure;
        this.lines = lines;
        this.known = known;
    }

    /** The known lines of the sum; what is left out shows as a difference between their sum and the total. */
    List<Part> of(Line total) {
        var found = new ArrayList<Part>();
        structure(total.line()).ifPresent(formula -> collect(formula, 1, found));
        return found;
    }

    /** The formula that adds lines up: a net of measures adds the same lines as the first of them. */
    private Optional<Formula> structure(String lineId) {
        return template.line(lineId).flatMap(line -> {
            var asked = measure == null ? usual() : measure;
            return template.formula(line, asked).map(formula -> firstMeasure(formula)
                    .flatMap(other -> template.formula(line, other))
                    .orElse(formula));
        });
    }

    private String usual() {
        var all = template.columns().stream()
                .map(StatementTemplate.ColumnTemplate::measure)
                .toList();
        return all.contains("net") ? "net" : all.getFirst();
    }

    private static Optional<String> firstMeasure(Formula formula) {
        var found = new ArrayList<String>();
        formula.walk(part -> {
            if (part instanceof Formula.Measure measure) {
                found.add(measure.id());
            }
        });
        return found.stream().findFirst();
    }

    private void collect(Formula formula, int sign, List<Part> found) {
        switch (formula) {
            case Formula.Line line -> collectLine(line.id(), sign, found);
            case Formula.Negation negation -> collect(negation.operand(), -sign, found);
            case Formula.Operation operation
            when operation.operator() == Formula.Operator.PLUS -> {
                collect(operation.left(), sign, found);
                collect(operation.right(), sign, found);
            }
            case Formula.Operation operation
            when operation.operator() == Formula.Operator.MINUS -> {
                collect(operation.left(), sign, found);
                collect(operation.right(), -sign, found);
            }
            case Formula.First first ->
                first.operands().stream()
                        .filter(this::isUsable)
                        .findFirst()
                        .ifPresent(operand -> collect(operand, sign, found));
            default -> {
                // what is no line stays in the rest
            }
        }
    }

    private void collectLine(String id, int sign, List<Part> found) {
        var before = found.size();
        structure(id).ifPresent(formula -> collect(formula, sign, found));
        if (found.size() == before) {
            lines.stream()
                    .filter(line -> line.line().equals(id) && known.test(line))
                    .forEach(line -> found.add(new Part(line, sign)));
        }
    }

    private boolean isUsable(Formula formula) {
        var usable = new boolean[] {true};
        formula.walk(part -> {
            if (part instanceof Formula.Line reference) {
                usable[0] &= lines.stream()
                        .filter(line -> line.line().equals(reference.id()))
                        .allMatch(known);
            }
        });
        return usable[0];
    }
}
