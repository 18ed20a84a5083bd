// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.Discrepancy.Kind;

/** What a printed statement is held against depends on how the report prints it. */
class PrintedConventionsTest {
    private static final String RESULT = Templates.line("item", "r", "", "revenue")
            + Templates.line("item", "c", "", "cost")
            + Templates.line("total", "sum", "", "@r + @c");

    private static SnapshotBuilder accounts() {
        return new SnapshotBuilder()
                .item("revenue", Nature.INCOME)
                .item("cost", Nature.EXPENSE)
                .item("cash", Nature.ASSET)
                .actual("revenue", 2025, "10")
                .actual("cost", 2025, "7")
                .actual("revenue", 2024, "9")
                .actual("cost", 2024, "8");
    }

    private static List<String> said(SnapshotBuilder builder, StatementTemplate template) {
        return new PrintedStatement(builder.build(), template, 2025)
                .discrepancies().stream()
                        .map(found -> "%s %s@%s %s"
                                .formatted(
                                        found.kind(),
                                        found.cell().row().id(),
                                        found.cell().column().id(),
                                        found.expected().stripTrailingZeros().toPlainString()))
                        .toList();
    }

    @Test
    void costsMayBePositiveWhereTheTemplateHasThemNegative() {
        var template = Templates.of("signs=\"result\"", RESULT);
        var builder = accounts()
                .printed(2025, "test", "r", "2025", "10")
                .printed(2025, "test", "c", "2025", "7")
                .printed(2025, "test", "sum", "2025", "3")
                .printed(2025, "test", "r", "2024", "9")
                .printed(2025, "test", "c", "2024", "8");
        assertEquals(List.of(), said(builder.printed(2025, "test", "sum", "2024", "1"), template));
    }

    @Test
    void aWrongCostAmongPositiveOnesIsToldWithTheirSign() {
        var template = Templates.of("signs=\"result\"", RESULT + Templates.line("item", "d", "", "cost"));
        var builder = accounts()
                .printed(2025, "test", "c", "2025", "7")
                .printed(2025, "test", "c", "2024", "8")
                .printed(2025, "test", "d", "2025", "5");
        assertEquals(List.of("ACCOUNTS d@2025 7"), said(builder, template));
    }

    @Test
    void aChangeSinceTheYearBeforeIsNoOpeningBalance() {
        var builder = accounts().actual("cash", 2025, "5").actual("cash", 2024, "3");
        var change = Templates.of("", Templates.line("item", "change", "", "cash - prev(cash)"));
        var opening = Templates.of("", Templates.line("item", "opening", "", "first(prev(cash), cash)"));
        builder.printed(2025, "test", "change", "2025", "7").printed(2025, "test", "opening", "2025", "7");
        assertEquals(List.of(Kind.ACCOUNTS + " change@2025 2"), said(builder, change));
        assertEquals(List.of(Kind.CARRIED + " opening@2025 3"), said(builder, opening));
    }

    @Test
    void roundedRowsDoNotDecideWhatATotalShouldBe() {
        // 1,14 + 1,14 + 1,14 = 3,42: the rows show 1,1 each, 3,3 together, and the total is 3,4.
        assertEquals(List.of(), said(threeRows("3,4"), threeRows()));
        assertEquals(List.of("SUM sum@2025 3.4"), said(threeRows("4,4"), threeRows()));
    }

    private static StatementTemplate threeRows() {
        return Templates.of(
                "decimals=\"1\" rounding=\"independent\"",
                Templates.line("item", "a", "", "a")
                        + Templates.line("item", "b", "", "b")
                        + Templates.line("item", "c", "", "c")
                        + Templates.line("total", "sum", "", "@a + @b + @c"));
    }

    private static SnapshotBuilder threeRows(String printedSum) {
        var builder = new SnapshotBuilder().presentationUnit(Unit.MKR);
        for (var item : List.of("a", "b", "c")) {
            builder.item(item, Nature.ASSET).actual(item, 2025, "1.14").printed(2025, "test", item, "2025", "1,1");
        }
        return builder.printed(2025, "test", "sum", "2025", printedSum);
    }
}
