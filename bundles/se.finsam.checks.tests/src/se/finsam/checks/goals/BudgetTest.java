// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.checks.SmallReport;
import se.finsam.core.finding.Fix;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.BudgetKind;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.GrantDecision;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.StatementTemplate;

/** {@link BudgetDecisionCheck} and {@link ExplanationsCheck} on a small operating account. */
class BudgetTest {
    private static final BudgetDecisionCheck DECISION = new BudgetDecisionCheck();
    private static final ExplanationsCheck EXPLANATIONS = new ExplanationsCheck();
    private static final StatementTemplate DRIFT = SmallReport.template("drift", "role=\"operations\"", """
            <columns years="1"><column measure="net"/><column measure="budget"/>
              <column measure="variance" role="variance" formula="#net - #budget" signed="true"/></columns>
            <lines><item id="intervention" repeat="interventions" having="operationCost" kinds="actual budget">
              <label sv="{shortName}" en="{shortName}"/>
              <formula measure="net">0 - operationCost[subject]</formula>
              <formula measure="budget">0 - part(budget(operationCost[subject]), operationCost)</formula></item>
            <item id="interest"><label sv="Ränta" en="Interest"/>
              <formula measure="net">financialIncome</formula><formula measure="budget">0</formula></item></lines>""");

    private static SnapshotBuilder association() {
        return new SnapshotBuilder()
                .item("operationCost", Nature.EXPENSE)
                .item("financialIncome", Nature.INCOME)
                .budgetVersion("b", 2025, BudgetKind.ORIGINAL, null)
                .intervention("tris", null, "TRIS")
                .actual("operationCost", "tris", 2025, "3697")
                .fact("operationCost", "tris", 2025, FactKind.BUDGET, "3710", Unit.TKR, Origin.TYPED)
                .year(new SmallReport().chapter("Text").year());
    }

    @Test
    void anInterventionWithCostAndWithoutBudgetIsFoundWithWhatItWasGranted() {
        // the sample: Karlstad was granted 310 and cost 219, which is +91 and not −219
        var grant = new GrantDecision(
                LocalDate.of(2025, 5, 20), new Quantity(new BigDecimal("310"), Unit.TKR), 2025, 2025, "");
        var association = association()
                .intervention(Interventions.granted("karlstad", grant))
                .actual("operationCost", "karlstad", 2025, "219");
        var findings = SmallReport.run(DECISION, association, DRIFT);
        assertEquals(
                "karlstad (219) har kostnader men ingen budget; avvikelsen blir hela kostnaden.",
                SmallReport.message(findings));
        assertEquals(
                "Tilläggsbeslutet saknas i budgetkolumnen. karlstad beviljades 310 (2025-05-20): mot det är avvikelsen +91,"
                        + " inte −219.",
                findings.getFirst().cause().sv());
        assertEquals(new BigDecimal("219"), findings.getFirst().difference());
    }

    @Test
    void aSupplementaryDecisionGivesItABudget() {
        var association = association()
                .intervention("karlstad", null, "Karlstad")
                .actual("operationCost", "karlstad", 2025, "219")
                .budgetVersion("extra", 2025, BudgetKind.SUPPLEMENTARY, LocalDate.of(2025, 5, 20))
                .fact("operationCost", "karlstad", 2025, FactKind.BUDGET, "310", Unit.TKR, Origin.TYPED);
        assertEquals(List.of(), SmallReport.run(DECISION, association, DRIFT));
    }

    @Test
    void aPartOfABudgetedInterventionNeedsNoBudgetOfItsOwn() {
        var part = association()
                .intervention(Interventions.partOf("tris-arvika", "tris"))
                .actual("operationCost", "tris-arvika", 2025, "40");
        assertEquals(List.of(), SmallReport.run(DECISION, part, DRIFT));
        var alone = association()
                .intervention(Interventions.partOf("tris-arvika", null))
                .actual("operationCost", "tris-arvika", 2025, "40");
        assertEquals(List.of("drift"), SmallReport.keys(SmallReport.run(DECISION, alone, DRIFT)));
    }

    @Test
    void withoutAnyBudgetOrWithoutCostNothingIsMissing() {
        var unbudgeted = new SnapshotBuilder()
                .item("operationCost", Nature.EXPENSE)
                .item("financialIncome", Nature.INCOME)
                .intervention("tris", null, "TRIS")
                .actual("operationCost", "tris", 2025, "3697");
        assertEquals(List.of(), SmallReport.run(DECISION, unbudgeted, DRIFT));
        var noCost = association().intervention("idle", null, "Vilande").actual("operationCost", "idle", 2025, "0");
        assertEquals(List.of(), SmallReport.run(DECISION, noCost, DRIFT));
    }

    private static SnapshotBuilder variance(String cost, SmallReport report) {
        return association()
                .intervention("stegen", null, "Stegen")
                .actual("operationCost", "stegen", 2025, cost)
                .fact("operationCost", "stegen", 2025, FactKind.BUDGET, "1000", Unit.TKR, Origin.TYPED)
                .year(report.chapter("Text").year());
    }

    @ParameterizedTest
    @CsvSource({"1199, 0", "1200, 1", "800, 1", "801, 0"})
    void aVarianceOfTwoHundredNeedsAnExplanation(String cost, int findings) {
        assertEquals(
                findings,
                SmallReport.run(EXPLANATIONS, variance(cost, new SmallReport()), DRIFT)
                        .size());
    }

    @Test
    void theFindingNamesTheVarianceAndOffersToExplainIt() {
        var finding = SmallReport.run(EXPLANATIONS, variance("1215", new SmallReport()), DRIFT)
                .getFirst();
        assertEquals("drift/stegen/2025.variance", finding.key());
        assertEquals(
                "Avvikelsen −215 för Stegen saknar förklaring; gränsen är 200.",
                finding.message().sv().replace('\u00A0', ' '));
        assertEquals("−215", finding.printed());
        assertEquals(List.of(new Fix.AddExplanation(2025, List.of("stegen"))), finding.fixes());
    }

    @Test
    void anExplanationOfTheSubjectOrOfWhatItIsPartOfIsEnough() {
        var own = new SmallReport().explain(List.of("stegen"), List.of());
        assertEquals(List.of(), SmallReport.run(EXPLANATIONS, variance("1215", own), DRIFT));
        var other = new SmallReport().explain(List.of("tris"), List.of());
        assertEquals(
                1, SmallReport.run(EXPLANATIONS, variance("1215", other), DRIFT).size());
        var part = association()
                .intervention(Interventions.partOf("tris-arvika", "tris"))
                .actual("operationCost", "tris-arvika", 2025, "400")
                .year(new SmallReport()
                        .explain(List.of("tris"), List.of())
                        .chapter("Text")
                        .year());
        assertEquals(List.of(), SmallReport.run(EXPLANATIONS, part, DRIFT));
    }

    @Test
    void anExplanationOfALineItemCoversTheLineThatShowsIt() {
        var report =
                new SmallReport().explain(List.of(), List.of("financialIncome")).chapter("Text");
        var association = association().actual("financialIncome", 2025, "250");
        assertEquals(
                List.of("drift/interest/2025.variance"),
                SmallReport.keys(SmallReport.run(EXPLANATIONS, association, DRIFT)));
        assertEquals(List.of(), SmallReport.run(EXPLANATIONS, association.year(report.year()), DRIFT));
    }

    @Test
    void whileTheReportIsBeingWrittenItIsAHintAndWithoutTextsNothing() {
        var open = SmallReport.run(EXPLANATIONS, variance("1215", new SmallReport().open()), DRIFT);
        assertEquals(Severity.HINT, open.getFirst().severity());
        var bare = association()
                .intervention("stegen", null, "Stegen")
                .actual("operationCost", "stegen", 2025, "1215")
                .year(new SmallReport().year());
        assertEquals(List.of(), SmallReport.run(EXPLANATIONS, bare, DRIFT));
    }
}
