// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.analysis.compare.CompareException;
import se.finsam.analysis.compare.CompareMeasure;
import se.finsam.analysis.compare.CompareRequest;
import se.finsam.analysis.compare.Comparison;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Table;
import se.finsam.core.text.SwedishFormat;
import se.finsam.model.Association;
import se.finsam.model.FinsamFactory;
import se.finsam.model.Unit;
import se.finsam.model.snapshot.SnapshotBuilder;

/** Measures of the sample against values worked out by hand, in tkr. */
class ComparisonTest {
    private static final SwedishFormat SWEDISH = new SwedishFormat();
    private static final List<Integer> SIX = List.of(2020, 2021, 2022, 2023, 2024, 2025);

    private static Snapshot sample;

    @BeforeAll
    static void read() throws IOException {
        sample = Ours.sample();
    }

    private static Table statement(String statement, List<Integer> years, CompareMeasure... measures) {
        return Comparison.of(sample, Ours.REGISTRY.templates(), CompareRequest.ofStatement(statement, years, measures))
                .table();
    }

    private static Table lines(List<String> lines, List<Integer> years, CompareMeasure... measures) {
        return Comparison.of(sample, Ours.REGISTRY.templates(), CompareRequest.ofLines(lines, years, measures))
                .table();
    }

    private static String text(Table table, String row, String column) {
        return table.cell(row, column).orElseThrow().text(SWEDISH).replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amount | cost | 2025 | 9 447",
                "amount | result | 2023 | −959",
                // 9447 - 10184; 709 - 90; 46.719 - 43.332
                "delta | cost | 2025.delta | −737",
                "delta | result | 2025.delta | +619",
                "delta | solvency | 2025.delta | +3,4",
                // -737/10184 = -0.07237; -660-145 = -805, -805/145 = -5.5517; 415-(-660) = 1075, 1075/660 = 1.62879
                "delta% | cost | 2025.delta% | −7,2 %",
                "delta% | result | 2021.delta% | −555,2 %",
                "delta% | result | 2022.delta% | +162,9 %",
                // 10006/9881 = 1.01265; 9447/9736 = 0.97032
                "index | revenue | 2025.index | 101,3",
                "index | cost | 2025.index | 97,0",
                "index | revenue | 2020.index | 100,0",
                // (10006/9881)^(1/5) - 1 = 0.0025174; (9447/9736)^(1/5) - 1 = -0.0060085
                "cagr | revenue | 2025.cagr | +0,3 %",
                "cagr | cost | 2025.cagr | −0,6 %",
                // (-959+90+709)/3 = -160/3 = -53.33; (9790+10012+10028)/3 = 9943.33
                "rolling | result | 2025.rolling | −53",
                "rolling | revenue | 2024.rolling | 9 943",
                // 709/10006 = 0.07086: shares of the overview are of revenue
                "share | result | 2025.share | 7,1 %",
                "share | cost | 2025.share | 94,4 %"
            })
    void theKnownAnswersComeOut(String measure, String row, String column, String expected) {
        var table = statement("oversikt", SIX, CompareMeasure.of(measure).orElseThrow());
        assertEquals(expected, text(table, row, column));
    }

    @Test
    void growthIsExactToManyDigits() {
        var growth = statement("oversikt", SIX, CompareMeasure.CAGR)
                .cell("revenue", "2025.cagr")
                .orElseThrow()
                .figure()
                .orElseThrow();
        // exp(ln(10006/9881)/5) - 1, by another program
        assertEquals(0.2517401718511003, growth.exact().doubleValue(), 1e-12);
    }

    @Test
    void lineShapesOfEveryKindAreFound() {
        var table = lines(
                List.of(
                        "rr/cost",
                        "drift/tris:cost",
                        "drift/tris",
                        "subject/tris",
                        "subject/region-varmland",
                        "measure/equity-share",
                        "measure/stegen-moved",
                        "cost - operationCost[lufss]",
                        "br/totalEquity"),
                List.of(2024, 2025),
                CompareMeasure.AMOUNT);
        assertEquals("−9 447", text(table, "rr/cost", "2025"));
        assertEquals("3 697", text(table, "drift/tris:cost", "2025"));
        assertEquals("−3 697", text(table, "drift/tris", "2025"), "the net of the operating account is a result");
        assertEquals("1 200", text(table, "subject/tris", "2024"));
        assertEquals("2 502", text(table, "subject/region-varmland", "2025"));
        assertEquals("33,0 %", text(table, "measure/equity-share", "2025"));
        assertEquals("39,0 %", text(table, "measure/stegen-moved", "2025"));
        // 9447 - (-124)
        assertEquals("9 571", text(table, "cost - operationCost[lufss]", "2025"));
        assertEquals("3 318", text(table, "br/totalEquity", "2025"));
    }

    @Test
    void anIndexTakesAnyBaseYear() {
        var request = new CompareRequest(
                SIX,
                null,
                List.of("diagram-resultat/equity"),
                List.of(CompareMeasure.INDEX),
                2020,
                null,
                3,
                "kpi",
                "x");
        var table = Comparison.of(sample, Ours.REGISTRY.templates(), request).table();
        // 3318/3723 = 0.89122
        assertEquals("89,1", text(table, "diagram-resultat/equity", "2025.index"));
        var later = new CompareRequest(
                SIX, null, List.of("revenue"), List.of(CompareMeasure.INDEX), 2023, null, 3, "kpi", "x");
        var of2023 = Comparison.of(sample, Ours.REGISTRY.templates(), later).table();
        // 9881/10012 = 0.98692
        assertEquals("98,7", text(of2023, "revenue", "2020.index"));
        assertEquals("Index, 2023 = 100", of2023.columns().getFirst().group().sv());
    }

    @Test
    void aTotalCanBeChosen() {
        var request = new CompareRequest(
                List.of(2025),
                "drift:cost",
                List.of(),
                List.of(CompareMeasure.SHARE),
                null,
                "rr/revenue",
                3,
                "kpi",
                "x");
        var table = Comparison.of(sample, Ours.REGISTRY.templates(), request).table();
        // 3697/10006 = 0.36948
        assertEquals("36,9 %", text(table, "tris", "2025.share"));
        var usual = statement("drift:cost", List.of(2025), CompareMeasure.SHARE);
        // 3697/9448 = 0.39130
        assertEquals("39,1 %", text(usual, "tris", "2025.share"));
    }

    @Test
    void moneyPerParticipantIsThatOfTheIntervention() {
        var table = lines(
                List.of("subject/tris", "subject/stegen-karlstad"),
                List.of(2024, 2025),
                CompareMeasure.PER_PARTICIPANT);
        // 3697/505 = 7.3208
        assertEquals("7,3", text(table, "subject/tris", "2025.per-participant"));
        assertInstanceOf(
                Cell.Unknown.class,
                table.cell("subject/stegen-karlstad", "2024.per-participant").orElseThrow());
    }

    @Test
    void aSeriesThatTheUserEntersGivesFixedPricesAndMoneyPerInhabitant() throws IOException {
        var association = Ours.association();
        series(association, "kpi", 2020, "100", 2025, "125");
        series(association, "inhabitants", 2020, "100000", 2025, "100060");
        var own = SnapshotBuilder.snapshot(association);
        var table = Comparison.of(
                        own,
                        Ours.REGISTRY.templates(),
                        CompareRequest.ofLines(
                                List.of("revenue"),
                                List.of(2020, 2025),
                                CompareMeasure.FIXED_PRICES,
                                CompareMeasure.PER_INHABITANT))
                .table();
        // 9881 * 125/100 = 12351.25 in the prices of 2025
        assertEquals("12 351", text(table, "revenue", "2020.fixed"));
        assertEquals("10 006", text(table, "revenue", "2025.fixed"));
        // 9 881 000 / 100 000 = 98.81; 10 006 000 / 100 060 = 100.0
        assertEquals("98,8", text(table, "revenue", "2020.per-inhabitant"));
        assertEquals("100,0", text(table, "revenue", "2025.per-inhabitant"));
    }

    private static void series(Association association, String code, int first, String one, int second, String other) {
        var series = FinsamFactory.eINSTANCE.createDataSeries();
        series.setCode(code);
        series.setName(code);
        series.setUnit(Unit.COUNT);
        point(series, first, one);
        point(series, second, other);
        association.getDataSeries().add(series);
    }

    private static void point(se.finsam.model.DataSeries series, int year, String value) {
        var point = FinsamFactory.eINSTANCE.createDataPoint();
        point.setYear(year);
        point.setValue(new BigDecimal(value));
        series.getPoints().add(point);
    }

    @Test
    void withoutTheSeriesTheAmountIsUnknownAndSaysWhatToDo() {
        var cell = assertInstanceOf(
                Cell.Unknown.class,
                lines(List.of("revenue"), List.of(2025), CompareMeasure.FIXED_PRICES)
                        .cell("revenue", "2025.fixed")
                        .orElseThrow());
        assertTrue(cell.reason().sv().contains("kpi"), cell.reason().sv());
    }

    @Test
    void anIndexOverAChangeOfSignHasNoMeaning() {
        var table = statement("oversikt", SIX, CompareMeasure.INDEX, CompareMeasure.CAGR);
        assertInstanceOf(Cell.Unknown.class, table.cell("result", "2021.index").orElseThrow());
        assertInstanceOf(
                Cell.Unknown.class,
                statement("oversikt", List.of(2020, 2021), CompareMeasure.CAGR)
                        .cell("result", "2021.cagr")
                        .orElseThrow());
    }

    @Test
    void whatRestsOnADerivedYearIsDerived() {
        var table = statement("br", List.of(2023, 2024), CompareMeasure.AMOUNT, CompareMeasure.DELTA);
        // 5680 - 5315
        assertEquals("+365", text(table, "cash", "2024.delta"));
        assertEquals(
                Origin.DERIVED,
                table.cell("cash", "2024.delta")
                        .orElseThrow()
                        .figure()
                        .orElseThrow()
                        .origin());
    }

    @ParameterizedTest
    @CsvSource({
        "foo, revenue",
        "rr/foo, financialIncome",
        "subject/foo, larling",
        "measure/foo, equity-share",
        "rr/cost:foo, value",
        "cost[foo], larling"
    })
    void aLineThatIsNotThereIsAnsweredWithThoseThatAre(String selector, String offered) {
        var refused = assertThrows(
                CompareException.class, () -> lines(List.of(selector), List.of(2025), CompareMeasure.AMOUNT));
        assertTrue(refused.text().sv().contains(offered), refused.text().sv());
        assertTrue(refused.text().en().contains(offered), refused.text().en());
    }

    @Test
    void aBaseYearOutsideIsRefused() {
        var request =
                new CompareRequest(SIX, "rr", List.of(), List.of(CompareMeasure.INDEX), 2019, null, 3, "kpi", "x");
        assertThrows(CompareException.class, () -> Comparison.of(sample, Ours.REGISTRY.templates(), request));
    }

    @Test
    void aChangeOfOneYearIsRefused() {
        assertThrows(CompareException.class, () -> statement("rr", List.of(2025), CompareMeasure.DELTA));
    }

    /** 9447 of 9447 + 10006 = 19453 is 48.563 percent. */
    @Test
    void linesThatAreNamedMakeAWholeOfTheirOwn() {
        var table = lines(List.of("cost", "revenue"), List.of(2025), CompareMeasure.SHARE);
        assertEquals("48,6 %", text(table, "cost", "2025.share"));
        assertEquals("51,4 %", text(table, "revenue", "2025.share"));
        assertEquals(
                "100,0 %",
                text(lines(List.of("rr/result"), List.of(2025), CompareMeasure.SHARE), "rr/result", "2025.share"));
    }
}
