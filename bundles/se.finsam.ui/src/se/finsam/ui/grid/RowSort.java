// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.form.CellOrder;

/**
 * In which order the rows of a table stand. Headings and sums stay where they are; the rows between them are sorted among
 * themselves, what is not known last.
 *
 * @param column id of a column; {@link #LABELS} for the labels of the rows, {@link #NONE} for the order of the table
 */
record RowSort(String column, boolean isDescending) {
    static final String LABELS = "#labels";
    private static final String NOTHING = "";

    /** The order of the table. */
    static final RowSort NONE = new RowSort(NOTHING, false);

    /** What a click on a heading asks for: ascending, then descending, then the order of the table again. */
    RowSort turn(String clicked) {
        if (!clicked.equals(column)) {
            return new RowSort(clicked, false);
        }
        return isDescending ? NONE : new RowSort(column, true);
    }

    /** What stands after the heading of a column. */
    String sign(String heading) {
        return heading.equals(column) ? isDescending ? " ▼" : " ▲" : "";
    }

    /** The table with its rows sorted; the same if it has no such column. */
    Table of(Table table) {
        var index = table.columns().stream().map(Column::id).toList().indexOf(column);
        if (index < 0 && !column.equals(LABELS)) {
            return table;
        }
        var order = index < 0 ? byLabel() : byFigure(index);
        var sorted = new ArrayList<Row>();
        var run = new ArrayList<Row>();
        for (var row : table.rows()) {
            if (row.kind() == Row.Kind.HEADING || row.isSum()) {
                take(run, order, sorted);
                sorted.add(row);
            } else {
                run.add(row);
            }
        }
        take(run, order, sorted);
        return new Table(
                table.id(), table.title(), table.unitNote(), table.unit(), table.columns(), sorted, table.footnotes());
    }

    private static void take(List<Row> run, Comparator<Row> order, List<Row> sorted) {
        run.stream().sorted(order).forEach(sorted::add);
        run.clear();
    }

    private Comparator<Row> byLabel() {
        var order = Comparator.comparing((Row row) -> UiLanguage.in(row.label()), new CellOrder());
        return isDescending ? order.reversed() : order;
    }

    private Comparator<Row> byFigure(int index) {
        var known = Comparator.comparing((Row row) ->
                row.cells().get(index).figure().map(Cell.Figure::exact).orElseThrow());
        Comparator<Row> unknownLast =
                Comparator.comparing(row -> row.cells().get(index).figure().isEmpty());
        return unknownLast.thenComparing(
                (one, other) -> one.cells().get(index).figure().isEmpty()
                        ? 0
                        : isDescending ? known.compare(other, one) : known.compare(one, other));
    }
}
