// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.checks.SmallReport;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.statement.StatementTemplate;

class OverviewBridgeCheckTest {
    private static final OverviewBridgeCheck CHECK = new OverviewBridgeCheck();
    private static final String ROWS = """
            <item id="revenue"><label sv="Intäkter" en="Revenue"/><formula>revenue</formula></item>
            <item id="cost"><label sv="Kostnader" en="Costs"/><formula>cost</formula></item>
            %s<item id="result" role="result"><label sv="Årets resultat" en="Result"/><formula>result</formula></item>""";

    private static StatementTemplate overview(String between) {
        return SmallReport.template(
                "oversikt",
                "role=\"overview\"",
                "<columns years=\"1\"><column/></columns><lines>" + ROWS.formatted(between) + "</lines>");
    }

    private static SnapshotBuilder figures(String revenue, String cost, String result) {
        return new SnapshotBuilder()
                .item("revenue", Nature.INCOME)
                .item("cost", Nature.EXPENSE)
                .item("result", Nature.EQUITY)
                .item("financialNet", Nature.INCOME)
                .actual("revenue", 2025, revenue)
                .actual("cost", 2025, cost)
                .actual("result", 2025, result)
                .printed(2025, "oversikt", "result", "2025", result);
    }

    @Test
    void theNetFinancialItemsBetweenAreNamed() {
        // the sample: 10 006 − 9 447 = 559, 709 − 559 = 150
        var findings = SmallReport.run(
                CHECK, figures("10006", "9447", "709").actual("financialNet", 2025, "150"), overview(""));
        assertEquals(
                "Intäkter minus kostnader ger inte årets resultat; en rad för finansnettot saknas.",
                SmallReport.message(findings));
        assertEquals(
                "Beloppen emellan är finansnettot (2025: 150). Talen är rätta men läsaren kan inte räkna efter.",
                findings.getFirst().cause().sv());
    }

    @Test
    void whatTheNetFinancialItemsDoNotExplainIsNotCalledThat() {
        // 150 between, of which 120 is known to be the net: 30 is something else
        var findings = SmallReport.run(
                CHECK, figures("10006", "9447", "709").actual("financialNet", 2025, "120"), overview(""));
        assertEquals(
                "Emellan ligger 2025: 150; finansnettot förklarar inte 2025: 150.",
                findings.getFirst().cause().sv());
    }

    /** Whole thousands lose nothing in print; of rounded amounts, two rows may be one unit off together. */
    @ParameterizedTest
    @CsvSource({"10006, 9447, 559, 0", "10006, 9447, 560, 1", "10006.4, 9446.6, 559.8, 0", "10006.4, 9446.6, 561.8, 1"})
    void onlyRoundingExcusesAGap(String revenue, String cost, String result, int findings) {
        assertEquals(
                findings,
                SmallReport.run(CHECK, figures(revenue, cost, result), overview(""))
                        .size());
    }

    @Test
    void anOverviewWithTheRowLacksNothing() {
        var row = "<item id=\"financialNet\"><label sv=\"Finansnetto\" en=\"Net financial items\"/>"
                + "<formula>financialNet</formula></item>";
        assertEquals(
                List.of(),
                SmallReport.run(
                        CHECK, figures("10006", "9447", "709").actual("financialNet", 2025, "150"), overview(row)));
    }

    @Test
    void aReportThatPrintsNoOverviewIsLeftAlone() {
        var association = new SnapshotBuilder()
                .item("revenue", Nature.INCOME)
                .item("cost", Nature.EXPENSE)
                .item("result", Nature.EQUITY)
                .actual("revenue", 2025, "3")
                .actual("cost", 2025, "1")
                .actual("result", 2025, "9");
        assertEquals(List.of(), SmallReport.run(CHECK, association, overview("")));
    }
}
