// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.finsam.checks.goals.Measures.association;
import static se.finsam.checks.goals.Measures.measure;
import static se.finsam.checks.goals.Measures.outcome;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.checks.SmallReport;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.BudgetKind;
import se.finsam.core.snapshot.Direction;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.snapshot.Verdict;

class GoalVerdictCheckTest {
    private static final GoalVerdictCheck CHECK = new GoalVerdictCheck();

    private static SnapshotBuilder typed(Direction direction, String value, Verdict verdict) {
        return association(measure("m", "20", Unit.PERCENT, direction, "", outcome(2025, value, verdict)))
                .year(new SmallReport().year());
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 20, MET, 0",
        "AT_LEAST, 19, MET, 1",
        "AT_LEAST, 20, NOT_MET, 1",
        "AT_LEAST, 19, NOT_MET, 0",
        "AT_MOST, 20, MET, 0",
        "AT_MOST, 21, MET, 1",
        "AT_MOST, 20.0, NOT_MET, 1",
        "AT_MOST, 21, NOT_MET, 0",
        "EQUAL, 20.0, MET, 0",
        "EQUAL, 21, MET, 1",
        "AT_LEAST, 19, PARTLY_MET, 0",
        "AT_LEAST, 19, TOO_EARLY, 0",
        "AT_LEAST, 20, NOT_MEASURED, 0",
        "AT_LEAST, 19, NOT_MEASURED, 1"
    })
    void theVerdictFollowsFromOutcomeAndTarget(Direction direction, String value, Verdict verdict, int findings) {
        assertEquals(
                findings,
                SmallReport.run(CHECK, typed(direction, value, verdict)).size());
    }

    @Test
    void aVerdictAgainstTheOutcomeHasItsNumbers() {
        var finding = SmallReport.run(CHECK, typed(Direction.AT_MOST, "33", Verdict.MET))
                .getFirst();
        assertEquals(
                "Målet sägs vara uppfyllt men utfallet säger annat: 33 %, mål ≤ 20 %.",
                finding.message().sv().replace('\u00A0', ' '));
        assertEquals("uppfyllt", finding.printed());
        assertEquals(new BigDecimal("20"), finding.expected());
        assertEquals(new BigDecimal("13"), finding.difference());
    }

    @Test
    void aGoalThatIsNotReachedAndHasNoVerdictIsAHintInAFinishedReport() {
        // the sample: 87 % against 100 %
        var missed = association(
                measure("m", "100", Unit.PERCENT, Direction.AT_LEAST, "", outcome(2025, "87", Verdict.NOT_MEASURED)));
        assertEquals(
                List.of(),
                SmallReport.run(CHECK, missed.year(new SmallReport().open().year())));
        var findings = SmallReport.run(CHECK, missed.year(new SmallReport().year()));
        assertEquals("Målet nås inte och har inget omdöme: 87 %, mål ≥ 100 %.", SmallReport.message(findings));
        assertEquals(Severity.HINT, findings.getFirst().severity());
    }

    private static SnapshotBuilder budgetHeld(String cost) {
        var measure =
                measure("m", "0", Unit.TKR, Direction.AT_MOST, "cost - budget(cost)", outcome(2025, null, Verdict.MET));
        return association(measure)
                .item("cost", Nature.EXPENSE)
                .budgetVersion("b", 2025, BudgetKind.ORIGINAL, null)
                .fact("cost", null, 2025, FactKind.ACTUAL, cost, Unit.KR, Origin.TYPED)
                .fact("cost", null, 2025, FactKind.BUDGET, "9363", Unit.TKR, Origin.TYPED);
    }

    @Test
    void aFormulaGivesTheOutcome() {
        var finding = SmallReport.run(CHECK, budgetHeld("9447000")).getFirst();
        assertEquals(
                "Målet sägs vara uppfyllt men utfallet säger annat: 9 447 − 9 363 = 84 tkr, mål ≤ 0 tkr.",
                finding.message().sv().replace('\u00A0', ' '));
        assertEquals(new BigDecimal("84"), finding.difference());
    }

    @Test
    void whatAReportWouldShowAsTheTargetReachesIt() {
        assertEquals(List.of(), SmallReport.run(CHECK, budgetHeld("9363499")));
        assertEquals(1, SmallReport.run(CHECK, budgetHeld("9363500")).size());
    }

    @Test
    void withoutTargetOrOutcomeThereIsNothingToJudge() {
        assertEquals(
                List.of(),
                SmallReport.run(
                        CHECK,
                        association(
                                measure(
                                        "a",
                                        null,
                                        Unit.COUNT,
                                        Direction.AT_LEAST,
                                        "",
                                        outcome(2025, "1", Verdict.NOT_MET)),
                                measure("b", "1", Unit.COUNT, Direction.AT_LEAST, "", outcome(2025, null, Verdict.MET)),
                                measure(
                                        "c",
                                        "1",
                                        Unit.COUNT,
                                        Direction.AT_LEAST,
                                        "",
                                        outcome(2024, "0", Verdict.MET)))));
        assertEquals(List.of(), SmallReport.run(CHECK, new SnapshotBuilder()));
    }
}
