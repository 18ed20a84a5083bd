// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.checks.SmallReport;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Block;
import se.finsam.core.snapshot.SnapshotBuilder;

class StatutoryPartsCheckTest {
    private static final StatutoryPartsCheck CHECK = new StatutoryPartsCheck();

    /** All parts but those named, each under the heading that most reports give it. */
    private static SmallReport without(String... left) {
        var report = new SmallReport();
        var all = List.of(
                "Förvaltningsberättelse",
                "Resultaträkning",
                "Balansräkning",
                "Kassaflödesanalys",
                "Noter",
                "Not 6. Finansiella poster",
                "Driftredovisning",
                "Investeringsredovisning",
                "Balanskravsresultat",
                "Kostnad för räkenskapsrevision");
        all.stream().filter(part -> !List.of(left).contains(part)).forEach(report::chapter);
        return report;
    }

    @Test
    void aReportWithEveryPartLacksNone() {
        assertEquals(List.of(), SmallReport.run(CHECK, without()));
    }

    @ParameterizedTest
    @CsvSource({
        "Förvaltningsberättelse, management-report",
        "Resultaträkning, income-statement",
        "Balansräkning, balance-sheet",
        "Kassaflödesanalys, cash-flow",
        "Driftredovisning, operating-account",
        "Investeringsredovisning, investments",
        "Balanskravsresultat, balance-requirement",
        "Kostnad för räkenskapsrevision, audit-cost",
        "Not 6. Finansiella poster, notes-on-equity"
    })
    void aPartThatIsMissingIsNamed(String heading, String part) {
        var findings = SmallReport.run(CHECK, without(heading));
        assertEquals(List.of("report.2025#" + part), SmallReport.keys(findings));
        assertNull(findings.getFirst().severity());
    }

    @Test
    void notesAreMissingWhenNoHeadingIsOne() {
        assertEquals(
                List.of("report.2025#notes", "report.2025#notes-on-equity"),
                SmallReport.keys(SmallReport.run(CHECK, without("Noter", "Not 6. Finansiella poster"))));
        assertEquals(List.of(), SmallReport.run(CHECK, without("Noter")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Driftredovisning är inte tillämplig för förbundet.",
                "Någon driftredovisning upprättas inte, eftersom förbundet har en enda verksamhet.",
                "Driftredovisning har ej upprättats."
            })
    void aPartThatTheReportSaysDoesNotApplyIsNotMissing(String sentence) {
        assertEquals(
                List.of(), SmallReport.run(CHECK, without("Driftredovisning").chapter("Om rapporten", sentence)));
    }

    @Test
    void aMentionIsNoPart() {
        var findings = SmallReport.run(
                CHECK, without("Resultaträkning").chapter("Om rapporten", "Beloppen framgår av resultaträkningen."));
        assertEquals(List.of("report.2025#income-statement"), SmallReport.keys(findings));
    }

    @Test
    void theTitleOfATableInASectionOfAnotherNameCounts() {
        var report = without("Resultaträkning")
                .with(SmallReport.section("Ekonomi", new Block.TableBlock("t", "Resultaträkning")));
        var template = SmallReport.template(
                "Resultaträkning",
                "",
                "<columns years=\"1\"><column/></columns><lines><item id=\"a\"><label sv=\"\" en=\"\"/>"
                        + "<formula>1</formula></item></lines>");
        assertEquals(List.of(), SmallReport.run(CHECK, new SnapshotBuilder().year(report.year()), template));
        assertEquals(1, SmallReport.run(CHECK, report).size());
    }

    @Test
    void aRowOfANoteTellsTheCostOfTheAudit() {
        assertEquals(
                List.of(),
                SmallReport.run(
                        CHECK,
                        without("Kostnad för räkenskapsrevision")
                                .print("not3", "audit", "2025", "Revision", "2025", "85")));
        assertEquals(
                1,
                SmallReport.run(
                                CHECK,
                                without("Kostnad för räkenskapsrevision")
                                        .print("drift", "styrelse", "2025", "Styrelse och revision", "2025", "225"))
                        .size());
    }

    @Test
    void inAReportThatIsBeingWrittenAMissingPartIsAHint() {
        var findings = SmallReport.run(CHECK, without("Driftredovisning").open());
        assertEquals(Severity.HINT, findings.getFirst().severity());
    }

    @Test
    void aReportWithoutTextsIsLeftAlone() {
        assertTrue(SmallReport.run(CHECK, new SmallReport()).isEmpty());
    }
}
