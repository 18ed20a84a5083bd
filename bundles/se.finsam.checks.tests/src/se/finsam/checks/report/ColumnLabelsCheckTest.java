// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.checks.SmallReport;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.SnapshotBuilder;

class ColumnLabelsCheckTest {
    private static final ColumnLabelsCheck CHECK = new ColumnLabelsCheck();

    private static List<String> labels(Nature nature, String first, String second) {
        var template = SmallReport.template("t", "", """
            <columns years="1"><column/></columns>
            <lines><item id="a"><label sv="A" en="A"/><formula>x</formula></item>
            <item id="b"><label sv="B" en="B"/><formula>x</formula></item></lines>""");
        var report =
                new SmallReport().print("t", "a", "2025", "A", first, "1").print("t", "b", "2025", "B", second, "1");
        return SmallReport.run(
                        CHECK,
                        new SnapshotBuilder()
                                .item("x", nature)
                                .actual("x", 2025, "1")
                                .year(report.year()),
                        template)
                .stream()
                .map(finding -> finding.message().sv())
                .toList();
    }

    @Test
    void aDayOverFlowsIsFoundAndOverHoldingsIsNot() {
        assertEquals(
                List.of("Kolumnrubrikerna stämmer inte: kolumnerna gäller en period men har en dag som rubrik"
                        + " (2025-12-31)."),
                labels(Nature.EXPENSE, "2025-12-31", "2025-12-31"));
        assertEquals(List.of(), labels(Nature.EQUITY, "2025-12-31", "2025-12-31"));
        assertEquals(List.of(), labels(Nature.EXPENSE, "2025-01-01–2025-12-31", "2025-01-01–2025-12-31"));
    }

    @Test
    void oneColumnWithTwoHeadingsIsFound() {
        assertEquals(
                List.of("Kolumnrubrikerna stämmer inte: samma kolumn har rubrikerna 2025-12-31 och 2025."),
                labels(Nature.EQUITY, "2025-12-31", "2025"));
    }

    @Test
    void headingsThatOnlyLookAnotherWayAreTheSame() {
        assertEquals(List.of(), labels(Nature.EXPENSE, "Utfall 2025", "UTFALL  2025:"));
    }
}
