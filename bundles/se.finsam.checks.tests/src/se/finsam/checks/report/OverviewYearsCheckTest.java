// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.checks.SmallReport;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.statement.StatementTemplate;

class OverviewYearsCheckTest {
    private static final OverviewYearsCheck CHECK = new OverviewYearsCheck();

    /** An association with facts from a year on whose overview prints some years. */
    private static SnapshotBuilder overview(int firstFact, int firstPrinted) {
        var association = new SnapshotBuilder().item("revenue", Nature.INCOME);
        for (var year = firstFact; year <= 2025; year++) {
            association.actual("revenue", year, "100");
        }
        for (var year = firstPrinted; year <= 2025; year++) {
            association.printed(2025, "oversikt", "revenue", "" + year, "100");
        }
        return association;
    }

    private static final StatementTemplate TEMPLATE = SmallReport.template("oversikt", "role=\"overview\"", """
            <columns years="6"><column/></columns>
            <lines><item id="revenue"><label sv="Intäkter" en="Revenue"/><formula>revenue</formula></item></lines>""");

    @Test
    void fiveYearsAreEnough() {
        assertEquals(List.of(), SmallReport.run(CHECK, overview(2020, 2021), TEMPLATE));
    }

    @Test
    void fourAreTooFewWhenTheFiguresAreThere() {
        var findings = SmallReport.run(CHECK, overview(2019, 2022), TEMPLATE);
        assertEquals("Översikten visar 4 år; den ska visa 5.", SmallReport.message(findings));
        assertEquals(
                "Uppgifter finns också för 2021.", findings.getFirst().cause().sv());
        assertNull(findings.getFirst().severity());
    }

    @Test
    void anAssociationThatMayBeYoungerIsOnlyAsked() {
        var findings = SmallReport.run(CHECK, overview(2022, 2022), TEMPLATE);
        assertEquals(Severity.HINT, findings.getFirst().severity());
    }

    @Test
    void aReportThatPrintsNoOverviewIsLeftAlone() {
        assertEquals(List.of(), SmallReport.run(CHECK, overview(2019, 2026), TEMPLATE));
        assertEquals(List.of(), SmallReport.run(CHECK, overview(2019, 2022)));
    }
}
