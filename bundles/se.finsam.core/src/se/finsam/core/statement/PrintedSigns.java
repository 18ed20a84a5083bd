// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.FigureSyntaxException;
import se.finsam.core.text.Language;

/**
 * The sign convention that a report prints a statement by. Costs may stand as positive numbers and a net as cost less
 * revenue: rows of a column are read with the sign that most of them agree with. A statement that turns its rows may
 * print its sums either way. Where the template has expense as negative, a report may have it as positive among its
 * income.
 *
 * @param turnedMeasures columns whose rows are printed with the opposite sign
 * @param positiveExpenses columns whose rows below zero are printed without minus
 * @param mixed ids of columns whose sums are printed with another sign than their rows
 */
record PrintedSigns(Set<String> turnedMeasures, Set<String> positiveExpenses, Set<String> mixed) {
    /** A variance is revenue less cost less budget, each rounded. */
    private static final BigDecimal ROUNDINGS = BigDecimal.valueOf(3);

    /** The cells of a table that hold a printed number, by {@code row@column}; what cannot be read is left out. */
    static Map<String, PrintedCell> cells(Table table) {
        var cells = new LinkedHashMap<String, PrintedCell>();
        for (var row : table.rows()) {
            for (var i = 0; i < table.columns().size(); i++) {
                var cell = row.cells().get(i);
                var text = cell.printed();
                if (text == null || cell instanceof Cell.Blank) {
                    continue;
                }
                var column = table.columns().get(i);
                var figure = cell.figure();
                try {
                    var value = FigureFormat.of(Language.SV).parse(text);
                    if (value.isEmpty() && figure.isEmpty()) {
                        continue;
                    }
                    cells.put(
                            row.id() + "@" + column.id(),
                            new PrintedCell(
                                    row,
                                    column,
                                    text,
                                    value.orElse(BigDecimal.ZERO),
                                    false,
                                    figure.map(Cell.Figure::exact).orElse(null),
                                    figure.map(Cell.Figure::shown).orElse(null),
                                    figure.map(known -> known.display().decimals())
                                            .orElse(0),
                                    figure.map(Cell.Figure::unit).orElse(column.unit())));
                } catch (FigureSyntaxException e) {
                    // An unreadable figure is the typography check's to report; no number can be compared.
                    continue;
                }
            }
        }
        return cells;
    }

    /** {@code expenseBelowZero} tells that the template shows expense as negative. */
    static PrintedSigns of(LineValues values, Table table, Map<String, PrintedCell> cells, boolean expenseBelowZero) {
        var turned = new LinkedHashSet<String>();
        var positive = new LinkedHashSet<String>();
        for (var column : table.columns()) {
            var measure = column.measure();
            var rows = cells.values().stream()
                    .filter(cell ->
                            !cell.row().isSum() && cell.column().measure().equals(measure))
                    .toList();
            if (votes(values, rows.stream(), cells, turned, positive) < 0) {
                turned.add(measure);
            } else if (expenseBelowZero
                    && votes(values, rows.stream().filter(PrintedSigns::isBelowZero), cells, turned, positive) < 0) {
                positive.add(measure);
            }
        }
        var mixed = new LinkedHashSet<String>();
        if (!turned.isEmpty()) {
            for (var cell : cells.values()) {
                if (cell.row().isSum()
                        && showsSign(cell)
                        && sumIsTurned(cell) != turned.contains(cell.column().measure())) {
                    mixed.add(cell.column().id());
                }
            }
        }
        return new PrintedSigns(turned, positive, mixed);
    }

    private static int votes(
            LineValues values,
            Stream<PrintedCell> rows,
            Map<String, PrintedCell> cells,
            Set<String> turned,
            Set<String> positive) {
        return rows.mapToInt(cell -> vote(values, cell, cells, turned, positive))
                .sum();
    }

    private static boolean isBelowZero(PrintedCell cell) {
        return !cell.row().isSum() && cell.exact() != null && cell.exact().signum() < 0;
    }

    /**
     * Whether a row is printed with the sign of its column (1) or against it (−1). A figure that is made of others of its
     * row, such as a variance, is compared with them, since the rounding of a small one may turn its sign.
     */
    private static int vote(
            LineValues values,
            PrintedCell cell,
            Map<String, PrintedCell> cells,
            Set<String> turned,
            Set<String> positive) {
        var sum = values.measureTerms(cell.at()).flatMap(terms -> sum(terms, cells, turned, positive));
        if (sum.isPresent()) {
            return sum.get().signum() == 0
                    ? 0
                    : cell.value().compareTo(sum.get()) == 0
                            ? 1
                            : cell.value().negate().compareTo(sum.get()) == 0 ? -1 : 0;
        }
        if (cell.exact() == null || cell.exact().signum() == 0 || cell.value().signum() == 0) {
            return 0;
        }
        if (cell.agrees()) {
            return 1;
        }
        return cell.turn().agrees() ? -1 : 0;
    }

    /** What the other columns of the row give as they are printed; empty when one is not printed. */
    private static Optional<BigDecimal> sum(
            List<LineValues.Term> terms, Map<String, PrintedCell> cells, Set<String> turned, Set<String> positive) {
        var sum = BigDecimal.ZERO;
        for (var term : terms) {
            var cell = cells.get(PrintedValues.key(term.cell()));
            if (cell == null) {
                return Optional.empty();
            }
            var measure = cell.column().measure();
            var isTurned = turned.contains(measure) || positive.contains(measure) && isBelowZero(cell);
            var against = term.negative() ^ isTurned;
            sum = sum.add(against ? cell.value().negate() : cell.value());
        }
        return Optional.of(sum);
    }

    /** False for a sum so small that its sign may come from the rounding of what it is made of. */
    private static boolean showsSign(PrintedCell cell) {
        return cell.value().signum() != 0
                && cell.exact() != null
                && cell.exact().abs().compareTo(cell.step().multiply(ROUNDINGS)) >= 0;
    }

    /** True for a sum that has the opposite sign of what the accounts give. */
    private static boolean sumIsTurned(PrintedCell cell) {
        return cell.exact() != null && cell.exact().signum() * cell.value().signum() < 0;
    }

    /** The cells with the sign of the accounts. */
    Map<String, PrintedCell> turned(Map<String, PrintedCell> cells) {
        var result = new LinkedHashMap<String, PrintedCell>();
        cells.forEach((key, cell) -> result.put(key, isTurned(cell) ? cell.turn() : cell));
        return result;
    }

    /** True for a cell that is printed with the opposite sign as its whole column is. */
    boolean turnsRows(PrintedCell cell) {
        var measure = cell.column().measure();
        return cell.turned() && (turnedMeasures.contains(measure) || positiveExpenses.contains(measure));
    }

    private boolean isTurned(PrintedCell cell) {
        if (isBelowZero(cell) && positiveExpenses.contains(cell.column().measure())) {
            return true;
        }
        if (turnedMeasures.isEmpty()) {
            return false;
        }
        return cell.row().isSum() && showsSign(cell)
                ? sumIsTurned(cell)
                : turnedMeasures.contains(cell.column().measure());
    }
}
