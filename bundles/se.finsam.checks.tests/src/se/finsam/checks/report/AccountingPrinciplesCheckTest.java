// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.checks.SmallReport;
import se.finsam.core.finding.Severity;

class AccountingPrinciplesCheckTest {
    private static final AccountingPrinciplesCheck CHECK = new AccountingPrinciplesCheck();
    private static final String BOTH =
            "Årsredovisningen är upprättad i enlighet med lagen (2018:597) om kommunal bokföring"
                    + " och redovisning samt rekommendationer från Rådet för kommunal redovisning.";

    private static SmallReport note(String... paragraphs) {
        return new SmallReport().chapter("Not 1. Redovisningsprinciper", paragraphs);
    }

    @Test
    void aNoteThatNamesTheActAndTheRecommendationsIsComplete() {
        assertEquals(List.of(), SmallReport.run(CHECK, note(BOTH)));
        assertEquals(List.of(), SmallReport.run(CHECK, note("Förbundet följer LKBR och RKR:s rekommendationer.")));
    }

    @Test
    void whatTheNoteDoesNotNameIsTold() {
        assertEquals(
                "Noten nämner inte RKR:s rekommendationer.",
                SmallReport.message(SmallReport.run(
                        CHECK, note("Räkenskaperna följer lag om kommunal bokföring och redovisning."))));
        assertEquals(
                "Noten nämner inte lagen (2018:597) och RKR:s rekommendationer.",
                SmallReport.message(SmallReport.run(CHECK, note("Räkenskaperna följer god redovisningssed."))));
    }

    @Test
    void aDeviationNeedsAReason() {
        var bare = SmallReport.run(CHECK, note(BOTH, "Förbundet gör avsteg från RKR R15."));
        assertEquals("Noten nämner en avvikelse från en rekommendation men inte skälet.", SmallReport.message(bare));
        assertEquals(
                List.of(),
                SmallReport.run(
                        CHECK, note(BOTH, "Förbundet gör avsteg från RKR R15 eftersom det inte har några anställda.")));
        assertEquals(List.of(), SmallReport.run(CHECK, note(BOTH, "RKR R15 tillämpas inte, då förbundet är litet.")));
        assertEquals(List.of(), SmallReport.run(CHECK, note(BOTH, "Vissa anpassningar har gjorts till verksamheten.")));
    }

    @Test
    void aReportWithoutTheNoteLacksItAndADraftIsReminded() {
        var report = new SmallReport().chapter("Noter");
        var findings = SmallReport.run(CHECK, report);
        assertEquals("En not om redovisningsprinciper saknas.", SmallReport.message(findings));
        assertNull(findings.getFirst().severity());
        assertEquals(
                Severity.HINT, SmallReport.run(CHECK, report.open()).getFirst().severity());
    }

    @Test
    void anEmptyNoteOfADraftAndAReportWithoutTextsAreLeftAlone() {
        assertEquals(List.of(), SmallReport.run(CHECK, note().open()));
        assertEquals(1, SmallReport.run(CHECK, note()).size());
        assertEquals(List.of(), SmallReport.run(CHECK, new SmallReport()));
    }
}
