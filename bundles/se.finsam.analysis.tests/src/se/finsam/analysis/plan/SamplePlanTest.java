// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.finsam.analysis.plan.Plans.closing;
import static se.finsam.analysis.plan.Plans.tkr;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The four scenarios of the sample, in thousands of kronor. The adopted plan: equity 3 318 at the end of 2025, contributions
 * 9 974 a year, ESF 350 in 2026, costs 11 560, 2 050 and 1 950.
 */
class SamplePlanTest {
    private final PlanModel model = Plans.model();

    @Test
    void theAdoptedPlanCarriesEquityForward() {
        // 2026: 3 318 + 9 974 + 350 − 11 560 = 2 082
        // 2027: 2 082 + 9 974 − 2 050 = 10 006
        // 2028: 10 006 + 9 974 − 1 950 = 18 030
        var figures = model.base();
        assertEquals(tkr("2082", "10006", "18030"), closing(figures));
        assertEquals(closing(figures), closing(model.evaluate("plan")));
        assertEquals(new BigDecimal("3318"), tkr(figures.opening(2026)));
        assertEquals(new BigDecimal("10006"), tkr(figures.opening(2028)));
    }

    @Test
    void moneyThatNoDecisionCoversDoesNotDisappear() {
        // above the buffer of 700: 1 382, 9 306 and 17 330; the adopted forecast lost the 9 306 between 2027 and 2028
        var figures = model.base();
        assertEquals(
                tkr("1382", "9306", "17330"),
                figures.years().stream()
                        .map(year -> tkr(figures.undecided(year)))
                        .toList());
    }

    @Test
    void prolongingEveryInterventionOf2026UsesUpTheEquity() {
        // 2 579 + 3 823 + 858 + 740 + 200 + 530 + 530 = 9 260, ESF left out
        // 2027: 10 006 − 9 260 = 746; 2028: 746 + 9 974 − 1 950 − 9 260 = −490
        var figures = model.evaluate("prolong-all");
        assertEquals(tkr("2082", "746", "-490"), closing(figures));
        assertEquals(0, figures.cell("lufss", 2027).ore());
        assertEquals(new BigDecimal("3823"), tkr(figures.cell("tris", 2028).ore()));
    }

    @Test
    void fewerContributionsFrom2027() {
        // 9 974 · 0,95 = 9 475,3; 2027: 2 082 + 9 475,3 − 2 050 = 9 507,3; 2028: 9 507,3 + 9 475,3 − 1 950 = 17 032,6
        assertEquals(tkr("2082", "9507.3", "17032.6"), closing(model.evaluate("fewer-contributions")));
    }

    @Test
    void theUndecidedPotUsedEvenlyLeavesTheBuffer() {
        // 18 030 − 700 = 17 330, half of it 8 665; 2027: 10 006 − 8 665 = 1 341; 2028: 1 341 + 9 974 − 1 950 − 8 665 =
        // 700
        var figures = model.evaluate("pot-even");
        assertEquals(tkr("2082", "1341", "700"), closing(figures));
        assertEquals(
                new BigDecimal("8665"),
                tkr(figures.cell(PlanLine.NEW_INTERVENTIONS, 2027).ore()));
        assertEquals(0, figures.undecided(2028));
    }

    @Test
    void linesKnowHowFirmTheyAreAndWhereTheyComeFrom() {
        var figures = model.evaluate("prolong-all");
        var decided = figures.cell("tris", 2026);
        var assumed = figures.cell("tris", 2027);
        assertEquals(Standing.DECIDED, decided.standing());
        assertEquals(1, decided.facts().size());
        assertEquals(Standing.PLANNED, figures.cell("administration", 2027).standing());
        assertEquals(Standing.ASSUMED, assumed.standing());
        assertEquals(List.of("Insatserna fortsätter till 2026 års kostnad"), assumed.causes());
    }

    @Test
    void anUnknownScenarioNamesThoseThereAre() {
        var e = assertThrows(PlanException.class, () -> model.evaluate("xx"));
        assertTrue(
                e.text().sv().contains("xx") && e.text().sv().contains("prolong-all"),
                e.text().sv());
    }
}
