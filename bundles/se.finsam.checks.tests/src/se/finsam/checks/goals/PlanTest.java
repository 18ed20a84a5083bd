// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.checks.SmallReport;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.StatementTemplate;

/** {@link PlanGoalsCheck} and {@link PlanComparabilityCheck} on a plan of three years. */
class PlanTest {
    private static final PlanGoalsCheck GOALS = new PlanGoalsCheck();
    private static final PlanComparabilityCheck COMPARABLE = new PlanComparabilityCheck();
    private static final StatementTemplate BUDGET = SmallReport.template("budget", "role=\"plan\"", """
            <columns years="plan"><column/></columns>
            <lines><item id="contribution" role="contribution"><label sv="Från parterna" en="From the parties"/><formula>plan(contribution)</formula></item>
            <item id="closingEquity" role="closingEquity"><label sv="Kvar" en="Left"/><formula>plan(equity)</formula></item></lines>""");

    private static SnapshotBuilder plan(String... equity) {
        var association = new SnapshotBuilder()
                .item("contribution", Nature.INCOME)
                .item("equity", Nature.EQUITY)
                .plan("p", 2026, 2028, 2025);
        for (var i = 0; i < equity.length; i++) {
            association.fact("contribution", null, 2026 + i, FactKind.PLAN, "10000", Unit.TKR, Origin.TYPED);
            association.fact("equity", null, 2026 + i, FactKind.PLAN, equity[i], Unit.TKR, Origin.TYPED);
        }
        return association;
    }

    private static SnapshotBuilder withGoals(SnapshotBuilder association) {
        return association.parameter("equityShareLimit", "20", Unit.PERCENT).parameter("equityBuffer", "700", Unit.TKR);
    }

    @Test
    void aPlanAtTheLimitAndTheBufferReachesBoth() {
        // 2 004 of 10 000 is 20,04 %, shown as 20,0 %
        assertEquals(List.of(), SmallReport.run(GOALS, withGoals(plan("2000", "2004", "700")), BUDGET));
    }

    @Test
    void everyYearAboveTheLimitIsNamed() {
        var findings = SmallReport.run(GOALS, withGoals(plan("2005", "1000", "5000")), BUDGET);
        assertEquals(
                "Planen når inte målet att eget kapital är högst 20 % av tilldelade medel: 2026: 2 005 / 10 000 = 20,1 %;"
                        + " 2028: 5 000 / 10 000 = 50 %.",
                SmallReport.message(findings));
        assertEquals(new BigDecimal("30"), findings.getFirst().difference());
        assertEquals(
                "Insatser efter de nu beslutade finns inte i planen; kapitalet växer därför.",
                findings.getFirst().cause().sv());
    }

    @Test
    void equityThatSinksTowardsTheLimitIsNotSaidToGrow() {
        var findings = SmallReport.run(GOALS, withGoals(plan("5000", "3000", "1500")), BUDGET);
        assertEquals("", findings.getFirst().cause().sv());
    }

    @Test
    void whatIsPrintedOtherwiseIsToldInBothLanguages() {
        // printed 3 500 of 10 000 is 35 %
        var association = withGoals(plan("5000", "1000", "1000"))
                .printed(2025, "budget", "contribution", "2026", "10 000")
                .printed(2025, "budget", "closingEquity", "2026", "3 500");
        var message = SmallReport.run(GOALS, association, BUDGET).getFirst().message();
        assertTrue(message.sv().contains("= 50 % (35 % av det som trycks)"), message.sv());
        assertTrue(message.en().contains("= 50 % (35 % of what is printed)"), message.en());
    }

    @Test
    void aYearBelowTheBufferIsNamed() {
        assertEquals(
                "Planen går under bufferten 700: 2027: 699.",
                SmallReport.message(SmallReport.run(GOALS, withGoals(plan("700", "699", "701")), BUDGET)));
    }

    @Test
    void withoutGoalsOrPlanThereIsNothingToReach() {
        assertEquals(List.of(), SmallReport.run(GOALS, plan("9000", "1", "1"), BUDGET));
        assertEquals(List.of(), SmallReport.run(GOALS, withGoals(new SnapshotBuilder())));
        assertEquals(List.of(), SmallReport.run(COMPARABLE, new SnapshotBuilder()));
    }

    private static SnapshotBuilder income() {
        return plan("1", "1", "1")
                .item("financialNet", Nature.INCOME)
                .item("financialIncome", Nature.INCOME, "financialNet")
                .item("operationCost", Nature.EXPENSE)
                .item("esfFunding", Nature.INCOME);
    }

    @Test
    void financialIncomeThatThePlanForgetsIsNamedWithItsYears() {
        var association = income().actual("financialIncome", 2025, "151").actual("financialIncome", 2024, "248");
        assertEquals(
                "Prognosen saknar finansiella intäkter, som var 151 (2025), 248 (2024).",
                SmallReport.message(SmallReport.run(COMPARABLE, association, BUDGET)));
    }

    @Test
    void financialIncomeThatIsPlannedOnItsLineOrTheOneAboveIsNotForgotten() {
        var own = income().actual("financialIncome", 2025, "151")
                .fact("financialIncome", null, 2027, FactKind.PLAN, "0", Unit.TKR, Origin.TYPED);
        assertEquals(List.of(), SmallReport.run(COMPARABLE, own, BUDGET));
        var above = income().actual("financialIncome", 2025, "151")
                .fact("financialNet", null, 2026, FactKind.PLAN, "100", Unit.TKR, Origin.TYPED);
        assertEquals(List.of(), SmallReport.run(COMPARABLE, above, BUDGET));
        assertEquals(List.of(), SmallReport.run(COMPARABLE, income(), BUDGET));
    }

    @Test
    void aProjectNetInTheOutturnAndGrossInThePlanIsFound() {
        // the sample: −124 in 2025 and 350 in 2026 beside 350 of funding: 474 apart
        var gross = income().intervention(Interventions.esf("lufss"))
                .actual("operationCost", "lufss", 2025, "-124")
                .fact("operationCost", "lufss", 2026, FactKind.PLAN, "350", Unit.TKR, Origin.TYPED);
        assertEquals(List.of(), SmallReport.run(COMPARABLE, gross, BUDGET));
        gross.fact("esfFunding", null, 2026, FactKind.PLAN, "350", Unit.TKR, Origin.TYPED);
        var findings = SmallReport.run(COMPARABLE, gross, BUDGET);
        assertEquals(
                "lufss redovisas netto (−124) i utfallet men brutto (350) i prognosen.", SmallReport.message(findings));
        assertEquals(new BigDecimal("474"), findings.getFirst().difference());
    }

    @Test
    void aProjectShownAlikeInBothIsRight() {
        var alike = income().intervention(Interventions.esf("lufss"))
                .actual("operationCost", "lufss", 2025, "300")
                .fact("operationCost", "lufss", 2026, FactKind.PLAN, "350", Unit.TKR, Origin.TYPED)
                .fact("esfFunding", null, 2026, FactKind.PLAN, "350", Unit.TKR, Origin.TYPED);
        assertEquals(List.of(), SmallReport.run(COMPARABLE, alike, BUDGET));
    }

    @Test
    void aPlanOfAnotherYearIsNotCompared() {
        var association = new SnapshotBuilder()
                .item("contribution", Nature.INCOME)
                .item("equity", Nature.EQUITY)
                .item("financialIncome", Nature.INCOME)
                .plan("p", 2025, 2027, 2024)
                .actual("financialIncome", 2025, "151");
        assertEquals(List.of(), SmallReport.run(COMPARABLE, association, BUDGET));
    }
}
