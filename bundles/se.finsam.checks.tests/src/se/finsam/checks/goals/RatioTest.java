// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.finsam.checks.goals.Measures.measure;
import static se.finsam.checks.goals.Measures.outcome;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.checks.SmallReport;
import se.finsam.core.snapshot.Direction;
import se.finsam.core.snapshot.Goal;
import se.finsam.core.snapshot.GoalArea;
import se.finsam.core.snapshot.Measure;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.snapshot.Verdict;

/** {@link RatioDefinitionCheck} and {@link RatioValueCheck}. */
class RatioTest {
    private static final RatioDefinitionCheck DEFINITION = new RatioDefinitionCheck();
    private static final RatioValueCheck VALUE = new RatioValueCheck();

    /** Costs of 100: administration 11, the board 2, the rest 87 on an intervention. */
    private static SnapshotBuilder costs(String area, String wording, Unit unit, String formula, String value) {
        var measure = new Measure(
                "share",
                wording,
                null,
                new BigDecimal("15"),
                unit,
                Direction.AT_MOST,
                formula,
                List.of(outcome(2025, value, Verdict.MET)));
        return new SnapshotBuilder()
                .goalArea(new GoalArea(area, area, List.of(new Goal("g", "Mål", List.of(measure)))))
                .item("cost", Nature.EXPENSE)
                .item("operationCost", Nature.EXPENSE)
                .costUnit("a", "800", "Administration")
                .costUnit("b", "802", "Styrelse")
                .actual("cost", 2025, "100")
                .actual("operationCost", "a", 2025, "11")
                .actual("operationCost", "b", 2025, "2");
    }

    @Test
    void aShareOfMoneyWithoutAFormulaIsReportedWithTheWaysThatGiveIt() {
        var findings = SmallReport.run(
                DEFINITION, costs("financial", "Administrativa kostnader högst 15 %", Unit.PERCENT, "", "13"));
        assertEquals(
                "13 % saknar formel: det går inte att se vilka kostnader som räknas.", SmallReport.message(findings));
        // both units together are also all there are, which is one way and not two
        assertEquals(
                "En kombination ger 13 %: (800 + 802) 13 / 100 = 13 %. Alla poster tillsammans ger (800 + 802) 13 / 100"
                        + " = 13 %.",
                findings.getFirst().cause().sv().replace('\u00A0', ' '));
    }

    @Test
    void aShareThatNothingGivesIsSaidToBeSo() {
        var findings = SmallReport.run(
                DEFINITION, costs("financial", "Administrativa kostnader högst 15 %", Unit.PERCENT, "", "14"));
        assertEquals(
                "Ingen kombination av kostnadsposter ger 14 %.",
                findings.getFirst().cause().sv().replace('\u00A0', ' '));
    }

    @Test
    void whatIsNoShareOfMoneyOrHasAFormulaNeedsNone() {
        assertEquals(
                List.of(),
                SmallReport.run(
                        DEFINITION, costs("financial", "Andel fakturor betalda i tid", Unit.PERCENT, "", "98")));
        assertEquals(
                List.of(),
                SmallReport.run(
                        DEFINITION, costs("financial", "Kostnader", Unit.PERCENT, "percent(cost, cost)", "13")));
        assertEquals(List.of(), SmallReport.run(DEFINITION, costs("individual", "Kostnader", Unit.PERCENT, "", "13")));
        assertEquals(List.of(), SmallReport.run(DEFINITION, costs("financial", "Kostnader", Unit.TKR, "", "13")));
        assertEquals(List.of(), SmallReport.run(DEFINITION, new SnapshotBuilder()));
    }

    // 3 318 of 10 006 is 33,160… %: 33 and 33,2 are roundings, 34 is none, 33,1 is the value cut off
    @ParameterizedTest
    @CsvSource({"33, 0", "34, 0", "35, 1", "32, 1", "33.2, 0", "33.1, 0", "33.3, 1", "33.0, 1"})
    void aTypedOutcomeIsARoundingOfItsFormula(String typed, int findings) {
        assertEquals(findings, SmallReport.run(VALUE, equity(2025, typed)).size());
    }

    private static SnapshotBuilder equity(int year, String typed) {
        var measure = measure(
                "m",
                "20",
                Unit.PERCENT,
                Direction.AT_MOST,
                "percent(equity, revenue)",
                outcome(year, typed, Verdict.NOT_MET));
        return Measures.association(measure)
                .item("equity", Nature.EQUITY)
                .item("revenue", Nature.INCOME)
                .actual("equity", 2025, "3318")
                .actual("revenue", 2025, "10006");
    }

    @Test
    void aWholeStepAwayIsNoRounding() {
        // 2 000 of 10 000 is 20 % exactly
        assertEquals(1, SmallReport.run(VALUE, twenty("19")).size());
        assertEquals(0, SmallReport.run(VALUE, twenty("20")).size());
        assertEquals(1, SmallReport.run(VALUE, twenty("21")).size());
    }

    private static SnapshotBuilder twenty(String typed) {
        var measure = measure(
                "m",
                "20",
                Unit.PERCENT,
                Direction.AT_MOST,
                "percent(equity, revenue)",
                outcome(2025, typed, Verdict.MET));
        return Measures.association(measure)
                .item("equity", Nature.EQUITY)
                .item("revenue", Nature.INCOME)
                .actual("equity", 2025, "2000")
                .actual("revenue", 2025, "10000");
    }

    @Test
    void anotherOutcomeHasItsNumbers() {
        var finding = SmallReport.run(VALUE, equity(2025, "35")).getFirst();
        assertEquals(
                "Utfallet 2025 är 35 % men formeln ger 33 %.",
                finding.message().sv().replace('\u00A0', ' '));
        assertEquals("m#2025", finding.key());
        assertEquals(new BigDecimal("33"), finding.expected());
        assertEquals(new BigDecimal("2"), finding.difference());
        assertEquals("(3 318) / (10 006)", finding.formula().replace('\u00A0', ' '));
    }

    @Test
    void aYearWithoutFiguresAndALaterYearAreLeftAlone() {
        assertEquals(List.of(), SmallReport.run(VALUE, equity(2024, "35")));
        assertEquals(List.of(), SmallReport.run(VALUE, equity(2026, "35")));
    }
}
