// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static se.finsam.checks.goals.Measures.association;
import static se.finsam.checks.goals.Measures.measure;
import static se.finsam.checks.goals.Measures.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.checks.SmallReport;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Direction;
import se.finsam.core.snapshot.Measure;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Outcome;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.snapshot.Verdict;

/** {@link EvidenceCheck} and {@link GoalEvaluationCheck}: whether goals are evaluated, and on what. */
class GoalEvidenceTest {
    private static final EvidenceCheck EVIDENCE = new EvidenceCheck();
    private static final GoalEvaluationCheck EVALUATION = new GoalEvaluationCheck();

    private static Measure met(String code, @Nullable String value) {
        return measure(code, "1", Unit.COUNT, Direction.AT_LEAST, "", outcome(2025, value, Verdict.MET));
    }

    @Test
    void halfOfTheMetMeasuresShouldShowAnOutcome() {
        assertEquals(List.of(), SmallReport.run(EVIDENCE, association(met("a", "1"), met("b", null))));
        assertEquals(
                "3 mätpunkter sägs vara uppfyllda men bara 1 visar ett utfall.",
                SmallReport.message(
                        SmallReport.run(EVIDENCE, association(met("a", "1"), met("b", null), met("c", null)))));
    }

    @Test
    void oneMeasureOrAFormulaOrAnotherVerdictNeedsNone() {
        assertEquals(List.of(), SmallReport.run(EVIDENCE, association(met("a", null))));
        var computed = measure("b", "1", Unit.COUNT, Direction.AT_LEAST, "cost", outcome(2025, null, Verdict.MET));
        assertEquals(List.of(), SmallReport.run(EVIDENCE, association(met("a", null), computed)));
        var early = measure("b", "1", Unit.COUNT, Direction.AT_LEAST, "", outcome(2025, null, Verdict.TOO_EARLY));
        assertEquals(List.of(), SmallReport.run(EVIDENCE, association(met("a", null), early)));
        var lastYear = measure("b", "1", Unit.COUNT, Direction.AT_LEAST, "", outcome(2024, null, Verdict.MET));
        assertEquals(List.of(), SmallReport.run(EVIDENCE, association(met("a", null), lastYear)));
    }

    private static SnapshotBuilder target(Outcome... outcomes) {
        return association(measure("m", "80", Unit.PERSONS, Direction.AT_LEAST, "", outcomes))
                .year(new SmallReport().year());
    }

    @Test
    void aTargetWithoutOutcomeAndVerdictIsFoundOnceTheReportIsFinished() {
        var findings = SmallReport.run(EVALUATION, target(outcome(2025, null, Verdict.NOT_MEASURED)));
        assertEquals(
                "Mätpunkten har ett mål (80 personer) men varken utfall eller omdöme 2025.",
                SmallReport.message(findings).replace("80 pers.", "80 personer"));
        assertNull(findings.getFirst().severity());
        assertEquals(List.of("m"), SmallReport.keys(SmallReport.run(EVALUATION, target())));
        assertEquals(
                List.of(),
                SmallReport.run(
                        EVALUATION, target().year(new SmallReport().open().year())));
    }

    @Test
    void anOutcomeAVerdictOrAnAssessmentIsAnEvaluation() {
        assertEquals(List.of(), SmallReport.run(EVALUATION, target(outcome(2025, "0", Verdict.NOT_MEASURED))));
        assertEquals(List.of(), SmallReport.run(EVALUATION, target(outcome(2025, null, Verdict.TOO_EARLY))));
        assertEquals(
                List.of(),
                SmallReport.run(
                        EVALUATION,
                        target(new Outcome(2025, null, null, Verdict.NOT_MEASURED, "Går inte att mäta än.", ""))));
    }

    @Test
    void aMeasureOfLaterYearsIsNoneOfTheYearAndOneOfEarlierYearsIsAHint() {
        assertEquals(List.of(), SmallReport.run(EVALUATION, target(outcome(2026, null, Verdict.NOT_MEASURED))));
        var earlier = SmallReport.run(EVALUATION, target(outcome(2024, "91", Verdict.MET)));
        assertEquals(Severity.HINT, earlier.getFirst().severity());
    }

    @Test
    void aFormulaThatGivesAnOutcomeIsAnEvaluationAndOneThatDoesNotIsNone() {
        var computed = measure("m", "80", Unit.TKR, Direction.AT_LEAST, "revenue");
        assertEquals(
                List.of(),
                SmallReport.run(
                        EVALUATION,
                        association(computed)
                                .item("revenue", Nature.INCOME)
                                .actual("revenue", 2025, "10")
                                .year(new SmallReport().year())));
        assertEquals(
                1,
                SmallReport.run(
                                EVALUATION,
                                association(computed)
                                        .item("revenue", Nature.INCOME)
                                        .year(new SmallReport().year()))
                        .size());
    }

    @Test
    void aMeasureWithoutTargetOrOfAnInterventionThatDoesNotRunIsLeftAlone() {
        assertEquals(
                List.of(),
                SmallReport.run(
                        EVALUATION,
                        association(measure("m", null, Unit.COUNT, Direction.AT_LEAST, ""))
                                .year(new SmallReport().year())));
        assertEquals(1, ofIntervention(LocalDate.of(2025, 12, 1), null).size());
        assertEquals(0, ofIntervention(LocalDate.of(2026, 1, 1), null).size());
        assertEquals(0, ofIntervention(null, LocalDate.of(2024, 12, 31)).size());
        assertEquals(1, ofIntervention(null, LocalDate.of(2025, 1, 31)).size());
    }

    private static List<?> ofIntervention(@Nullable LocalDate start, @Nullable LocalDate end) {
        var measure =
                new Measure("m", "Deltagare", "tris", BigDecimal.TEN, Unit.PERSONS, Direction.AT_LEAST, "", List.of());
        return SmallReport.run(
                EVALUATION,
                association(measure)
                        .intervention(Interventions.running("tris", start, end))
                        .year(new SmallReport().year()));
    }
}
