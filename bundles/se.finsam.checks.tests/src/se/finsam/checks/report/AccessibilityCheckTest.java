// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.checks.SmallReport;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Block;

class AccessibilityCheckTest {
    private static final AccessibilityCheck CHECK = new AccessibilityCheck();

    private static SmallReport chart(String alternative) {
        return new SmallReport()
                .with(SmallReport.section("Översikt", new Block.ChartBlock("c", "equity", alternative)));
    }

    @Test
    void aChartNeedsWords() {
        var findings = SmallReport.run(CHECK, chart(" "));
        assertEquals("Diagrammet saknar alternativtext.", SmallReport.message(findings));
        assertEquals(Severity.WARNING, findings.getFirst().severity());
        assertEquals(List.of("Översikt/c"), SmallReport.keys(findings));
    }

    @Test
    void threeWordsSayTooLittleAndFourMaySayEnough() {
        var findings = SmallReport.run(CHECK, chart("Diagram över resultatet"));
        assertEquals(
                "Alternativtexten ”Diagram över resultatet” säger inte vad diagrammet visar.",
                SmallReport.message(findings));
        assertEquals(Severity.HINT, findings.getFirst().severity());
        assertEquals(List.of(), SmallReport.run(CHECK, chart("Årets resultat 2020–2025 tkr")));
    }

    @Test
    void aDocumentNeedsATitleAndASectionAHeading() {
        assertEquals(
                List.of("report.2025#title"),
                SmallReport.keys(SmallReport.run(
                        CHECK, chart("Årets resultat 2020–2025 tkr").title(" "))));
        assertEquals(
                "Ett avsnitt saknar rubrik.",
                SmallReport.message(SmallReport.run(CHECK, new SmallReport().chapter(" "))));
        assertEquals(List.of(), SmallReport.run(CHECK, new SmallReport().title("")));
    }
}
