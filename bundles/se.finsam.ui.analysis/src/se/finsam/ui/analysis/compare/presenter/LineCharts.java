// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.finsam.core.chart.Chart;
import se.finsam.core.chart.TableCharts;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/** Draws rows of a comparison over its columns, as columns when there is one and as lines when there are several. */
final class LineCharts {
    /** Lines that a drawing has room for. */
    private static final int MOST = 8;

    private LineCharts() {}

    static ChartView of(Table table, Row lead, Drawn drawn) {
        var unit = unit(table, lead);
        var rows = drawn == Drawn.ROW ? List.of(lead) : together(table, lead, unit);
        var single = rows.size() == 1;
        var shapes =
                rows.stream().collect(Collectors.toMap(Row::id, row -> single ? Chart.Shape.COLUMN : Chart.Shape.LINE));
        var columns = table.columns().stream()
                .map(column -> headed(column, table, rows))
                .toList();
        var shown = new Table(
                table.id(), title(table, single ? lead : null), table.unitNote(), unit, columns, rows, List.of());
        var links = rows.stream()
                .flatMap(row -> IntStream.range(0, columns.size())
                        .mapToObj(
                                i -> new ChartView.Link(row.id(), columns.get(i).id(), row.id(), i)))
                .toList();
        return new ChartView(TableCharts.byColumn(shown, shapes), links);
    }

    private static Text title(Table table, @Nullable Row lead) {
        var of = lead == null ? table.title() : lead.label();
        var group = table.columns().getFirst().group();
        return group == null ? of : new Text(of.sv() + ", " + group.sv(), of.en() + ", " + group.en());
    }

    private static Unit unit(Table table, Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell.figure().stream())
                .map(Cell.Figure::unit)
                .findFirst()
                .orElse(table.unit());
    }

    /** Rows in the unit of the first: all of them, or the sums when all are too many. */
    private static List<Row> together(Table table, Row lead, Unit unit) {
        var all = table.rows().stream()
                .filter(row -> row.kind() != Row.Kind.HEADING)
                .filter(row ->
                        row.cells().stream().anyMatch(cell -> cell.figure().isPresent()))
                .filter(row -> unit(table, row) == unit)
                .toList();
        if (all.isEmpty()) {
            return List.of(lead);
        }
        if (all.size() <= MOST) {
            return all;
        }
        var sums = all.stream().filter(Row::isSum).toList();
        var most = new ArrayList<>(
                (sums.size() > 1 ? sums : all).stream().limit(MOST).toList());
        if (!most.contains(lead)) {
            most.set(most.size() - 1, lead);
        }
        return most;
    }

    /** The column with the signs of the remarks that concern the rows in it. */
    private static Column headed(Column column, Table table, List<Row> rows) {
        var signs = rows.stream()
                .flatMap(row -> table.footnotes(row, column).stream())
                .map(Footnote::marker)
                .distinct()
                .sorted()
                .collect(Collectors.joining());
        var header = new Text(column.header().sv() + signs, column.header().en() + signs);
        return new Column(column.id(), header, column.group(), column.year(), column.measure(), column.unit());
    }
}
