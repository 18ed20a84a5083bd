// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.analysis.indicator.IndicatorChart;
import se.finsam.api.IndicatorContribution;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.SwedishFormat;

/** The indicators of the sample against values worked out by hand from its accounts, in tkr. */
class IndicatorsTest {
    private static final SwedishFormat SWEDISH = new SwedishFormat();
    private static Table table;

    @BeforeAll
    static void compute() throws IOException {
        table = Ours.indicators(Ours.sample(), 2020, 2021, 2022, 2023, 2024, 2025);
    }

    /**
     * Working, 2025 | 2024. Accounts: equity 3 318 | 2 609, contributions 10 006 | 10 028, costs 9 447 | 10 184, assets 7 102 |
     * 6 021, of which cash 6 867 | 5 680, liabilities 3 784 | 3 412, result 709 | 90.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 3318/7102 = 0.46719; 2609/6021 = 0.43332
                "solvency | 46,7 % | 43,3 %",
                // 3318/10006 = 0.33160; 2609/10028 = 0.26017
                "equityShare | 33,2 % | 26,0 %",
                // 3318 - 0.2*10006 = 1316.8; 2609 - 0.2*10028 = 603.4
                "equityOverGoal | 1 317 | 603",
                // 1060/9447 = 0.11220; 1263/10184 = 0.12402
                "adminShareNarrow | 11,2 % | 12,4 %",
                // (1060+231)/9447 = 0.13666; (1263+264)/10184 = 0.14994
                "adminShare | 13,7 % | 15,0 %",
                // (1060+267+231+170+44)/9447 = 1772/9447 = 0.18757; (1263+461+264+25+29)/10184 = 2042/10184 = 0.20051
                "adminShareWide | 18,8 % | 20,1 %",
                // (2245+833+375+3697+219+215+215)/9447 = 7799/9447 = 0.82555; (2350+3619+691+500+1200)/10184 =
                // 8360/10184
                "interventionShare | 82,6 % | 82,1 %",
                // 7102/3784 = 1.87685; 6021/3412 = 1.76465
                "quickRatio | 188 % | 176 %",
                // 6867/3784 = 1.81475; 5680/3412 = 1.66471
                "cashRatio | 181 % | 166 %",
                // 709/10006 = 0.07086; 90/10028 = 0.00897
                "resultShare | 7,1 % | 0,9 %",
                // 9447/(1200+350+275+200+50+2520+833-150+375+3710) = 9447/9363 = 1.00897; no budget of 2024
                "budgetAdherence | 100,9 % | ..",
                // 709 - (10006 - 9363) = 66, and 66/643 = 0.10264
                "budgetVariance | 66 | ..",
                "budgetVarianceShare | 10,3 % | ..",
                // 3318/(9447/12) = 4.2147; 2609/(10184/12) = 3.0742
                "sustainability | 4,2 | 3,1",
                // 3318/700 = 4.74; 2609/700 = 3.727
                "bufferDegree | 4,7 | 3,7",
                // 151-1; 248-2
                "financialNet | 150 | 246",
                // 5003, 2502 and 1653+405+155+288 = 2501 of 10006; 5014, 2507, 1637+423+158+289 = 2507 of 10028
                "partyContributions.STATE | 50,0 % | 50,0 %",
                "partyContributions.REGION | 25,0 % | 25,0 %",
                "partyContributions.MUNICIPALITY | 25,0 % | 25,0 %",
                // 2245/91 = 24.67; 833/19 = 43.84; 3697/505 = 7.32; 219/7 = 31.29; 215/6 = 35.83
                "costPerParticipant.stegen-kristinehamn | 24,7 | ..",
                "costPerParticipant.larling | 43,8 | ..",
                "costPerParticipant.tris | 7,3 | ..",
                "costPerParticipant.forberedande-karlstad | 31,3 | ..",
                "costPerParticipant.forberedande-grums | 35,8 | ..",
                // no participants is no cost per participant
                "costPerParticipant.forberedande-hammaro | .. | ..",
                // (2245+833+3697+219+215+215)/(91+19+505+7+0+6) = 7424/628 = 11.82
                "costPerParticipant | 11,8 | ..",
                // met 3 of 4: budget, buffer and administration, not the share of equity
                "goalFulfilment.financial | 75,0 % | ..",
                // met 3 of 4: enrolled, ready, satisfied; partly: Grums; too early: Karlstad
                "goalFulfilment.individual | 75,0 % | ..",
                // 3+3+5 of 4+4+5 = 11/13 = 0.84615
                "goalFulfilment | 84,6 % | ..",
                // 6/19 = 0.31579
                "workOrStudies.larling | 31,6 % | .."
            })
    void theKnownAnswersComeOut(String row, String in2025, String in2024) {
        assertEquals(in2025, text(row, "2025"));
        assertEquals(in2024, text(row, "2024"));
    }

    /** 3723/9881, 3063/9943, 3478/9790, 2519/10012: equity rolled back from 2024 by the results of the years. */
    @Test
    void theShareOfEquityIsAboveTheGoalInAllSixYears() {
        assertEquals(
                List.of("37,7 %", "30,8 %", "35,5 %", "25,2 %", "26,0 %", "33,2 %"),
                List.of("2020", "2021", "2022", "2023", "2024", "2025").stream()
                        .map(year -> text("equityShare", year))
                        .toList());
        var miss = table.footnotes().getFirst();
        assertEquals("!", miss.marker());
        assertEquals(
                6,
                miss.places().stream()
                        .filter(place -> "equityShare".equals(place.row()))
                        .count());
        assertEquals("20,0 %", text("equityShare", "atMost"));
        assertEquals("", text("equityShare", "atLeast"));
    }

    /** 5658/3139 = 1.80248: the balance sheet of 2023 is rolled back from 2024. */
    @Test
    void whatRestsOnADerivedBalanceSheetIsDerived() {
        assertEquals("180 %", text("quickRatio", "2023"));
        assertEquals(Origin.DERIVED, figure("quickRatio", "2023").origin());
        assertFalse(figure("quickRatio", "2023").derivations().isEmpty());
        assertEquals(Origin.TYPED, figure("quickRatio", "2024").origin());
    }

    @Test
    void aMissingBalanceSheetIsAReasonAndNoZero() {
        var cell = assertInstanceOf(
                Cell.Unknown.class, table.cell("quickRatio", "2021").orElseThrow());
        assertEquals("Balansräkning saknas för 2021", cell.reason().sv());
        assertEquals("There is no balance sheet for 2021", cell.reason().en());
        assertEquals("53,7 %", text("solvency", "2021"), "the ratio that the report states is known");
    }

    @Test
    void anAssociationWithoutFiguresHasNoIndicatorAndSaysWhy() {
        var none = Ours.indicators(HandBuilt.empty(), 2025);
        none.rows().stream().filter(row -> row.kind() == Row.Kind.ITEM).forEach(row -> {
            var cell = assertInstanceOf(Cell.Unknown.class, row.cells().getFirst(), row.id());
            assertFalse(cell.reason().sv().isBlank());
            assertFalse(cell.reason().en().isBlank());
        });
    }

    @Test
    void everyIndicatorIsThereAndNamedInBothLanguages() throws IOException {
        var ids = Ours.REGISTRY.indicators().stream()
                .map(IndicatorContribution::id)
                .collect(Collectors.toSet());
        assertEquals(20, ids.size());
        assertEquals(List.of(), Ours.REGISTRY.problems());
        for (var language : List.of("plugin.properties", "plugin_sv.properties")) {
            var words = Ours.words("se.finsam.analysis", language);
            ids.forEach(id -> assertTrue(words.containsKey("indicator." + id), language + " lacks " + id));
        }
    }

    @Test
    void aTargetThatTheAssociationDoesNotHaveIsNotShown() {
        var small = new SnapshotBuilder()
                .item("cost", Nature.EXPENSE)
                .item("operationCost", Nature.EXPENSE)
                .costUnit("administration", "800", "Administration")
                .actual("cost", 2025, "100")
                .actual("operationCost", "administration", 2025, "40")
                .build();
        var own = Ours.indicators(small, 2025);
        assertEquals(
                "40,0 %",
                own.cell("adminShareNarrow", "2025").orElseThrow().text(SWEDISH).replace('\u00A0', ' '));
        assertEquals("", own.cell("adminShareNarrow", "atMost").orElseThrow().text(SWEDISH));
    }

    private static Cell.Figure figure(String row, String column) {
        return table.cell(row, column).orElseThrow().figure().orElseThrow();
    }

    private static String text(String row, String column) {
        return table.cell(row, column).orElseThrow().text(SWEDISH).replace('\u00A0', ' ');
    }

    @Test
    void theChartOfAPartDrawsThatPart() throws IOException {
        var table = Ours.indicators(Ours.sample(), 2024, 2025);
        var part = table.rows().stream()
                .filter(row -> row.subject() != null)
                .findFirst()
                .orElseThrow();
        var chart = IndicatorChart.of(table, part);
        assertEquals(part.id(), chart.series().getFirst().id());
        assertEquals(part.label(), chart.series().getFirst().name());
    }
}
