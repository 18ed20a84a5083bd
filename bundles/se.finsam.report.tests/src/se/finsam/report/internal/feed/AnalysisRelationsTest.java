// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.api.AnalysisContribution;
import se.finsam.api.AnalysisResult;
import se.finsam.api.CheckInput;
import se.finsam.api.Contributor;
import se.finsam.core.chart.Chart;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Display;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.engine.AnalysisRunner;
import se.finsam.report.Relation;
import se.finsam.report.ReportDataException;

/** What an analysis makes, as a design reads it. */
class AnalysisRelationsTest {
    private int runs;

    private AssociationData data() {
        var derived = new Cell.Figure(
                new BigDecimal("1234.4"),
                new BigDecimal("1234"),
                Unit.TKR,
                Display.WHOLE,
                Origin.DERIVED,
                List.of(),
                List.of(),
                null);
        var unknown = new Cell.Unknown(Unit.TKR, new Text("Bokslut saknas", "No accounts"), null);
        var table = new Table(
                "figures",
                Text.same("Figures"),
                Text.same("tkr"),
                Unit.TKR,
                List.of(
                        new Column("2024", Text.same("2024"), null, 2024, "value", Unit.TKR),
                        new Column("2025", Text.same("2025"), null, 2025, "value", Unit.TKR)),
                List.of(new Row(
                        "cost", Row.Kind.ITEM, 0, Text.same("Cost"), "", "cost", null, List.of(derived, unknown))),
                List.of(new Footnote(
                        "¹", new Text("Omdöpt.", "Renamed."), List.of(new Footnote.Place("cost", "2024")))));
        var values = Arrays.<@Nullable BigDecimal>asList(BigDecimal.ONE, null);
        var chart = new Chart(
                "drawn",
                Text.same("Drawn"),
                Text.same("One and nothing"),
                Unit.TKR,
                List.of(Text.same("2024"), Text.same("2025")),
                List.of(new Chart.Series("cost", Text.same("Cost"), Chart.Shape.COLUMN, values)));
        var result = new AnalysisResult(
                List.of(table),
                List.of(chart),
                List.of(
                        new AnalysisResult.Sentences("first", List.of(new Text("Ett.", "One."))),
                        new AnalysisResult.Sentences("second", List.of(new Text("Två.", "Two.")))));
        var contribution = new AnalysisContribution(
                "own", Text.same("Own"), Text.EMPTY, "other", new Contributor("in.house", "1"), () -> input -> {
                    runs++;
                    return result;
                });
        return new AssociationData(
                new CheckInput(new SnapshotBuilder().build(), StatementTemplates.of(List.of()), 2025),
                input -> {
                    throw new AssertionError("nothing asks for findings");
                },
                new AnalysisRunner(List.of(contribution), List.of()),
                "Test",
                Language.SV);
    }

    private static @Nullable Object value(Relation relation, int row, String column) {
        return relation.rows().get(row).get(relation.indexOf(column));
    }

    @Test
    void aFigureOfAnAnalysisCarriesItsMarks() {
        var rows = data().relation("analysis", Map.of("id", "own", "table", "figures"));
        assertEquals("1\u00a0234*¹", value(rows, 0, "c1"));
        assertEquals("..", value(rows, 0, "c2"));
        assertEquals("2025", value(rows, 0, "h2"));
    }

    @Test
    void partsAreThoseWhoseIdBeginsWithThePrefix() {
        var tables = data().relation("analysisParts", Map.of("id", "own", "kind", "table", "prefix", "figures"));
        assertEquals(1, tables.rows().size());
        assertEquals("figures", value(tables, 0, "part"));
        assertEquals(2, value(tables, 0, "columns"));
        var charts = data().relation("analysisParts", Map.of("id", "own", "kind", "chart", "prefix", "drawn"));
        assertEquals("One and nothing", value(charts, 0, "alt"));
        var none = data().relation("analysisParts", Map.of("id", "own", "kind", "table", "prefix", "fig"));
        assertEquals(List.of(), none.rows());
    }

    @Test
    void whatStandsUnderATableSaysWhatMarksMeanAndWhyFiguresAreNotKnown() {
        var rows = data().relation("remarks", Map.of("id", "own", "table", "figures"));
        assertEquals(
                List.of(
                        List.of("¹ Omdöpt."),
                        List.of("* härlett ur andra uppgifter"),
                        List.of(".. inte känt: Bokslut saknas")),
                rows.rows());
    }

    @Test
    void aChartGivesItsNumbersAndItsWordsOnEveryRow() {
        var rows = data().relation("analysisSeries", Map.of("id", "own", "chart", "drawn"));
        assertEquals(2, rows.rows().size());
        assertEquals(BigDecimal.ONE, value(rows, 0, "v1"));
        assertEquals(null, value(rows, 1, "v1"));
        assertEquals("Cost", value(rows, 1, "n1"));
        assertEquals("One and nothing", value(rows, 1, "alt"));
    }

    @Test
    void sentencesComeByGroupOrAllTogetherFromOneRun() {
        var data = data();
        assertEquals(
                List.of(List.of("Två.")),
                data.relation("sentences", Map.of("id", "own", "text", "second"))
                        .rows());
        assertEquals(2, data.relation("sentences", Map.of("id", "own")).rows().size());
        assertEquals(1, runs);
    }

    @Test
    void whatIsNotThereIsNamedBesideWhatIs() {
        var data = data();
        var failure = assertThrows(
                ReportDataException.class, () -> data.relation("analysis", Map.of("id", "own", "table", "gone")));
        assertEquals("The analysis has no table gone; it has figures", failure.getMessage());
        var other = assertThrows(ReportDataException.class, () -> data.relation("sentences", Map.of("id", "other")));
        assertTrue(String.valueOf(other.getMessage()).startsWith("Det finns ingen analys other"), other.getMessage());
    }

    @Test
    void aDesignNamesTheHeadingsOfItsContentsItself() {
        var rows = data().relation("toc", Map.of("headings", "1|start|Början\n2|more|Mer | mer"));
        assertEquals("start", value(rows, 0, "bookmark"));
        assertEquals(2, value(rows, 1, "level"));
        assertEquals("Mer | mer", value(rows, 1, "title"));
        assertThrows(ReportDataException.class, () -> data().relation("toc", Map.of("headings", "Början")));
    }
}
