// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.checks.SmallReport;
import se.finsam.core.finding.Severity;

class TypographyCheckTest {
    private static final TypographyCheck CHECK = new TypographyCheck();

    private static SmallReport cells(String... texts) {
        var report = new SmallReport();
        for (var i = 0; i < texts.length; i++) {
            report.print("rr", "row" + i, "2025", "Rad " + (i + 1), "2025", texts[i]);
        }
        return report;
    }

    private static List<String> found(SmallReport report) {
        return SmallReport.run(CHECK, report).stream()
                .map(finding -> finding.message().sv().replace('\u00A0', ' '))
                .toList();
    }

    @Test
    void figuresInSwedishTypographyGiveNothing() {
        assertEquals(List.of(), found(cells("−660", "3\u00A0766", "46,7\u00A0%", "–", "0")));
        assertEquals(List.of(), found(cells("-660", "10 006", "46,7 %")));
    }

    @Test
    void aSpaceAfterTheMinusIsFound() {
        assertEquals(
                List.of("Mellanslag mellan minus och tal: RR, Rad 1 ”- 660”. Skriv som −660."),
                found(cells("- 660", "-12")));
    }

    @Test
    void fourDigitsMayStandTogetherInAReportThatAlwaysDoesSo() {
        assertEquals(List.of(), found(cells("3766", "9447", "10 006")));
        assertEquals(
                List.of("Tusental utan mellanrum: RR, Rad 1 ”3766”. Skriv som 3 766."),
                found(cells("3766", "9 447", "10 006")));
    }

    @Test
    void fiveDigitsMayNot() {
        assertEquals(
                List.of("Tusental utan mellanrum: RR, Rad 1 ”10006”. Skriv som 3 766."), found(cells("10006", "9447")));
    }

    @Test
    void percentInTwoWaysIsCountedInTablesAndProse() {
        assertEquals(
                List.of(
                        "Procent skrivs på två sätt: en gång utan mellanrum (46,7%), 2 gånger med (46,7 %). Skriv med."),
                found(cells("46,7%", "64,6 %").chapter("Text", "Andelen är 12 % av medlen.")));
        assertEquals(List.of(), found(cells("46,7%", "64,6%")));
    }

    @Test
    void emptyCellsBesideDashesInOneStatementAreFound() {
        assertEquals(
                List.of("Tomma celler och streck blandas i RR. Välj ett tecken för ”inget belopp”."),
                found(cells("", "–", "1")));
        var report = cells("", "1").print("br", "a", "2025", "A", "2025", "-");
        assertEquals(List.of(), found(report));
    }

    @Test
    void aCellThatIsNoNumberIsAWarning() {
        var findings = SmallReport.run(CHECK, cells("9 4x7"));
        assertEquals("”9 4x7” går inte att läsa som ett tal.", SmallReport.message(findings));
        assertEquals(Severity.WARNING, findings.getFirst().severity());
    }
}
