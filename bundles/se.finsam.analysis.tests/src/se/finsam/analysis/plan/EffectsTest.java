// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.finsam.analysis.plan.Plans.closing;
import static se.finsam.analysis.plan.Plans.tkr;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.core.snapshot.ScenarioAssumption;
import se.finsam.core.snapshot.ScenarioAssumption.ChangeContribution;

/** What each kind of assumption does to the plan of the sample, which closes with 2 082, 10 006 and 18 030; tkr. */
class EffectsTest {
    private final PlanModel model = Plans.model();

    static Stream<Arguments> effects() {
        return Stream.of(
                // Stegen Kristinehamn costs 2 579 in 2026 and cost 2 245 in 2025, which goes on from 2026:
                // 2 082 + 334 = 2 416; 2 416 + 9 974 − 2 050 − 2 245 = 8 095; 8 095 + 9 974 − 1 950 − 2 245 = 13 874
                effect(
                        "at the cost of 2025",
                        Plans.prolong("stegen-kristinehamn", 2025, "100"),
                        "2416",
                        "8095",
                        "13874"),
                // half of 3 823 goes on: 10 006 − 1 911,5 = 8 094,5; 18 030 − 3 823 = 14 207
                effect("at half the cost", Plans.prolong("tris", 2026, "50"), "2082", "8094.5", "14207"),
                // 3 823 · 6/12 = 1 911,5 is saved in 2026
                effect("six months", Plans.stop("tris", 2026, "6"), "3993.5", "11917.5", "19941.5"),
                // 1 200 · 5/12 = 500 from August, 1 200 · 6/12 = 600 until June: 9 506; 9 506 + 8 024 − 600 = 16 930
                effect("August to June", Plans.start(2027, 8, 2028, 6, "1200"), "2082", "9506", "16930"),
                // 2 050 · 1,03 = 2 111,5; 1 950 · 1,0609 = 2 068,755
                effect("3 % a year", Plans.indexation(null, 2027, "3"), "2082", "9944.5", "17849.745"),
                // 1 200 · 1,05 = 1 260 and 1 200 · 1,1025 = 1 323: 60 and 123 more
                effect("one line", Plans.indexation("administration", 2027, "5"), "2082", "9946", "17847"),
                // 3 318 · 2 % = 66,36; 2 148,36 · 2 % = 42,9672; 10 115,3272 · 2 % = 202,306544, to the öre 202,30654
                effect("2 % interest", Plans.interest("2"), "2148.36", "10115.3272", "18341.63374"),
                // 200 · 3/12 = 50 is saved
                effect("three months empty", Plans.delay("processtod", 2027, "3"), "2082", "10056", "18080"),
                effect("a cost", Plans.event(2027, "400", false), "2082", "9606", "17630"),
                effect("an income", Plans.event(2028, "100", true), "2082", "10006", "18130"),
                // Karlstad gave 1 653 of 10 006 in 2025: 9 974 · 1 653 / 10 006 = 1 647,71357; a tenth of it 164,77136
                effect(
                        "a tenth less of one member",
                        Plans.contribution("karlstads-kommun", 2027, "-10"),
                        "2082",
                        "9841.22864",
                        "17700.45728"),
                effect(
                        "an amount of one member",
                        new ChangeContribution(Plans.frame("less", 2027, 2027), "grums-kommun", Plans.money("-50")),
                        "2082",
                        "9956",
                        "17980"),
                effect(
                        "250 more of all",
                        new ChangeContribution(Plans.frame("more", 2028, null), null, Plans.money("250")),
                        "2082",
                        "10006",
                        "18280"));
    }

    private static Arguments effect(String name, ScenarioAssumption assumption, String... closing) {
        return Arguments.of(name, assumption, tkr(closing));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("effects")
    void eachKindWorksAsByHand(String name, ScenarioAssumption assumption, List<?> closing) {
        assertEquals(closing, closing(model.evaluate(List.of(assumption))));
    }

    @Test
    void interestIsReckonedOnWhatIsLeftOfAPotAndThePotEndsAtTheBufferAllTheSame() {
        var figures = model.evaluate(List.of(Plans.interest("2"), Plans.pot(2027, 2028)));
        assertEquals(figures.buffer(), figures.closing(2028));
        // with u spent each year: 18 341,63374 − 700 = u · (1 + 1,02), so u = 8 733,482049…; 2028 takes what is cut off
        var spent = figures.cell(PlanLine.NEW_INTERVENTIONS, 2027).ore();
        assertEquals(tkr("8733.48204").getFirst(), tkr(spent));
        assertTrue(Math.abs(figures.cell(PlanLine.NEW_INTERVENTIONS, 2028).ore() - spent) <= 2);
    }

    @Test
    void aSecondChangeOfAMemberWorksOnTheFirst() {
        // Karlstad's share is 1 647,71357; 10 % less twice is 19 % less: −164,77136 − 148,29422 = −313,06558
        var less = Plans.contribution("karlstads-kommun", 2028, "-10");
        assertEquals(tkr("2082", "10006", "17716.93442"), closing(model.evaluate(List.of(less, less))));
    }

    @Test
    void anEmptyPotIsNotUsed() {
        var prolonged = List.of(Plans.prolong(null, 2026, "100"), Plans.pot(2027, 2028));
        assertEquals(closing(model.evaluate("prolong-all")), closing(model.evaluate(prolonged)));
    }

    @Test
    void assumptionsThatDoNotFitThePlanSayWhy() {
        assertRefused("ingen kostnad 2025", Plans.prolong("forberedande-karlstad-killstad", 2025, "100"));
        assertRefused("planen har ingen kostnad för Tillitsbyrån", Plans.stop("tillitsbyran", 2026, "0"));
        assertRefused("slutar månad 2 innan", Plans.start(2027, 8, 2027, 2, "1"));
        assertRefused("ange ett belopp", Plans.contribution("arbetsformedlingen", 2027, "-5"));
    }

    private void assertRefused(String reason, ScenarioAssumption assumption) {
        var e = assertThrows(PlanException.class, () -> model.evaluate(List.of(assumption)));
        assertTrue(e.text().sv().contains(reason), e.text().sv());
    }
}
