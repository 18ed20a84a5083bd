// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.finsam.core.finding.Severity;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckedFinding;

/** The real report has the faults that were agreed on, and no others are reported. */
class AgreedFindingsTest {
    private static CheckReport report;

    @BeforeAll
    static void check() throws IOException {
        report = Checked.check(Checked.sample());
    }

    @Test
    void exactlyTheAgreedFindingsAreReported() throws IOException {
        var agreed = Files.readAllLines(Path.of("data", "agreed-findings.csv")).stream()
                .skip(1)
                .map(line -> line.substring(line.indexOf(';') + 1))
                .sorted()
                .toList();
        var found =
                report.findings().stream().map(AgreedFindingsTest::row).sorted().toList();
        assertEquals(String.join("\n", agreed), String.join("\n", found));
        assertEquals(List.of(), report.failures());
    }

    private static String row(CheckedFinding found) {
        var finding = found.finding();
        return String.join(
                ";",
                found.id(),
                found.severity().name().toLowerCase(Locale.ROOT),
                finding.printed() == null ? "" : finding.printed(),
                number(finding.expected()),
                number(finding.difference()));
    }

    private static String number(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static CheckedFinding finding(String id) {
        return report.findings().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWrongSumIsExplainedByTheBudgetColumn() {
        var finding = finding("footing:drift/total/2025.cost").finding();
        assertTrue(
                finding.cause().sv().startsWith("9\u00A0363 är summan av kolumnen ”Budget 2025 Netto”"),
                finding.cause().sv());
        assertTrue(finding.formula().endsWith("= 9\u00A0447"), finding.formula());
        assertTrue(
                finding.message().sv().contains("9\u00A0448 med ”Ej fördelat på verksamhet”"),
                finding.message().sv());
    }

    @Test
    void theBrokenChainNamesTheMissingMoneyAndWhatFollows() {
        var message = finding("carry-forward:budget/openingEquity/2028")
                .finding()
                .message()
                .sv();
        assertTrue(message.contains("9\u00A0306"), message);
        assertTrue(message.contains("Summa budget 2028"), message);
    }

    @Test
    void theMixedConventionNamesTheRowThatIsLeftOut() {
        var cause = finding("convention:kf/operatingCashFlow/2025")
                .finding()
                .cause()
                .sv();
        assertTrue(cause.contains("Medel från verksamheten före förändring av rörelsekapital"), cause);
    }

    @Test
    void theUndefinedRatioShowsTheWaysThatGiveIt() {
        var cause = finding("ratio-definition:admin-share").finding().cause().sv();
        assertTrue(cause.contains("(800 + 803) 1\u00A0230 / 9\u00A0447 = 13 %"), cause);
        assertTrue(cause.contains("18,8 %"), cause);
    }

    @Test
    void everyFindingSpeaksBothLanguagesAndNamesAPlace() {
        for (var found : report.findings()) {
            var finding = found.finding();
            assertFalse(finding.message().sv().isBlank(), found.id());
            assertFalse(finding.message().en().isBlank(), found.id());
            assertEquals(finding.cause().sv().isBlank(), finding.cause().en().isBlank(), found.id());
            assertFalse(finding.location().place().isEmpty(), found.id());
            assertFalse(finding.message().sv().contains("{"), finding.message().sv());
        }
    }

    @Test
    void aRepeatedRunGivesTheSameIdsAndFingerprints() throws IOException {
        var again = Checked.check(Checked.sample());
        assertEquals(
                report.findings().stream()
                        .map(found -> found.id() + found.finding().fingerprint())
                        .toList(),
                again.findings().stream()
                        .map(found -> found.id() + found.finding().fingerprint())
                        .toList());
        assertEquals(3, report.open(Severity.ERROR).size());
    }
}
