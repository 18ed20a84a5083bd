// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.finsam.core.chart.Chart.Series;
import se.finsam.core.chart.Chart.Shape;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** Makes charts of tables, with an alt text that tells every figure. */
public final class TableCharts {
    private TableCharts() {}

    /**
     * A chart with the columns of the table as categories and its rows as series.
     *
     * @param shapes shape of each row by its id; a row without one becomes columns
     * @throws IllegalArgumentException if a shape is given for a row that the table does not have
     */
    public static Chart byColumn(Table table, Map<String, Shape> shapes) {
        shapes.keySet().stream()
                .filter(id -> table.row(id).isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("Table %s has no row %s to draw".formatted(table.id(), id));
                });
        var series = figures(table).stream()
                .map(row -> new Series(
                        row.id(), row.label(), shapes.getOrDefault(row.id(), Shape.COLUMN), values(row.cells())))
                .toList();
        var categories = table.columns().stream().map(Column::header).toList();
        var told = figures(table).stream()
                .map(row -> tell(row.label(), categories, row.cells()))
                .toList();
        return new Chart(table.id(), table.title(), altText(table, told), table.unit(), categories, series);
    }

    /**
     * A chart with the rows of the table as categories and one of its columns as the only series.
     *
     * @throws IllegalArgumentException if the table does not have the column
     */
    public static Chart byRow(Table table, String columnId, Shape shape) {
        var index = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).id().equals(columnId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Table %s has no column %s to draw".formatted(table.id(), columnId)));
        var rows = figures(table);
        var cells = rows.stream().map(row -> row.cells().get(index)).toList();
        var header = table.columns().get(index).header();
        var categories = rows.stream().map(Row::label).toList();
        return new Chart(
                table.id(),
                table.title(),
                altText(table, List.of(tell(header, categories, cells))),
                table.unit(),
                categories,
                List.of(new Series(columnId, header, shape, values(cells))));
    }

    private static List<Row> figures(Table table) {
        return table.rows().stream()
                .filter(row -> row.kind() != Row.Kind.HEADING)
                .toList();
    }

    private static List<@Nullable BigDecimal> values(List<Cell> cells) {
        var values = new ArrayList<@Nullable BigDecimal>();
        for (var cell : cells) {
            values.add(cell.figure().map(Cell.Figure::exact).orElse(null));
        }
        return values;
    }

    private static Text tell(Text name, List<Text> categories, List<Cell> cells) {
        return new Text(tell(name, categories, cells, Language.SV), tell(name, categories, cells, Language.EN));
    }

    private static String tell(Text name, List<Text> categories, List<Cell> cells, Language language) {
        var format = FigureFormat.of(language);
        return name.in(language) + ": "
                + IntStream.range(0, cells.size())
                        .mapToObj(i -> categories.get(i).in(language) + " "
                                + cells.get(i).text(format))
                        .collect(Collectors.joining("; "));
    }

    private static Text altText(Table table, List<Text> told) {
        return new Text(altText(table, told, Language.SV), altText(table, told, Language.EN));
    }

    private static String altText(Table table, List<Text> told, Language language) {
        var unit = FigureFormat.of(language).unit(table.unit());
        return "%s (%s). %s."
                .formatted(
                        table.title().in(language),
                        unit,
                        told.stream().map(text -> text.in(language)).collect(Collectors.joining(". ")));
    }
}
