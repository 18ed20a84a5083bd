// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.finsam.analysis.Ours;
import se.finsam.api.AnalysisException;
import se.finsam.api.AnalysisResult;
import se.finsam.core.chart.Chart;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Display;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;
import se.finsam.engine.AnalysisRunner;

/** The comparison of the sample as the document shows it, and waterfalls that cross zero. */
class ComparisonAnalysisTest {
    private static AnalysisResult run(int year) throws IOException {
        return AnalysisRunner.of(Ours.REGISTRY).run("comparison", Ours.sample(), Ours.REGISTRY.templates(), year);
    }

    private static BigDecimal shown(AnalysisResult result, String table, String row, String column) {
        return result.table(table)
                .flatMap(found -> found.cell(row, column))
                .flatMap(Cell::figure)
                .orElseThrow()
                .shown();
    }

    @Test
    void theTablesHoldTheFiguresOfTheReport() throws IOException {
        var result = run(2025);
        assertEquals(
                List.of("overview", "change", "changePercent", "index", "income", "balance", "bridge", "indicators"),
                result.tables().stream().map(Table::id).toList());
        assertEquals(6, result.table("overview").orElseThrow().columns().size());
        assertEquals(new BigDecimal("10006"), shown(result, "income", "revenue", "2025"));
        // Revenue 10 006 − 10 028 = −22.
        assertEquals(new BigDecimal("-22"), shown(result, "change", "revenue", "2025.delta"));
        assertEquals(new BigDecimal("3318"), shown(result, "balance", "totalEquity", "2025"));
        assertEquals(new BigDecimal("619"), shown(result, "bridge", "closing", "2025.change"));
    }

    @Test
    void whatIsNotKnownIsAGapInTheSmallChartAndSaidInItsAlternativeText() throws IOException {
        var chart = run(2025).chart("adminShare").orElseThrow();
        assertNull(chart.series().getFirst().values().getFirst());
        assertEquals(Chart.Shape.REFERENCE, chart.series().get(1).shape());
        var told = chart.altText().sv();
        assertTrue(told.contains("2020 uppgift saknas; 2021 uppgift saknas"), told);
        assertTrue(told.endsWith("2025 13,7\u00a0%. Målet är högst 15,0\u00a0%."), told);
    }

    @Test
    void everyFigureHasWordsForThoseWhoDoNotSeeIt() throws IOException {
        for (var chart : run(2025).charts()) {
            assertFalse(chart.altText().sv().isBlank(), chart.id());
            assertFalse(chart.altText().en().isBlank(), chart.id());
        }
    }

    @Test
    void oneYearAloneHasNoChangesAndSaysSo() throws IOException {
        var result = run(2020);
        assertTrue(result.table("change").orElseThrow().rows().isEmpty());
        assertTrue(result.table("bridge").orElseThrow().rows().isEmpty());
        assertEquals(1, result.sentences("bridge").orElseThrow().texts().size());
        assertThrows(AnalysisException.class, () -> run(1999));
    }

    /** A total that goes from −30 over +20 to −10: bars end where the next begins, on either side of zero. */
    @Test
    void barsThatCrossZeroHaveAPartOnEachSide() {
        var chart = Waterfall.of(bridge("-30", "-10", List.of("50", "-30")));
        assertEquals(List.of("0", "0", "0", "0"), values(chart, "base"));
        assertEquals(List.of("-30", "0", "0", "-10"), values(chart, "total"));
        assertEquals(List.of("0", "20", "0", "0"), values(chart, "up"));
        assertEquals(List.of("0", "-30", "0", "0"), values(chart, "upBelow"));
        assertEquals(List.of("0", "0", "20", "0"), values(chart, "down"));
        assertEquals(List.of("0", "0", "-10", "0"), values(chart, "downBelow"));
    }

    @Test
    void theBaseOfAWaterfallLiftsThePartsOfItsBars() {
        var shapes = Waterfall.of(bridge("0", "1", List.of("1"))).series().stream()
                .map(Chart.Series::shape)
                .toList();
        assertEquals(Chart.Shape.LIFT, shapes.getFirst());
        assertEquals(Collections.nCopies(5, Chart.Shape.STACK), shapes.subList(1, 6));
    }

    /** From −30 down 20 to −50, then up 10 to −40: the base hangs below zero. */
    @Test
    void barsBelowZeroHangFromTheirUpperEnd() {
        var chart = Waterfall.of(bridge("-30", "-40", List.of("-20", "10")));
        assertEquals(List.of("0", "-30", "-40", "0"), values(chart, "base"));
        assertEquals(List.of("0", "-20", "0", "0"), values(chart, "downBelow"));
        assertEquals(List.of("0", "0", "-10", "0"), values(chart, "upBelow"));
    }

    /** Of 20 steps 15 are drawn and the other 5 as one; with the two totals that makes 18 bars. */
    @Test
    void theSmallestOfManyStepsAreDrawnAsOne() {
        var chart = Waterfall.of(bridge("0", "20", Collections.nCopies(20, "1")));
        assertEquals(18, chart.categories().size());
        assertEquals("Övriga 5  +5", chart.categories().get(16).sv());
    }

    private static List<String> values(Chart chart, String series) {
        return chart.series().stream()
                .filter(each -> each.id().equals(series))
                .flatMap(each -> each.values().stream())
                .map(String::valueOf)
                .toList();
    }

    private static Bridge bridge(String before, String after, List<String> changes) {
        var line = new Line(
                "result",
                new Text("Resultat", "Result"),
                Row.Kind.TOTAL,
                0,
                "result",
                null,
                null,
                Unit.TKR,
                Display.WHOLE,
                Map.of(2024, figure(before), 2025, figure(after)));
        var steps = new ArrayList<Bridge.Step>();
        for (var text : changes) {
            var change = new BigDecimal(text);
            var id = "s" + steps.size();
            steps.add(new Bridge.Step(id, Text.same(id), null, null, change, change, Evidence.NONE));
        }
        return new Bridge(2024, 2025, line, steps);
    }

    private static Cell figure(String value) {
        return Cell.Figure.of(new BigDecimal(value), Unit.TKR, Display.WHOLE, Evidence.NONE);
    }
}
