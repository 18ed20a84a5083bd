// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.core.chart.Chart;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** One indicator over the years as a small chart, with its target as a line across; made of the table of indicators. */
public final class IndicatorChart {
    private static final String TARGET = "target";

    private IndicatorChart() {}

    /**
     * The chart of the first row of an indicator.
     *
     * @param table as {@link IndicatorTable} makes it
     * @param indicator id of the indicator, also of the chart; the chart is empty when the table does not show it
     */
    public static Chart of(Table table, String indicator) {
        var row = table.rows().stream()
                .filter(each -> each.kind() == Row.Kind.ITEM && each.line().equals(indicator))
                .findFirst();
        if (row.isEmpty()) {
            var nothing = new Text("Nyckeltalet finns inte.", "There is no such indicator.");
            var categories = years(table).stream().map(Column::header).toList();
            return new Chart(indicator, Text.same(indicator), nothing, table.unit(), categories, List.of());
        }
        return of(table, row.get(), indicator);
    }

    /**
     * The chart of one row, which tells an indicator for the whole or for a part.
     *
     * @param table as {@link IndicatorTable} makes it
     * @param shown a row of it with figures, whose id the chart and its series take
     */
    public static Chart of(Table table, Row shown) {
        return of(table, shown, shown.id());
    }

    private static List<Column> years(Table table) {
        return table.columns().stream()
                .filter(column -> column.measure().equals("value"))
                .toList();
    }

    private static Chart of(Table table, Row shown, String id) {
        var years = years(table);
        var cells = years.stream()
                .map(column -> shown.cells().get(table.columns().indexOf(column)))
                .toList();
        var unit =
                cells.stream().flatMap(cell -> unit(cell).stream()).findFirst().orElse(table.unit());
        var target = target(table, shown);
        var values = new ArrayList<@Nullable BigDecimal>();
        cells.forEach(cell -> values.add(cell.figure().map(Cell.Figure::exact).orElse(null)));
        var series = new ArrayList<Chart.Series>();
        series.add(new Chart.Series(id, shown.label(), Chart.Shape.COLUMN, values));
        target.ifPresent(figure -> series.add(new Chart.Series(
                TARGET,
                new Text("Mål", "Target"),
                Chart.Shape.REFERENCE,
                years.stream().map(year -> figure.exact()).toList())));
        return new Chart(
                id,
                title(shown.label(), unit),
                new Text(told(table, shown, years, cells, Language.SV), told(table, shown, years, cells, Language.EN)),
                unit,
                years.stream().map(Column::header).toList(),
                series);
    }

    private static Optional<Unit> unit(Cell cell) {
        return switch (cell) {
            case Cell.Figure figure -> Optional.of(figure.unit());
            case Cell.Unknown unknown -> Optional.of(unknown.unit());
            case Cell.Blank blank -> Optional.empty();
        };
    }

    private static Text title(Text label, Unit unit) {
        return unit.isMoney()
                ? new Text(
                        label.sv() + ", " + FigureFormat.of(Language.SV).unit(unit),
                        label.en() + ", " + FigureFormat.of(Language.EN).unit(unit))
                : label;
    }

    private static Optional<Cell.Figure> target(Table table, Row row) {
        return Stream.of("atLeast", "atMost")
                .flatMap(id -> table.cell(row.id(), id).stream())
                .flatMap(cell -> cell.figure().stream())
                .findFirst();
    }

    private static String told(Table table, Row row, List<Column> years, List<Cell> cells, Language language) {
        var format = FigureFormat.of(language);
        var unknown = new Text("uppgift saknas", "not known").in(language);
        var figures = new ArrayList<String>();
        for (var i = 0; i < cells.size(); i++) {
            var text = cells.get(i).figure().map(figure -> figure.text(format)).orElse(unknown);
            figures.add(years.get(i).header().in(language) + " " + text);
        }
        var goal = Stream.of("atLeast", "atMost")
                .flatMap(id -> table.cell(row.id(), id).flatMap(Cell::figure).stream()
                        .map(figure -> id.equals("atLeast")
                                ? new Text(" Målet är minst ", " The target is at least ").in(language)
                                        + figure.text(format)
                                        + "."
                                : new Text(" Målet är högst ", " The target is at most ").in(language)
                                        + figure.text(format)
                                        + "."))
                .collect(Collectors.joining());
        return "%s: %s.%s".formatted(row.label().in(language), String.join("; ", figures), goal);
    }
}
