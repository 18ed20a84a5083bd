// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Gap;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Subject;
import se.finsam.core.statement.StatementTemplate.LineTemplate;
import se.finsam.core.statement.StatementTemplate.Repeat;
import se.finsam.core.statement.StatementTemplate.SignConvention;

/** Exact values of the lines of one template. Not safe for use by several threads at once. */
final class LineValues extends Interpreter {
    /** A term of a sum: a cell and the sign with which it goes in. */
    record Term(At cell, boolean negative) {}

    private final StatementTemplate template;
    private final ItemValues items;
    private final Map<String, List<Subject>> subjects = new LinkedHashMap<>();
    private final Map<At, Amount> known = new HashMap<>();
    private final Set<At> inProgress = new LinkedHashSet<>();
    private final int firstYear;
    private final int lastYear;

    LineValues(Snapshot snapshot, StatementTemplate template, Collection<Integer> shownYears) {
        super(snapshot);
        this.template = template;
        items = new ItemValues(snapshot);
        var years = new LinkedHashSet<>(shownYears);
        for (var kind : FactKind.values()) {
            years.addAll(snapshot.yearsWith(kind));
        }
        firstYear = years.stream().mapToInt(Integer::intValue).min().orElse(0) - 1;
        lastYear = years.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        for (var line : template.lines()) {
            if (line.repeat() != null) {
                subjects.put(line.id(), subjects(line.repeat(), shownYears));
            }
        }
    }

    /** Subjects that a repeated line has a row for. */
    List<Subject> subjects(LineTemplate line) {
        return subjects.getOrDefault(line.id(), List.of());
    }

    /** Value of a cell; empty when the line has no formula for the measure. */
    Optional<Amount> value(LineTemplate line, @Nullable String subject, String measure, int year) {
        return template.formula(line, measure)
                .map(formula -> value(new At(line.id(), subject, measure, year, FactKind.ACTUAL)));
    }

    Amount value(At cell) {
        var memo = known.get(cell);
        if (memo != null) {
            return memo;
        }
        if (cell.year() < firstYear || cell.year() > lastYear) {
            return new Amount.Unknown(
                    List.of(new Gap(Gap.Cause.NO_FACT, cell.line(), cell.subject(), cell.year(), cell.kind())));
        }
        if (!inProgress.add(cell)) {
            throw new StatementException("Statement %s: the lines depend on each other in a circle, %s; break it in one"
                    .formatted(
                            template.id(),
                            inProgress.stream()
                                    .map(at -> at.line() + "@" + at.year())
                                    .collect(Collectors.joining(" → "))));
        }
        var amount = computeCell(cell);
        inProgress.remove(cell);
        known.put(cell, amount);
        return amount;
    }

    private Amount computeCell(At cell) {
        var line = template.line(cell.line()).orElseThrow();
        try {
            return compute(template.formula(line, cell.measure()).orElseThrow(), cell);
        } catch (StatementException e) {
            if (e.getMessage().startsWith("Statement ")) {
                throw e;
            }
            throw new StatementException(
                    "Statement %s, line %s, measure %s, %d: %s. Correct the formula in %s"
                            .formatted(
                                    template.id(),
                                    cell.line(),
                                    cell.measure(),
                                    cell.year(),
                                    e.getMessage(),
                                    template.source().isEmpty() ? "the template" : template.source()),
                    e);
        }
    }

    @Override
    Amount item(Formula.Item item, At at) {
        var subject = Formula.Item.THE_SUBJECT.equals(item.subject()) ? at.subject() : item.subject();
        var amount = items.value(item.code(), subject, at);
        var opposite = template.signs() == SignConvention.RESULT
                && snapshot.item(item.code())
                        .filter(i -> i.nature() == Nature.EXPENSE)
                        .isPresent();
        return opposite ? Arithmetic.negate(amount) : amount;
    }

    @Override
    Amount line(String id, At at) {
        var cells = cells(id, at);
        return cells.size() == 1
                ? value(cells.getFirst())
                : Arithmetic.sum(cells.stream().map(this::value).toList());
    }

    Gap noDivision(At at) {
        return new Gap(Gap.Cause.DIVISION_BY_ZERO, at.line(), at.subject(), at.year(), at.kind());
    }

    /** The cells that a reference to a line stands for: one, or one per subject. */
    List<At> cells(String id, At at) {
        var line = template.line(id).orElseThrow();
        if (line.repeat() == null) {
            return List.of(at.at(id, null, at.measure()));
        }
        return subjects(line).stream()
                .map(subject -> at.at(id, subject.key(), at.measure()))
                .toList();
    }

    @Override
    Amount measure(String id, At at) {
        return value(at.at(at.line(), at.subject(), id));
    }

    /**
     * The terms of a cell that is a plain sum of other lines in the same column, by the branch that {@code first}
     * takes; empty for any other cell.
     */
    Optional<List<Term>> terms(At cell) {
        return terms(cell, false);
    }

    /** As {@link #terms(At)}, for a cell that is a plain sum of other measures of its own line. */
    Optional<List<Term>> measureTerms(At cell) {
        return terms(cell, true);
    }

    private Optional<List<Term>> terms(At cell, boolean ofMeasures) {
        var line = template.line(cell.line()).orElseThrow();
        var found = new ArrayList<Term>();
        return template.formula(line, cell.measure())
                .filter(formula -> collect(formula, cell, false, ofMeasures, found))
                .map(formula -> found);
    }

    private boolean collect(Formula formula, At at, boolean negative, boolean ofMeasures, List<Term> found) {
        return switch (formula) {
            case Formula.Line line
            when !ofMeasures -> {
                cells(line.id(), at).forEach(cell -> found.add(new Term(cell, negative)));
                yield true;
            }
            case Formula.Measure measure
            when ofMeasures -> {
                found.add(new Term(at.at(at.line(), at.subject(), measure.id()), negative));
                yield true;
            }
            case Formula.Negation negation -> collect(negation.operand(), at, !negative, ofMeasures, found);
            case Formula.Operation operation
            when operation.operator() == Formula.Operator.PLUS || operation.operator() == Formula.Operator.MINUS -> {
                var minus = operation.operator() == Formula.Operator.MINUS;
                yield collect(operation.left(), at, negative, ofMeasures, found)
                        && collect(operation.right(), at, negative ^ minus, ofMeasures, found);
            }
            case Formula.First first ->
                first.operands().stream()
                        .filter(operand -> compute(operand, at).isKnown())
                        .findFirst()
                        .map(operand -> collect(operand, at, negative, ofMeasures, found))
                        .orElse(false);
            default -> false;
        };
    }

    private List<Subject> subjects(Repeat repeat, Collection<Integer> shownYears) {
        return repeat.over().stream()
                .flatMap(kind -> switch (kind) {
                    case MEMBERS -> snapshot.data().members().stream();
                    case COST_UNITS -> snapshot.data().costUnits().stream();
                    case INTERVENTIONS -> snapshot.data().interventions().stream();
                })
                .map(Subject.class::cast)
                .filter(subject -> repeat.having().isEmpty() || hasFact(repeat, subject.key(), shownYears))
                .toList();
    }

    private boolean hasFact(Repeat repeat, String subject, Collection<Integer> shownYears) {
        return repeat.having().stream().anyMatch(item -> repeat.kinds().stream()
                .anyMatch(kind -> shownYears.stream().anyMatch(year -> snapshot.hasFact(item, subject, year, kind))));
    }
}
