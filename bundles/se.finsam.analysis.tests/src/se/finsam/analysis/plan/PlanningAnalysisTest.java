// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.api.AnalysisInput;
import se.finsam.api.AnalysisResult;
import se.finsam.core.chart.Chart;
import se.finsam.core.chart.Chart.Shape;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

class PlanningAnalysisTest {
    private static final AnalysisResult SAMPLE = run(Plans.SAMPLE, 2025);

    private static AnalysisResult run(Snapshot snapshot, int year) {
        return new PlanningAnalysis()
                .run(new AnalysisInput(snapshot, StatementTemplates.of(List.of()), year, years -> List.of()));
    }

    private static Table table(String id) {
        return SAMPLE.table(id).orElseThrow();
    }

    private static String row(Table table, String row) {
        return String.join(
                "; ",
                table.row(row).orElseThrow().cells().stream()
                        .map(cell -> cell.text(FigureFormat.of(Language.SV)).replace('\u00A0', ' '))
                        .toList());
    }

    private static List<String> said(AnalysisResult result, String group, Language language) {
        return result.sentences(group).orElseThrow().texts().stream()
                .map(text -> text.in(language).replace('\u00A0', ' '))
                .toList();
    }

    /**
     * From the adopted plan by hand: 3 318 + 10 324 − 11 560 = 2 082; + 9 974 − 2 050 = 10 006; + 9 974 − 1 950 = 18 030. Prolonging
     * costs 2 579 + 858 + 3 823 + 740 + 200 + 530 + 530 = 9 260 more a year: 10 006 − 9 260 = 746, 18 030 − 18 520 = −490.
     * Five percent of 9 974 is 498.7. Above the buffer are 18 030 − 700 = 17 330, half of it 8 665.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026.equity | 2 082; 2 082; 2 082; 2 082",
                "2027.contribution | 9 974; 9 974; 9 475; 9 974",
                "2027.tris | 0; 3 823; 0; 0",
                "2027.newInterventions | 0; 0; 0; 8 665",
                "2027.cost | 2 050; 11 310; 2 050; 10 715",
                "2027.equity | 10 006; 746; 9 507; 1 341",
                "2028.equity | 18 030; −490; 17 033; 700",
                "2028.share | 180,8 %; −4,9 %; 179,8 %; 7,0 %",
                "2028.difference | ; −18 520; −997; −17 330",
            })
    void scenariosStandSideBySide(String row, String cells) {
        assertEquals(cells, row(table("plan-comparison"), row).strip());
    }

    @Test
    void aYearThatNoScenarioChangesHasEquityAlone() {
        var rows = table("plan-comparison").rows().stream()
                .map(row -> row.id())
                .filter(id -> id.startsWith("2026"))
                .toList();
        assertEquals(List.of("2026.year", "2026.equity", "2026.share"), rows);
    }

    @Test
    void theSummaryHoldsTheKeyNumbers() {
        assertEquals(
                List.of(
                        "Planen 2026–2028 öppnar med ett eget kapital på 3 318 tkr och slutar 2028 på 18 030 tkr,"
                                + " 180,8 % av bidragen; målet är högst 20 %.",
                        "Över bufferten på 700 tkr, utan beslut om användning, ligger 1 382 tkr 2026, 9 306 tkr 2027"
                                + " och 17 330 tkr 2028.",
                        "Nya insatser kan kosta 8 665 tkr om året 2027–2028; då är det egna kapitalet vid utgången av"
                                + " 2028 lika med bufferten."),
                said(SAMPLE, "summary", Language.SV));
        var scenarios = said(SAMPLE, "scenarios", Language.EN);
        assertEquals(
                "Alla insatser förlängs: equity becomes 746 SEK thousand in 2027 and −490 SEK thousand in 2028;"
                        + " the buffer is broken in 2028.",
                scenarios.getFirst());
        assertEquals(3, scenarios.size());
    }

    /** Drawn apart from this code: 700 is above every outcome of prolonging in 2028, whose highest is −490 + 2 · 463 = 436. */
    @Test
    void theRiskIsThatOfTheDraws() {
        var told = said(SAMPLE, "risk", Language.SV);
        assertEquals(2, told.size(), "only two scenarios are uncertain");
        assertTrue(told.getFirst().contains("bryts vid utgången av 2028 är 100,0 %"), told.getFirst());
        assertTrue(told.getFirst().contains("10 000 dragningar, slumpfrö 1"), told.getFirst());
    }

    @Test
    void aBrokenRuleNamesItsYears() {
        var labels = table("plan-policy").rows().stream()
                .map(row -> row.label().sv())
                .toList();
        assertEquals(24, labels.size(), "four variants, each with a heading and five rules");
        assertEquals("Eget kapital i procent av bidragen (bryts 2026, 2027, 2028)", labels.get(1));
        assertEquals("Eget kapital mot bufferten (bryts 2028)", labels.get(8));
        assertEquals("Eget kapital mot bufferten", labels.get(2));
    }

    @Test
    void historyAndPlanMeet() {
        assertEquals(
                "3 723; 3 063; 3 478; 2 519; 2 609; 3 318; 2 082; 10 006; 18 030",
                row(table("plan-history"), "equity"));
        var chart = SAMPLE.chart("plan-equity").orElseThrow();
        assertEquals(List.of("actual", "plan", "goal", "buffer"), ids(chart));
        assertTrue(
                chart.altText().sv().replace('\u00A0', ' ').contains("2028 18 030"),
                chart.altText().sv());
    }

    private static List<String> ids(Chart chart) {
        return chart.series().stream().map(Chart.Series::id).toList();
    }

    @Test
    void thePathsOpenWhereTheLastClosedYearEnds() {
        var chart = SAMPLE.chart("plan-paths").orElseThrow();
        assertEquals(
                List.of("2025", "2026", "2027", "2028"),
                chart.categories().stream().map(Text::sv).toList());
        assertEquals(List.of("plan", "prolong-all", "fewer-contributions", "pot-even", "goal", "buffer"), ids(chart));
        chart.series()
                .subList(0, 4)
                .forEach(series -> assertEquals(3318, series.values().getFirst().intValueExact(), series.id()));
    }

    /** The policy allows a fifth of what is contributed: 0.2 · 9 974 = 1 994.8, with five percent less 1 895.06. */
    @ParameterizedTest
    @CsvSource({"plan, 1994.8", "fewer-contributions, 1895.06"})
    void eachScenarioHasTheGoalOfItsOwnContributions(String scenario, String goal) {
        var chart = SAMPLE.chart("plan-path." + scenario).orElseThrow();
        var last = chart.series().get(1).values().getLast();
        assertEquals(goal, last.stripTrailingZeros().toPlainString());
    }

    @Test
    void aFanOpensAsOneLine() {
        var chart = SAMPLE.chart("plan-fan.prolong-all").orElseThrow();
        assertEquals(
                List.of(Shape.BAND, Shape.BAND, Shape.LINE, Shape.BAND, Shape.BAND, Shape.REFERENCE),
                chart.series().stream().map(Chart.Series::shape).toList());
        assertEquals(List.of("p5", "p25", "p50", "p75", "p95", "buffer"), ids(chart));
        chart.series().subList(0, 5).forEach(series -> {
            assertEquals(3318, series.values().get(0).intValueExact());
            assertEquals(2082, series.values().get(1).intValueExact());
        });
        assertTrue(SAMPLE.chart("plan-fan.pot-even").isEmpty(), "nothing about it is uncertain");
    }

    /** Five percent of 9 974 in two years is 997.4, of 1 200 in two years 120. */
    @Test
    void theBarsBeginWhereThePlanEnds() {
        var chart = SAMPLE.chart("plan-tornado.plan").orElseThrow();
        assertEquals("Bidrag från parterna", chart.categories().getFirst().sv());
        for (var series : chart.series()) {
            var sign = series.id().equals("low") ? "-" : "";
            assertEquals(
                    sign + "997.4",
                    series.values().getFirst().stripTrailingZeros().toPlainString());
            assertEquals(
                    sign + "120", series.values().get(1).stripTrailingZeros().toPlainString());
        }
    }

    @Test
    void assumptionsAreListedByScenario() {
        var assumptions = table("plan-assumptions");
        assertEquals(6, assumptions.rows().size(), "three scenarios with an assumption each");
        assertEquals(
                "Insatserna fortsätter till 2026 års kostnad, 2027–2028",
                assumptions.rows().get(1).label().sv());
        assertEquals(
                "100,0 %; 95,0 %; 110,0 %",
                row(assumptions, assumptions.rows().get(1).id()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2024})
    void aYearWithoutPlanSaysSo(int year) {
        var result = run(Plans.SAMPLE, year);
        assertTrue(result.tables().isEmpty());
        assertEquals(
                List.of("Det finns ingen plan som utgår från " + year + "."), said(result, "summary", Language.SV));
    }

    @Test
    void aPlanWithoutScenariosIsToldAlone() {
        var result = run(Plans.withoutScenarios(), 2025);
        assertEquals(3, said(result, "summary", Language.SV).size());
        assertTrue(said(result, "scenarios", Language.SV).isEmpty());
        assertTrue(result.table("plan-comparison").isEmpty());
        assertEquals(
                List.of("plan", "goal", "buffer"),
                ids(result.chart("plan-paths").orElseThrow()));
    }
}
