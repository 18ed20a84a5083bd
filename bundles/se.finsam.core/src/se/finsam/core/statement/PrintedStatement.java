// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.Discrepancy.Kind;
import se.finsam.core.statement.Discrepancy.Term;
import se.finsam.core.statement.Interpreter.At;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Table;

/**
 * A statement as an adopted report prints it, held against its own sums and against the accounts.
 *
 * <p>A cell is right when it can be a rounding of the figure of the accounts. A cell that is not, but follows from other
 * printed cells, is a consequence of theirs. What remains is a discrepancy, and of it the relation that is broken, what
 * the number should be and what it seems to be instead.
 *
 * <p>Rounding: a sum of n printed figures may miss by (n + 1) / 2 units, rounded down, when the accounts hold finer
 * amounts than are printed; by nothing when they do not.
 */
public final class PrintedStatement {
    private final StatementTemplate template;
    private final Table table;
    private final LineValues values;
    private final Map<String, PrintedCell> cells;
    private final PrintedSigns signs;
    private final PrintedValues printed;
    private final List<Discrepancy> discrepancies;

    /** A relation of a cell to others. */
    private record Relation(Kind kind, BigDecimal expected, List<Term> terms, BigDecimal tolerance) {}

    private enum State {
        RIGHT,
        WRONG,
        FOLLOWING
    }

    /**
     * Compares what the report of a year prints of a statement.
     *
     * @throws StatementException as {@link StatementEvaluator#evaluate(StatementTemplate, int)}
     */
    public PrintedStatement(Snapshot snapshot, StatementTemplate template, int reportYear) {
        this.template = template;
        var evaluator = new StatementEvaluator(snapshot);
        var years = evaluator.years(template, reportYear);
        table = evaluator.evaluate(template, years, reportYear);
        values = new LineValues(snapshot, template, years);
        var read = PrintedSigns.cells(table);
        signs = PrintedSigns.of(values, table, read, template.signs() == StatementTemplate.SignConvention.RESULT);
        cells = signs.turned(read);
        printed = new PrintedValues(snapshot, values, cells);
        discrepancies = compare().stream()
                .map(found -> signs.turnsRows(found.cell()) ? found.turn() : found)
                .toList();
    }

    /** The statement as the accounts give it, with the printed texts beside. */
    public Table table() {
        return table;
    }

    /** The printed cells that hold a number, row by row. */
    public Collection<PrintedCell> cells() {
        return cells.values();
    }

    /** The printed cell of a row and a column, if it holds a number. */
    public Optional<PrintedCell> cell(String row, String column) {
        return Optional.ofNullable(cells.get(row + "@" + column));
    }

    /** What does not fit, row by row. */
    public List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    /** Columns whose sums are printed with another sign than their rows. */
    public Set<String> mixedSigns() {
        return signs.mixed();
    }

    private List<Discrepancy> compare() {
        var found = new LinkedHashMap<String, Discrepancy>();
        var states = new LinkedHashMap<String, State>();
        for (var entry : cells.entrySet()) {
            var cell = entry.getValue();
            var at = cell.at();
            var relation = relation(at, cell);
            var fits = relation.isPresent() && fits(cell, relation.get());
            if (cell.exact() == null ? relation.isEmpty() || fits : cell.agrees()) {
                states.put(entry.getKey(), State.RIGHT);
                missingRow(at, cell).ifPresent(missing -> found.put(entry.getKey(), missing));
            } else if (fits) {
                states.put(entry.getKey(), State.FOLLOWING);
            } else {
                states.put(entry.getKey(), State.WRONG);
                found.put(entry.getKey(), wrong(cell, relation));
            }
        }
        attribute(found, states);
        return new SumConventions(cells).applied(List.copyOf(found.values()));
    }

    private static boolean fits(PrintedCell cell, Relation relation) {
        return cell.value().subtract(relation.expected()).abs().compareTo(relation.tolerance()) <= 0;
    }

    private Discrepancy wrong(PrintedCell cell, Optional<Relation> relation) {
        var expected = relation.filter(broken -> !isRounding(cell, broken))
                .map(Relation::expected)
                .orElseGet(() -> shown(cell));
        var terms = relation.map(Relation::terms).orElse(List.of());
        var kind = relation.map(Relation::kind).orElse(Kind.ACCOUNTS);
        return discrepancy(kind, cell, expected, terms);
    }

    /** True when the rounded terms miss the figure of the accounts by no more than their rounding. */
    private static boolean isRounding(PrintedCell cell, Relation relation) {
        return cell.exact() != null
                && relation.tolerance().signum() > 0
                && relation.expected().subtract(shown(cell)).abs().compareTo(relation.tolerance()) <= 0;
    }

    private Discrepancy discrepancy(Kind kind, PrintedCell cell, BigDecimal expected, List<Term> terms) {
        var rows = kind == Kind.ACROSS && cell.row().isSum()
                ? downBeside(cell.at()).flatMap(parts -> terms(cell, parts)).orElse(List.of())
                : List.<Term>of();
        var recognised = new Diagnoses(cells.values());
        var diagnoses = recognised.of(cell, expected, kind == Kind.ACROSS, terms, rows);
        if (diagnoses.isEmpty() && cell.row().isSum()) {
            // Which way the report meant the sign of a wrong sum is a guess.
            diagnoses = recognised.of(cell.turn(), expected, kind == Kind.ACROSS, terms, rows);
        }
        return new Discrepancy(kind, cell, expected, terms, diagnoses, List.of());
    }

    private static BigDecimal shown(PrintedCell cell) {
        var shown = cell.shown();
        return shown == null ? BigDecimal.ZERO : shown;
    }

    private Optional<Relation> relation(At at, PrintedCell cell) {
        var line = template.line(at.line()).orElseThrow();
        var formula = template.formula(line, at.measure());
        if (formula.isEmpty()) {
            return Optional.empty();
        }
        var down = values.terms(at);
        if (down.isPresent()) {
            return sum(Kind.SUM, cell, down.get());
        }
        var across = values.measureTerms(at);
        if (across.isPresent()) {
            return sum(Kind.ACROSS, cell, across.get());
        }
        var carried = PrintedValues.isCarried(formula.get());
        if (!carried && !PrintedValues.isWithinStatement(formula.get())) {
            return Optional.empty();
        }
        return printed.compute(formula.get(), at) instanceof Amount.Known known
                ? Optional.of(new Relation(
                        carried ? Kind.CARRIED : Kind.ACROSS,
                        inUnit(known, cell.unit()).setScale(cell.decimals(), RoundingMode.HALF_UP),
                        List.of(),
                        cell.isWhole() ? BigDecimal.ZERO : cell.step()))
                : Optional.empty();
    }

    private static BigDecimal inUnit(Amount.Known known, Unit unit) {
        return known.unit().isMoney() && unit.isMoney()
                ? new Quantity(known.value(), known.unit()).in(unit).value()
                : known.value();
    }

    private Optional<Relation> sum(Kind kind, PrintedCell cell, List<LineValues.Term> parts) {
        var terms = terms(cell, parts);
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        var restLines = parts.stream()
                .filter(part -> template.line(part.cell().line()).orElseThrow().hideZero())
                .map(part -> row(part.cell()))
                .toList();
        var expected = terms.get().stream()
                .filter(term -> term.printed() || !restLines.contains(term.row()))
                .map(Term::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var whole = cell.isWhole()
                && parts.stream()
                        .map(part -> printed.printed(part.cell()))
                        .allMatch(part -> part.isEmpty() || part.get().isWhole());
        var tolerance = whole ? BigDecimal.ZERO : tolerance(cell, terms.get());
        return Optional.of(new Relation(kind, expected, terms.get(), tolerance));
    }

    private static String row(At at) {
        return at.subject() == null ? at.line() : at.subject();
    }

    /** The terms with their printed values, or empty when one is neither printed nor known. */
    private Optional<List<Term>> terms(PrintedCell cell, List<LineValues.Term> parts) {
        var terms = new ArrayList<Term>();
        for (var part : parts) {
            var at = part.cell();
            var there = printed.printed(at);
            BigDecimal value;
            if (there.isPresent()) {
                value = there.get().value();
            } else if (values.value(at) instanceof Amount.Known known) {
                value = inUnit(known, cell.unit()).setScale(cell.decimals(), RoundingMode.HALF_UP);
            } else {
                return Optional.empty();
            }
            var label = there.map(other -> label(cell, other))
                    .orElseGet(
                            () -> template.line(at.line()).orElseThrow().label().sv());
            terms.add(new Term(
                    row(at), label, part.negative() ? value.negate() : value, there.isPresent() || isUnreadable(at)));
        }
        return Optional.of(terms);
    }

    /** True for a cell that is printed, though not as a number; it counts as the accounts give it. */
    private boolean isUnreadable(At at) {
        return table.cell(row(at), PrintedValues.column(at)).map(Cell::printed).isPresent();
    }

    private static String label(PrintedCell cell, PrintedCell term) {
        return cell.row().id().equals(term.row().id())
                ? term.column().header().sv()
                : term.row().label().sv();
    }

    /** A right sum whose printed rows do not add up to it since the accounts have a row that the report does not print. */
    private Optional<Discrepancy> missingRow(At at, PrintedCell cell) {
        if (!cell.row().isSum()) {
            return Optional.empty();
        }
        var parts = values.terms(at).or(() -> downBeside(at));
        var terms = parts.flatMap(all -> terms(cell, all)).orElse(List.of());
        var unprinted = terms.stream()
                .filter(term -> !term.printed() && term.value().signum() != 0)
                .toList();
        var rows = sum(terms.stream().filter(Term::printed).toList());
        return !unprinted.isEmpty()
                        && rows.compareTo(cell.value()) != 0
                        && rows.add(sum(unprinted)).compareTo(cell.value()) == 0
                ? Optional.of(new Discrepancy(Kind.MISSING_ROW, cell, rows, terms, List.of(), List.of()))
                : Optional.empty();
    }

    private static BigDecimal sum(List<Term> terms) {
        return terms.stream().map(Term::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The rows that a sum adds up in its other columns, in this one. */
    private Optional<List<LineValues.Term>> downBeside(At at) {
        return template.columns().stream()
                .map(column -> at.at(at.line(), at.subject(), column.measure()))
                .filter(beside -> template.formula(template.line(at.line()).orElseThrow(), beside.measure())
                        .isPresent())
                .flatMap(beside -> values.terms(beside).stream())
                .findFirst()
                .map(terms -> terms.stream()
                        .filter(term -> template.formula(
                                        template.line(term.cell().line()).orElseThrow(), at.measure())
                                .isPresent())
                        .map(term -> new LineValues.Term(
                                at.at(term.cell().line(), term.cell().subject(), at.measure()), term.negative()))
                        .toList());
    }

    /** Hangs every cell that follows from a wrong one on that one; one that follows from none is wrong itself. */
    private void attribute(Map<String, Discrepancy> found, Map<String, State> states) {
        var following = new LinkedHashMap<String, List<PrintedCell>>();
        for (var entry : states.entrySet()) {
            if (entry.getValue() != State.FOLLOWING) {
                continue;
            }
            var cell = cells.get(entry.getKey());
            var roots = roots(cell.at(), states, new LinkedHashSet<>());
            if (roots.isEmpty() && isSumOfRoundings(cell)) {
                continue;
            }
            if (roots.isEmpty()) {
                var kind = relation(cell.at(), cell)
                        .map(Relation::kind)
                        .filter(Kind.CARRIED::equals)
                        .orElse(Kind.ACCOUNTS);
                found.put(entry.getKey(), discrepancy(kind, cell, shown(cell), List.of()));
            } else {
                roots.forEach(root -> following
                        .computeIfAbsent(root, key -> new ArrayList<>())
                        .add(cell));
            }
        }
        // Beside a wrong cell even a right one does not follow when its own figure is a sum of roundings.
        found.entrySet()
                .removeIf(entry -> states.get(entry.getKey()) == State.WRONG
                        && isWithinRoundings(cells.get(entry.getKey()))
                        && !roots(cells.get(entry.getKey()).at(), states, new LinkedHashSet<>())
                                .isEmpty());
        following.forEach((root, all) -> found.computeIfPresent(root, (key, discrepancy) -> discrepancy.with(all)));
    }

    /** True for a cell that is exactly what the printed cells around it give, and off the accounts by their roundings. */
    private boolean isSumOfRoundings(PrintedCell cell) {
        return isWithinRoundings(cell)
                && relation(cell.at(), cell)
                        .filter(relation -> relation.expected().compareTo(cell.value()) == 0)
                        .isPresent();
    }

    /** True for a cell that is off the accounts by no more than the roundings below it together. */
    private boolean isWithinRoundings(PrintedCell cell) {
        var exact = cell.exact();
        var most = cell.step().multiply(BigDecimal.valueOf(roundings(cell.at(), new HashSet<>())));
        return exact != null && cell.value().subtract(exact).abs().compareTo(most) < 0;
    }

    /** The number of printed cells below a cell that are rounded. */
    private int roundings(At at, Set<String> seen) {
        var count = 0;
        for (var operand : operands(at)) {
            var cell = printed.printed(operand);
            if (cell.isPresent() && seen.add(PrintedValues.key(operand))) {
                var below = roundings(operand, seen);
                count += below == 0 && !cell.get().isWhole() ? 1 : below;
            }
        }
        return count;
    }

    private List<At> operands(At at) {
        return template.formula(template.line(at.line()).orElseThrow(), at.measure())
                .map(formula -> printed.operands(formula, at))
                .orElse(List.of());
    }

    private Set<String> roots(At at, Map<String, State> states, Set<String> seen) {
        var roots = new LinkedHashSet<String>();
        for (var operand : operands(at)) {
            var key = PrintedValues.key(operand);
            if (seen.add(key)) {
                switch (states.getOrDefault(key, State.RIGHT)) {
                    case WRONG -> roots.add(key);
                    case FOLLOWING -> roots.addAll(roots(operand, states, seen));
                    case RIGHT -> {}
                }
            }
        }
        return roots;
    }

    /** By how much a sum of so many printed terms may miss. */
    static BigDecimal tolerance(PrintedCell cell, List<Term> terms) {
        return cell.step().multiply(BigDecimal.valueOf((terms.size() + 1) / 2));
    }
}
