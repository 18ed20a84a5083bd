// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
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
    static PrintedSigns of(Table table, Map<String, PrintedCell> cells, boolean expenseBelowZero) {
        var votes = new HashMap<String, Integer>();
        var belowZero = new HashMap<String, Integer>();
        for (var cell : cells.values()) {
            if (!cell.row().isSum()) {
                votes.merge(cell.column().measure(), vote(cell), Integer::sum);
                if (expenseBelowZero && isBelowZero(cell)) {
                    belowZero.merge(cell.column().measure(), vote(cell), Integer::sum);
                }
            }
        }
        var turned = against(votes);
        var positive = against(belowZero);
        positive.removeAll(turned);
        var mixed = new LinkedHashSet<String>();
        if (!turned.isEmpty()) {
            for (var cell : cells.values()) {
                if (cell.row().isSum()
                        && cell.value().signum() != 0
                        && sumIsTurned(cell) != turned.contains(cell.column().measure())) {
                    mixed.add(cell.column().id());
                }
            }
        }
        return new PrintedSigns(turned, positive, mixed);
    }

    private static Set<String> against(Map<String, Integer> votes) {
        var measures = new LinkedHashSet<String>();
        votes.forEach((measure, vote) -> {
            if (vote < 0) {
                measures.add(measure);
            }
        });
        return measures;
    }

    private static boolean isBelowZero(PrintedCell cell) {
        return !cell.row().isSum() && cell.exact() != null && cell.exact().signum() < 0;
    }

    private static int vote(PrintedCell cell) {
        if (cell.exact() == null || cell.exact().signum() == 0 || cell.value().signum() == 0) {
            return 0;
        }
        if (cell.agrees()) {
            return 1;
        }
        return cell.turn().agrees() ? -1 : 0;
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
        return cell.row().isSum()
                ? sumIsTurned(cell)
                : turnedMeasures.contains(cell.column().measure());
    }
}
