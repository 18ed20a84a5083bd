// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.analysis.compare.CompareMeasure;
import se.finsam.api.Progress;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.ui.words.FormulaWords;

/** Comparisons of the sample give what the command line gives. */
class CompareQuestionTest {
    private static final FigureFormat SWEDISH = FigureFormat.of(Language.SV);

    private static CompareInput sample;

    @BeforeAll
    static void read() throws IOException {
        sample = Sample.input();
    }

    private static CompareResult answer(CompareSelection selection) {
        return new CompareQuestion(sample, selection, null).answer(Progress.ENDLESS);
    }

    private static String text(Table table, String row, String column) {
        return table.cell(row, column).orElseThrow().text(SWEDISH).replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amount | cost | 2020 | 9 736",
                "amount | cost | 2025 | 9 447",
                "delta | cost | 2025.delta | −737",
                "delta% | cost | 2025.delta% | −7,2 %",
                "index | cost | 2025.index | 97,0",
                "share | result | 2025.share | 7,1 %"
            })
    void theOverviewHasTheKnownFigures(String measure, String row, String column, String expected) {
        var result = answer(
                CompareSelection.START.withMeasure(CompareMeasure.of(measure).orElseThrow()));
        assertEquals(expected, text(result.table().table(), row, column));
    }

    @Test
    void theHeadingDoesNotCallAnIndexAnAmount() {
        var selection = CompareSelection.START;
        assertEquals(
                "Belopp i tkr", answer(selection).table().table().unitNote().sv());
        var index = answer(selection.withMeasure(CompareMeasure.INDEX));
        assertEquals("Index", index.table().grid().unitNote().sv());
        assertEquals("Belopp i tkr", index.trend().table().unitNote().sv());
    }

    @Test
    void theYearsAreThoseChosenAmongThoseThatThereAre() {
        assertEquals(
                List.of(2023, 2024),
                answer(CompareSelection.START.withYears(2024, 2023)).years());
        assertEquals(
                List.of(2024, 2025),
                answer(CompareSelection.START.withYears(2024, 2031)).years());
        assertEquals(
                6, answer(CompareSelection.START.withYears(1990, 1995)).years().size());
    }

    @Test
    void linesOfSeveralKindsStandBesideEachOther() {
        var result = answer(CompareSelection.START.withLines(List.of("rr/cost", "drift/tris:cost", "subject/tris")));
        var table = result.table().table();
        assertEquals("−9 447", text(table, "rr/cost", "2025"));
        assertEquals("3 697", text(table, "drift/tris:cost", "2025"));
        assertEquals("1 200", text(table, "subject/tris", "2024"));
    }

    @Test
    void linesOfTheSameNameTellWhereTheyStand() {
        var result = answer(CompareSelection.START.withLines(List.of("drift/tris:cost", "drift/tris:net", "rr/cost")));
        for (var panel : List.of(result.table(), result.trend())) {
            var rows = panel.table().rows();
            assertEquals(
                    "TRIS 851 (Driftredovisning, kostnad)", rows.get(0).label().sv());
            assertEquals(
                    "TRIS 851 (Driftredovisning, netto)", rows.get(1).label().sv());
            assertEquals("Verksamhetens kostnader", rows.get(2).label().sv());
        }
    }

    @Test
    void everyLineOfferedCanBeCompared() {
        var choices = answer(CompareSelection.START).choices();
        var selectors = choices.groups().stream()
                .flatMap(group -> group.lines().stream())
                .map(CompareChoices.Choice::selector)
                .filter(selector -> !selector.isEmpty())
                .distinct()
                .toList();
        assertTrue(selectors.size() > 80, "" + selectors.size());
        var table = answer(CompareSelection.START.withLines(selectors)).table();
        assertNull(table.problem());
        assertEquals(selectors.size(), table.table().rows().size());
    }

    @Test
    void statementsWithSeveralMeasuresAreOfferedOncePerMeasure() {
        var names = answer(CompareSelection.START).choices().statements().stream()
                .map(CompareChoices.Statement::selector)
                .toList();
        assertTrue(names.containsAll(List.of("oversikt", "rr", "br", "drift:net", "drift:cost")), names.toString());
        assertFalse(names.contains("budget"), "plans have no outturn to compare");
    }

    @Test
    void theBridgeExplainsTheChangeOfTheResultExactly() {
        var result = answer(CompareSelection.START);
        assertEquals(2024, result.from());
        assertEquals(2025, result.to());
        var table = result.bridge().table();
        assertEquals("+619", text(table, "closing", "2025.change"));
        assertEquals("709", text(table, "closing", "2025.running"));
        var sum = table.rows().stream()
                .filter(row -> !row.id().equals("closing"))
                .flatMap(row -> table.cell(row.id(), "2025.change").orElseThrow().figure().stream())
                .map(figure -> figure.shown())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(new BigDecimal("619"), sum);
    }

    @Test
    void aBarOfTheWaterfallStandsForItsRow() {
        var view =
                answer(CompareSelection.START).bridge().chart(null, Drawn.ROW).orElseThrow();
        var steps = view.links().stream().map(ChartView.Link::row).distinct().toList();
        for (var row : steps) {
            var link = view.mark(new Place(row, "2025.change")).orElseThrow();
            assertEquals(
                    row,
                    view.place(link.series(), link.category()).orElseThrow().row());
        }
        assertEquals("opening", steps.getFirst());
        assertEquals("closing", steps.getLast());
    }

    @Test
    void anIndicatorTellsItsTargetByShapeAndWordAndWhatItIsMadeOf() {
        var result = answer(CompareSelection.START);
        var panel = result.indicators();
        var row = panel.table().row("equityShare").orElseThrow();
        var column = panel.table().column("2025").orElseThrow();
        assertEquals("33,2 %", text(panel.table(), "equityShare", "2025"));
        assertEquals(Light.MISSED, Light.of(panel.table(), row, column).orElseThrow());
        assertTrue(panel.grid().row("equityShare").orElseThrow().label().sv().endsWith("▲"));
        var detail = result.indicator("equityShare").orElseThrow().lines().stream()
                .map(text -> text.sv().replace('\u00a0', ' '))
                .toList();
        assertEquals("▲ Målet nås inte 2025: 33,2 %, ska vara högst 20,0 %.", detail.getFirst());
        assertTrue(detail.stream()
                .anyMatch(line -> line.contains("Övrigt eget kapital") && !line.contains("otherEquity")));
    }

    @Test
    void aTrendIsDrawnThroughTheLineThatIsSelected() {
        var result = answer(CompareSelection.START);
        var chart = result.trend()
                .chart(new Place("cost", "slope"), Drawn.ROW)
                .orElseThrow()
                .chart();
        assertEquals(
                List.of("cost", "trend"),
                chart.series().stream().map(one -> one.id()).toList());
        assertEquals(6, chart.categories().size());
    }

    @Test
    void theWordsTellWhatTheFiguresSay() {
        var text = String.join(
                "\n",
                answer(CompareSelection.START).words().stream()
                        .flatMap(passage -> passage.sentences().stream())
                        .map(sentence -> sentence.sv().replace('\u00a0', ' '))
                        .toList());
        assertTrue(text.contains("Kostnader minskade med 737 tkr (−7,2 %)"), text);
        assertTrue(text.contains("en förändring med +619 tkr"), text);
        assertTrue(text.contains("6 år är få"), text);
    }

    @Test
    void whatCannotBeComparedSaysWhyAndTheOthersStand() {
        var result = answer(CompareSelection.START.withYears(2025, 2025).withMeasure(CompareMeasure.DELTA));
        assertNotNull(result.table().problem());
        assertNotNull(result.bridge().problem());
        assertNull(result.indicators().problem());
        assertNotNull(answer(CompareSelection.START.withLines(List.of("subject/gone")))
                .table()
                .problem());
    }

    @Test
    void aLineThatIsGoneIsPassedOver() {
        var table = answer(CompareSelection.START.withLines(List.of("subject/gone", "rr/cost")))
                .table()
                .table();
        assertEquals(1, table.rows().size());
    }

    @Test
    void indicatorsAreTakenOverWhenOnlyTheMeasureChanges() {
        var first = answer(CompareSelection.START);
        var selection = CompareSelection.START.withMeasure(CompareMeasure.INDEX);
        var second = new CompareQuestion(sample, selection, first).answer(Progress.ENDLESS);
        assertSame(first.indicators(), second.indicators());
    }

    @Test
    void aComparisonThatIsNotWantedAnyMoreEnds() {
        var question = new CompareQuestion(sample, CompareSelection.START, null);
        assertThrows(CancellationException.class, () -> question.answer(() -> true));
    }

    @Test
    void aFigureLeadsToItsFacts() {
        var result = answer(CompareSelection.START);
        var table = result.table().table();
        var basis = Basis.of(
                sample.snapshot(),
                table.row("cost").orElseThrow(),
                table.column("2025").orElseThrow(),
                table.cell("cost", "2025").orElseThrow());
        assertEquals("Kostnader, 2025", basis.title().sv());
        assertEquals("9 447 tkr", basis.value().sv().replace('\u00a0', ' '));
        assertFalse(basis.facts().isEmpty());
        var known = sample.snapshot().data().facts().stream()
                .filter(fact -> fact.year() == 2025 && fact.kind() == FactKind.ACTUAL)
                .map(fact -> fact.id())
                .toList();
        assertTrue(basis.facts().stream().allMatch(fact -> known.contains(fact.id()) && fact.year() == 2025));
    }

    @Test
    void aDerivedFigureTellsHowInWords() {
        var result = answer(CompareSelection.START.withStatement("br"));
        var table = result.table().table();
        var basis = Basis.of(
                sample.snapshot(),
                table.row("cash").orElseThrow(),
                table.column("2023").orElseThrow(),
                table.cell("cash", "2023").orElseThrow());
        var remarks = basis.remarks().toString();
        assertTrue(
                remarks.contains("Härledd så här: Kassa och bank 2023 = året efter(Likvida medel vid årets början)"),
                remarks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "percent(receivables + cash, payables) | (Fordringar + Kassa och bank) i procent av Kortfristiga skulder",
                "revenue - (cost - 1.5) | Verksamhetens intäkter − (Verksamhetens kostnader − 1,5)",
                "budget(revenue) / 12 | budget(Verksamhetens intäkter) / 12",
                "part(operationCost[tris], cost) | Kostnad i driftredovisningen TRIS",
                "Årsredovisning 2025, 1.1 Översikt | Årsredovisning 2025, 1.1 Översikt"
            })
    void formulasAreToldByTheNamesOfWhatTheyAreOf(String formula, String expected) {
        assertEquals(expected, FormulaWords.of(formula, sample.snapshot()).sv());
    }

    @Test
    void aCopiedTableIsReadByASpreadsheet() {
        var text = TableText.of(
                answer(CompareSelection.START.withYears(2024, 2025)).table().table(), Language.SV);
        var lines = text.lines().toList();
        assertEquals("Belopp i tkr\t2024\t2025", lines.get(0));
        assertEquals("Kostnader\t10184\t9447", lines.get(2));
        assertEquals("Soliditet\t43,3\t46,7", lines.get(4));
    }
}
