// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.finsam.core.chart.Chart.Shape;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Display;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

class TableChartsTest {
    private static Cell figure(String value) {
        var exact = new BigDecimal(value);
        return new Cell.Figure(exact, exact, Unit.TKR, Display.WHOLE, Origin.TYPED, List.of(), List.of(), null);
    }

    private static Row row(String id, Row.Kind kind, Cell... cells) {
        return new Row(id, kind, 0, new Text(id, id + "!"), "", id, null, List.of(cells));
    }

    private static Table table() {
        return new Table(
                "t",
                new Text("Kapital", "Equity"),
                Text.EMPTY,
                Unit.TKR,
                List.of(
                        new Column("2024", Text.same("2024"), null, 2024, "value", Unit.TKR),
                        new Column("2025", Text.same("2025"), null, 2025, "value", Unit.TKR)),
                List.of(
                        row("head", Row.Kind.HEADING, Cell.Blank.EMPTY, Cell.Blank.EMPTY),
                        row("eget", Row.Kind.ITEM, figure("-2609"), figure("3318")),
                        row("mål", Row.Kind.ITEM, new Cell.Unknown(Unit.TKR, Text.EMPTY, null), figure("2001"))),
                List.of());
    }

    @Test
    void columnsBecomeCategoriesAndRowsSeries() {
        var chart = TableCharts.byColumn(table(), Map.of("mål", Shape.REFERENCE));
        assertEquals(
                List.of("eget", "mål"),
                chart.series().stream().map(Chart.Series::id).toList());
        assertEquals(
                List.of(Shape.COLUMN, Shape.REFERENCE),
                chart.series().stream().map(Chart.Series::shape).toList());
        assertEquals(
                Arrays.asList(null, new BigDecimal("2001")),
                chart.series().get(1).values());
        assertEquals(
                "Kapital (tkr). eget: 2024 −2 609; 2025 3 318. mål: 2024 ..; 2025 2 001.",
                chart.altText().sv().replace('\u00A0', ' '));
    }

    @Test
    void rowsBecomeCategoriesOfOneColumn() {
        var chart = TableCharts.byRow(table(), "2025", Shape.BAR);
        assertEquals(
                List.of("eget", "mål"),
                chart.categories().stream().map(Text::sv).toList());
        assertEquals(
                List.of(new BigDecimal("3318"), new BigDecimal("2001")),
                chart.series().getFirst().values());
        assertEquals(
                "Equity (SEK thousand). 2025: eget! 3,318; mål! 2,001.",
                chart.altText().en().replace('\u00A0', ' '));
    }

    @Test
    void rowsAndColumnsThatAreNotThereAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> TableCharts.byColumn(table(), Map.of("x", Shape.LINE)));
        assertThrows(IllegalArgumentException.class, () -> TableCharts.byRow(table(), "1999", Shape.BAR));
    }

    @Test
    void aSeriesHasAValueForEveryCategory() {
        var series = List.of(new Chart.Series("s", Text.EMPTY, Shape.LINE, List.of()));
        var categories = List.of(Text.same("2025"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Chart("c", Text.EMPTY, Text.EMPTY, Unit.TKR, categories, series));
    }
}
