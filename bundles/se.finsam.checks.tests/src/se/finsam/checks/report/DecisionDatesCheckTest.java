// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.checks.SmallReport;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.BudgetKind;
import se.finsam.core.snapshot.BudgetVersion;
import se.finsam.core.snapshot.SnapshotBuilder;

class DecisionDatesCheckTest {
    private static final DecisionDatesCheck CHECK = new DecisionDatesCheck();

    @ParameterizedTest
    @CsvSource({"2026-01-01, 0", "2026-03-31, 0", "2026-04-01, 1", "2025-12-31, 1"})
    void theReportIsDecidedOnAfterTheYearAndByTheEndOfMarch(LocalDate decided, int findings) {
        var found = SmallReport.run(CHECK, new SmallReport().decided(decided));
        assertEquals(findings, found.size());
    }

    @Test
    void aLateDecisionNamesBothDays() {
        assertEquals(
                "Styrelsen beslutade 2026-04-01; årsredovisningen ska vara beslutad senast 2026-03-31.",
                SmallReport.message(SmallReport.run(CHECK, new SmallReport().decided(LocalDate.of(2026, 4, 1)))));
        assertEquals(
                "Styrelsen beslutade 2025-12-31, innan året var slut (2025-12-31).",
                SmallReport.message(SmallReport.run(CHECK, new SmallReport().decided(LocalDate.of(2025, 12, 31)))));
    }

    private static List<String> budget(BudgetKind kind, @Nullable LocalDate decided, @Nullable LocalDate consulted) {
        return SmallReport.keys(SmallReport.run(
                CHECK,
                new SnapshotBuilder()
                        .budgetVersion(new BudgetVersion("b", "Budget", 2025, kind, decided, consulted, ""))));
    }

    @Test
    void theBudgetIsDecidedOnByTheEndOfNovember() {
        assertEquals(List.of(), budget(BudgetKind.ORIGINAL, LocalDate.of(2024, 11, 30), null));
        assertEquals(List.of("b"), budget(BudgetKind.ORIGINAL, LocalDate.of(2024, 12, 1), null));
        assertEquals(List.of(), budget(BudgetKind.ORIGINAL, null, null));
    }

    @Test
    void aSupplementOrARevisionMayComeDuringTheYear() {
        assertEquals(List.of(), budget(BudgetKind.SUPPLEMENTARY, LocalDate.of(2025, 5, 20), null));
        assertEquals(List.of(), budget(BudgetKind.REVISED, LocalDate.of(2025, 5, 20), LocalDate.of(2025, 6, 1)));
    }

    @Test
    void theMembersAreConsultedBeforeTheBudget() {
        var decided = LocalDate.of(2024, 11, 25);
        assertEquals(List.of(), budget(BudgetKind.ORIGINAL, decided, LocalDate.of(2024, 10, 10)));
        assertEquals(List.of(), budget(BudgetKind.ORIGINAL, decided, decided));
        assertEquals(List.of(), budget(BudgetKind.ORIGINAL, null, decided));
        assertEquals(List.of("b#consultation"), budget(BudgetKind.ORIGINAL, decided, LocalDate.of(2024, 11, 26)));
        var findings = SmallReport.run(
                CHECK,
                new SnapshotBuilder()
                        .budgetVersion(new BudgetVersion(
                                "b", "Budget", 2025, BudgetKind.ORIGINAL, decided, LocalDate.of(2024, 11, 26), "")));
        assertEquals(
                "Samrådet med medlemmarna hölls 2024-11-26, efter att budgeten beslutades 2024-11-25.",
                SmallReport.message(findings));
        assertEquals(Severity.WARNING, findings.getFirst().severity());
    }

    @Test
    void aReportThatIsNotDecidedOnIsLeftAlone() {
        assertEquals(List.of(), SmallReport.run(CHECK, new SmallReport().open()));
    }
}
