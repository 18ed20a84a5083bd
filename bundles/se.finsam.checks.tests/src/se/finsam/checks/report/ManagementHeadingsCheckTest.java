// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.checks.SmallReport;
import se.finsam.core.finding.Severity;

class ManagementHeadingsCheckTest {
    private static final ManagementHeadingsCheck CHECK = new ManagementHeadingsCheck();
    private static final String[] ORDERED = {
        "Organisation",
        "Översikt över verksamhetens utveckling",
        "Viktiga förhållanden för resultat och ekonomisk ställning",
        "Händelser av väsentlig betydelse",
        "Styrning och uppföljning av verksamheten",
        "God ekonomisk hushållning, måluppfyllelse och ekonomisk ställning",
        "Väsentliga personalförhållanden",
        "Förväntad utveckling"
    };

    private static SmallReport management(String... headings) {
        return new SmallReport()
                .with(SmallReport.chapterOf("Förvaltningsberättelse", headings))
                .chapter("Resultaträkning");
    }

    @Test
    void allHeadingsInOrderGiveNothing() {
        assertEquals(List.of(), SmallReport.run(CHECK, management(ORDERED)));
    }

    @Test
    void theGroupAndTheBalanceRequirementMayStandInTheirPlaces() {
        assertEquals(
                List.of(),
                SmallReport.run(
                        CHECK,
                        management(
                                ORDERED[1],
                                "Den kommunala koncernen",
                                ORDERED[2],
                                ORDERED[3],
                                ORDERED[4],
                                ORDERED[5],
                                "Balanskravsresultat",
                                ORDERED[6],
                                ORDERED[7])));
    }

    @Test
    void headingsThatAreMissingAreNamedTogether() {
        var findings = SmallReport.run(CHECK, management(ORDERED[1], ORDERED[2], ORDERED[4], ORDERED[5], ORDERED[7]));
        assertEquals(
                "Förvaltningsberättelsen saknar ”Händelser av väsentlig betydelse” och ”Väsentliga personalförhållanden”.",
                SmallReport.message(findings));
        assertEquals(List.of("Förvaltningsberättelse#missing"), SmallReport.keys(findings));
    }

    @Test
    void aHeadingBeforeItsPlaceIsAHint() {
        var findings = SmallReport.run(
                CHECK, management(ORDERED[2], ORDERED[1], ORDERED[3], ORDERED[4], ORDERED[5], ORDERED[6], ORDERED[7]));
        assertEquals(
                "Rubrikerna står i en annan ordning än i RKR R15: ”Viktiga förhållanden för resultat och ekonomisk"
                        + " ställning” före ”Översikt över verksamhetens utveckling”.",
                SmallReport.message(findings));
        assertEquals(Severity.HINT, findings.getFirst().severity());
    }

    @Test
    void theHeadingsMayStandWithoutAChapterAboveThem() {
        var report = new SmallReport();
        for (var heading : ORDERED) {
            report.chapter(heading);
        }
        assertEquals(List.of(), SmallReport.run(CHECK, report));
    }

    @Test
    void aReportWithoutAManagementReportIsAMatterOfItsParts() {
        assertTrue(SmallReport.run(CHECK, new SmallReport().chapter("Resultaträkning"))
                .isEmpty());
        assertTrue(SmallReport.run(CHECK, new SmallReport()).isEmpty());
    }

    @Test
    void inAReportThatIsBeingWrittenAMissingHeadingIsAHint() {
        var findings = SmallReport.run(CHECK, management(ORDERED[1]).open());
        assertEquals(Severity.HINT, findings.getFirst().severity());
    }
}
