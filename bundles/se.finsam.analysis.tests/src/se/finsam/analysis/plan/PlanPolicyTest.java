// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.analysis.plan.PolicyResult.Rule;
import se.finsam.analysis.plan.PolicyResult.Verdict;
import se.finsam.model.Fact;
import se.finsam.model.FinsamFactory;
import se.finsam.model.Unit;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.snapshot.SnapshotBuilder;

class PlanPolicyTest {
    private final PlanModel model = Plans.model();
    private final PlanPolicy policy = PlanPolicy.of(model.snapshot());

    private static PolicyResult result(PlanPolicy policy, PlanFigures figures, Rule rule, int year) {
        return policy.results(figures).stream()
                .filter(result -> result.rule() == rule && result.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal rounded(PolicyResult result) {
        return assertNotNullValue(result.value()).setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal assertNotNullValue(BigDecimal value) {
        assertNotNull(value);
        return value;
    }

    @ParameterizedTest
    @CsvSource({
        // 2 082 / 9 974, 10 006 / 9 974 and 18 030 / 9 974, where the adopted forecast had 8 724 / 9 974 = 87,5 %
        "plan, EQUITY_SHARE, 2026, 20.9, BROKEN",
        "plan, EQUITY_SHARE, 2027, 100.3, BROKEN",
        "plan, EQUITY_SHARE, 2028, 180.8, BROKEN",
        "prolong-all, EQUITY_SHARE, 2027, 7.5, KEPT",
        "plan, BUFFER, 2026, 2082.0, KEPT",
        "prolong-all, BUFFER, 2027, 746.0, KEPT",
        "prolong-all, BUFFER, 2028, -490.0, BROKEN",
        "pot-even, BUFFER, 2028, 700.0, KEPT",
        // (1 200 + 300) / 11 560, (1 200 + 400) / 2 050 and (1 200 + 400) / 11 310
        "plan, ADMINISTRATION, 2026, 13.0, KEPT",
        "plan, ADMINISTRATION, 2027, 78.0, BROKEN",
        "prolong-all, ADMINISTRATION, 2027, 14.1, KEPT",
        "plan, ENDED, 2027, 0.0, KEPT",
        "prolong-all, ENDED, 2027, 0.0, KEPT",
        "fewer-contributions, PARTY_SHARES, 2028, 0.0, KEPT"
    })
    void everyYearIsHeldAgainstTheRules(String scenario, Rule rule, int year, BigDecimal value, Verdict verdict) {
        var result = result(policy, model.evaluate(scenario), rule, year);
        assertEquals(value, rounded(result));
        assertEquals(verdict, result.verdict());
        assertTrue(result.message().sv().contains(Integer.toString(year)));
        assertTrue(result.message().en().contains(Integer.toString(year)));
    }

    @Test
    void aMemberThatGivesLessLeavesItsShare() {
        // Karlstad −164,77136 from a total of 9 974: the municipalities give 2 493,5 − 164,77136 = 2 328,72864,
        // a quarter of 9 809,22864 is 2 452,30716
        var figures = model.evaluate(List.of(Plans.contribution("karlstads-kommun", 2027, "-10")));
        var result = result(policy, figures, Rule.PARTY_SHARES, 2027);
        assertEquals(new BigDecimal("-123.57852"), result.value());
        assertEquals(Verdict.BROKEN, result.verdict());
        assertTrue(
                result.message().sv().contains("kommunerna avviker"),
                result.message().sv());
    }

    @Test
    void anInterventionThatHasEndedMayNotCostAnything() throws IOException {
        var association = new AssociationFile().load(Path.of("..", "se.finsam.sample", "samspelet.finsam"));
        association.getYears().stream()
                .filter(year -> year.getYear() == 2027)
                .flatMap(year -> year.getFacts().stream())
                .filter(fact -> fact.getSubject() != null
                        && "larling".equals(fact.getSubject().getKey()))
                .findFirst()
                .map(PlanPolicyTest::costing100)
                .orElseThrow();
        var figures = Plans.model(SnapshotBuilder.snapshot(association)).base();
        var result = result(policy, figures, Rule.ENDED, 2027);
        assertEquals(Verdict.BROKEN, result.verdict());
        assertTrue(result.message().sv().contains("Lärling"), result.message().sv());
        assertEquals(Verdict.KEPT, result(policy, figures, Rule.ENDED, 2026).verdict());
    }

    private static Fact costing100(Fact fact) {
        fact.setAmount(BigDecimal.valueOf(100));
        return fact;
    }

    @Test
    void stepsHoldForSmallerContributions() throws IOException {
        var association = new AssociationFile().load(Path.of("..", "se.finsam.sample", "samspelet.finsam"));
        var step = FinsamFactory.eINSTANCE.createParameter();
        step.setCode("equityShareLimit.upTo.9974");
        step.setName("Högsta andel till och med 9 974 tkr");
        step.setValue(BigDecimal.valueOf(25));
        step.setUnit(Unit.PERCENT);
        association.getParameters().add(step);
        var snapshot = SnapshotBuilder.snapshot(association);
        var stepped = PlanPolicy.of(snapshot);
        // 20,9 % is within 25 % at 9 974, and above 20 % as soon as contributions are larger
        assertEquals(
                Verdict.KEPT,
                result(stepped, model.base(), Rule.EQUITY_SHARE, 2026).verdict());
        var more = model.evaluate(List.of(Plans.contribution(null, 2026, "1")));
        assertEquals(
                Verdict.BROKEN, result(stepped, more, Rule.EQUITY_SHARE, 2026).verdict());
        assertEquals(
                BigDecimal.valueOf(20),
                result(stepped, more, Rule.EQUITY_SHARE, 2026).limit());
    }

    @Test
    void aStaircaseRises() {
        var twenty = BigDecimal.valueOf(20);
        assertThrows(IllegalArgumentException.class, () -> new Staircase(List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Staircase(List.of(new Staircase.Step(null, twenty), new Staircase.Step(5L, twenty))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Staircase(List.of(
                        new Staircase.Step(5L, twenty),
                        new Staircase.Step(5L, twenty),
                        new Staircase.Step(null, twenty))));
    }

    @Test
    void brokenRulesAreSaidUnderTheTable() {
        var variant = Variant.scenario(model, "prolong-all");
        var table = PolicyTable.of(
                variant,
                policy.results(variant.figures()),
                List.of(2027, 2028),
                model.snapshot().presentationUnit());
        assertEquals(
                List.of("2028: eget kapital −490 tkr; bufferten är 700 tkr."),
                table.footnotes().stream()
                        .map(note -> note.text().sv().replace('\u00A0', ' '))
                        .toList());
    }
}
