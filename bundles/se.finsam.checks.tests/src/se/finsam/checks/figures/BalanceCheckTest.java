// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.api.CheckInput;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.StatementTemplates;

/**
 * 2024: assets 100 = equity 50 + result 30 − 20 + liabilities 40. 2025: assets 125 = equity 60 + result 40 − 20 +
 * liabilities 45; the cash goes from 100 by 20 and 5 to 125.
 */
class BalanceCheckTest {
    private final SnapshotBuilder accounts = new SnapshotBuilder();
    private Unit unit = Unit.TKR;

    private void amount(String item, int year, String value) {
        accounts.fact(item, null, year, FactKind.ACTUAL, value, unit, Origin.TYPED);
    }

    private List<Finding> findings(String cash, String otherEquity) {
        accounts.item("revenue", Nature.INCOME).item("cost", Nature.EXPENSE).item("financialNet", Nature.INCOME);
        accounts.item("receivables", Nature.ASSET).item("cash", Nature.ASSET);
        accounts.item("otherEquity", Nature.EQUITY).item("payables", Nature.LIABILITY);
        year(2024, "100", "50", "30", "40");
        year(2025, cash, otherEquity, "40", "45");
        return findings();
    }

    private void year(int year, String cash, String otherEquity, String revenue, String payables) {
        amount("cash", year, cash);
        amount("otherEquity", year, otherEquity);
        amount("revenue", year, revenue);
        amount("payables", year, payables);
        amount("cost", year, "20");
        amount("financialNet", year, "0");
        amount("receivables", year, "0");
    }

    private List<Finding> findings() {
        var check = new BalanceCheck();
        var input = new CheckInput(accounts.build(), StatementTemplates.of(List.of()), 2025);
        return check.run(input, check.defaults(), () -> false).toList();
    }

    private static List<String> brief(List<Finding> findings) {
        return findings.stream()
                .map(finding -> "%s %s".formatted(finding.key(), finding.difference()))
                .toList();
    }

    @Test
    void booksThatBalanceGiveNoFinding() {
        assertEquals(List.of(), findings("125", "60"));
    }

    @Test
    void cashThatIsNotWhatTheYearLeftIsFoundTwice() {
        assertEquals(List.of("accounts.2025#balance 10", "accounts.2025#cash 10"), brief(findings("135", "60")));
    }

    @Test
    void equityThatOpensWithAnotherAmountIsFound() {
        assertEquals(List.of("accounts.2025#balance -30", "accounts.2025#equity 30"), brief(findings("125", "90")));
    }

    /** Five amounts in whole tkr, each rounded: (5 + 1) / 2 = 3. */
    @Test
    void aFewUnitsOfWholeTkrMayBeRounding() {
        var found = findings("128", "60");
        assertEquals(List.of("accounts.2025#balance 3", "accounts.2025#cash 3"), brief(found));
        assertEquals(Severity.HINT, found.getFirst().severity());
    }

    @Test
    void inKronorNothingIsRounding() {
        unit = Unit.KR;
        assertEquals(null, findings("128", "60").getFirst().severity());
    }

    @Test
    void anAssetThatTheCashFlowDoesNotKnowCountsInTheBalance() {
        accounts.item("buildings", Nature.ASSET);
        amount("buildings", 2025, "25");
        assertEquals(List.of(), brief(findings("100", "60")));
    }

    @Test
    void incomeThatTheResultDoesNotKnowLeavesTheCheckWithoutAWord() {
        accounts.item("taxes", Nature.INCOME);
        amount("taxes", 2024, "500");
        amount("taxes", 2025, "500");
        assertEquals(List.of(), brief(findings("625", "60")));
    }
}
