// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.finsam.analysis.plan.PolicyResult.Verdict;
import se.finsam.model.edit.command.SetScenarioBase;
import se.finsam.ui.analysis.plan.PlanChoice.Preview;
import se.finsam.ui.analysis.plan.PlanChoice.Shown;

class PlanScreensTest {
    private final Sample sample = new Sample();

    private PlanScreen select(String key) {
        return sample.screen(PlanChoice.FIRST.select(key));
    }

    private static Shown measure(Shown.Kind kind) {
        return new Shown(kind, null);
    }

    @Test
    void thePlanStandsAboveItsScenarios() {
        var tree = select(PlanChoice.PLAN).tree();
        assertEquals("Beslutad plan", tree.name().sv());
        assertEquals(List.of(PlanChoice.PLAN, "plan", "prolong-all", "fewer-contributions", "pot-even"), tree.keys());
        assertEquals(List.of("plan"), tree.children().stream().map(Branch::key).toList());
    }

    @Test
    void thePlanIsShownLineByLine() {
        var grid = select(PlanChoice.PLAN).grid();
        assertEquals("2 082; 10 006; 18 030", Sample.row(grid, "closingEquity"));
        assertEquals("1 382; 9 306; 17 330", Sample.row(grid, "uncommitted"));
        assertEquals("2 082; 746; −490", Sample.row(select("prolong-all").grid(), "closingEquity"));
    }

    @Test
    void scenariosStandBesideEachOtherAsColumns() {
        var choice = PlanChoice.FIRST
                .select("prolong-all")
                .compare(Set.of(PlanChoice.PLAN, "pot-even"))
                .show(measure(Shown.Kind.EQUITY));
        var grid = sample.screen(choice).grid();
        assertEquals(
                List.of("Beslutad plan", "Alla insatser förlängs", "Ej beslutade medel används jämnt"),
                grid.columns().stream().map(column -> column.header().sv()).toList());
        assertEquals("10 006; 746; 1 341", Sample.row(grid, "2027"));
        var share = sample.screen(choice.show(measure(Shown.Kind.SHARE))).grid();
        assertEquals("180,8 %; −4,9 %; 7,0 %", Sample.row(share, "2028"));
        var line =
                sample.screen(choice.show(new Shown(Shown.Kind.LINE, "tris"))).grid();
        assertEquals("0; 3 823; 0", Sample.row(line, "2028"));
        var cost = sample.screen(choice.show(measure(Shown.Kind.COST))).grid();
        assertEquals("2 050; 11 310; 10 715", Sample.row(cost, "2027"));
        var funding = sample.screen(choice.show(measure(Shown.Kind.FUNDING))).grid();
        assertEquals("10 324; 10 324; 10 324", Sample.row(funding, "2026"));
    }

    @Test
    void differencesAreFromThePlanEvenWhenItIsNotCompared() {
        var choice = PlanChoice.FIRST.select("pot-even").compare(Set.of());
        var off = sample.screen(choice.show(measure(Shown.Kind.DIFFERENCE))).grid();
        assertEquals("–; −8 665; −17 330", Sample.row(off, "equityEffect"));
        var all = sample.screen(choice.show(measure(Shown.Kind.ALL))).grid();
        assertEquals("18 030; 700", Sample.row(all, "2028.equity"));
    }

    @Test
    void everyMeasureThatIsOfferedCanBeShown() {
        var screen = select("prolong-all");
        assertTrue(screen.measures().stream().anyMatch(each -> each.name().sv().equals("Jämför: TRIS")));
        for (var measure : screen.measures()) {
            var grid = sample.screen(screen.choice().show(measure.shown())).grid();
            assertNotNull(grid, measure.name().sv());
            assertTrue(grid.rows().size() >= 2, measure.name().sv());
        }
    }

    @Test
    void aTriedNumberIsShownAndNotKept() {
        var id = sample.assumption("fewer-contributions").getId();
        var tried = PlanChoice.FIRST.select("fewer-contributions").preview(new Preview(id, BigDecimal.TEN.negate()));
        // 9 974 · 0,9 = 8 976,6: 2027 closes at 2 082 + 8 976,6 − 2 050 = 9 008,6
        assertEquals("2 082; 9 009; 16 035", Sample.row(sample.screen(tried).grid(), "closingEquity"));
        assertEquals(
                "2 082; 9 507; 17 033", Sample.row(select("fewer-contributions").grid(), "closingEquity"));
    }

    @Test
    void theChartHoldsPathsGoalBufferAndSpread() {
        var chart = select("prolong-all").chart();
        assertEquals(
                List.of("p5", "p25", "p75", "p95", PlanChoice.PLAN, "prolong-all", "goal", "buffer"),
                chart.series().stream().map(series -> series.id()).toList());
        var certain = select("pot-even").chart();
        assertEquals(
                List.of(PlanChoice.PLAN, "pot-even", "goal", "buffer"),
                certain.series().stream().map(series -> series.id()).toList());
    }

    @Test
    void rulesTellInWhichYearsTheyAreBroken() {
        var rules = select("prolong-all").rules();
        assertEquals(5, rules.size());
        assertEquals(Verdict.BROKEN, rules.get(0).verdict());
        assertEquals("bryts 2026", rules.get(0).outcome().sv());
        assertEquals("bryts 2028", rules.get(1).outcome().sv());
        assertEquals("broken in 2028", rules.get(1).outcome().en());
        assertTrue(Sample.sv(rules.get(1).messages()).contains("2028: eget kapital −490 tkr; bufferten är 700 tkr."));
        assertEquals(Verdict.KEPT, select("pot-even").rules().get(1).verdict());
    }

    @Test
    void thePlanIsToldInSentences() {
        assertEquals(
                "Planen 2026–2028 öppnar med ett eget kapital på 3 318 tkr och slutar 2028 på 18 030 tkr, 180,8 % av"
                        + " bidragen; målet är högst 20 %.",
                Sample.sv(select(PlanChoice.PLAN).told()).getFirst());
        assertEquals(
                "Alla insatser förlängs: det egna kapitalet blir 746 tkr 2027 och −490 tkr 2028; bufferten bryts 2028.",
                Sample.sv(select("prolong-all").told()).getFirst());
    }

    @Test
    void aScenarioThatIsGoneGivesWayToThePlan() {
        var screen = select("gone");
        assertEquals(PlanChoice.PLAN, screen.choice().selected());
        assertEquals("2 082; 10 006; 18 030", Sample.row(screen.grid(), "closingEquity"));
    }

    @Test
    void aScenarioThatCannotBeComputedSaysWhyAndLeavesTheOthers() {
        var prolonged = sample.assumption("prolong-all");
        var form = AssumptionForm.of(prolonged, 0);
        var intervention = (Field.Choice) form.field("intervention");
        sample.document.execute(ScenarioCommands.set(
                prolonged, intervention, intervention.options().get(1).value()));
        sample.document.execute(ScenarioCommands.set(prolonged, form.field("costYear"), 2028));
        var screen = sample.screen(PlanChoice.FIRST.select("prolong-all").compare(Set.of("pot-even")));
        assertNull(screen.grid());
        assertTrue(
                screen.told().getFirst().sv().contains("har ingen kostnad 2028"),
                screen.told().toString());
        assertEquals(
                List.of("pot-even", "goal", "buffer"),
                screen.chart().series().stream().map(series -> series.id()).toList());
        var other = sample.screen(PlanChoice.FIRST.select("pot-even").compare(Set.of("prolong-all")));
        assertNotNull(other.grid());
        assertTrue(
                other.told().getFirst().sv().startsWith("Alla insatser förlängs kan inte beräknas"),
                other.told().toString());
    }

    @Test
    void withoutAPlanTheViewSaysSo() {
        var association = sample.document.association();
        association.getYears().forEach(year -> year.getFacts().removeIf(fact -> fact.getPlan() != null));
        association.getPlans().clear();
        var screen = select(PlanChoice.PLAN);
        assertNull(screen.grid());
        assertTrue(screen.told().getFirst().sv().startsWith("Förbundet har ingen budgetplan än"));
    }

    @Test
    void aScenarioMayMoveToThePlan() {
        sample.document.execute(SetScenarioBase.create(sample.scenario("pot-even"), null));
        assertEquals(
                List.of("plan", "pot-even"),
                select("pot-even").tree().children().stream().map(Branch::key).toList());
    }
}
