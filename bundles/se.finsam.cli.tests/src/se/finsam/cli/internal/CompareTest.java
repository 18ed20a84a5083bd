// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareTest {
    @TempDir
    private Path folder;

    private Path sample;

    @BeforeEach
    void copySample() throws IOException {
        sample = SampleFile.in(folder);
    }

    private CommandLineRun compare(String... more) {
        var arguments = new String[more.length + 2];
        arguments[0] = "compare";
        arguments[1] = sample.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return CommandLineRun.of(CommandLineRun.SWEDISH, folder, arguments);
    }

    private static String line(CommandLineRun run, String beginning) {
        assertEquals(0, run.code(), run.err());
        return run.out()
                .lines()
                .map(each -> each.replace('\u00a0', ' ').strip())
                .filter(each -> each.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(run.out()));
    }

    @Test
    void comparesTheOverviewOverAllYearsWhenNothingElseIsAsked() {
        var run = compare();
        assertTrue(line(run, "Kostnader ").matches("Kostnader +9 736 +10 603 +9 422 +11 211 +10 184 +9 447"));
        assertTrue(line(run, "Kostnader minskade").contains("737 tkr (−7,2 %)"));
    }

    @Test
    void measuresStandBesideEachOther() {
        var run = compare(
                "--years", "2024-2025", "--lines", "cost,subject/tris", "--measure", "amount,delta,delta%,index");
        assertTrue(
                line(run, "Verksamhetens kostnader ")
                        .matches("Verksamhetens kostnader +10 184 +9 447 +−737 +−7,2 % +100,0 +92,8"),
                run.out());
        assertTrue(run.out().contains("Index, 2024 = 100"), run.out());
    }

    @Test
    void aFormulaMayHoldCommas() {
        assertTrue(line(compare("--years", "2025", "--lines", "max(revenue, cost),cost"), "max(")
                .endsWith("10 006"));
    }

    @Test
    void explainsTheChangeOfTheResult() {
        var run = compare("--bridge", "2024..2025");
        assertTrue(line(run, "Stegen Karlstad 824").matches(".*−3 619 +0 +\\+3 619 +3 709"), run.out());
        assertTrue(line(run, "Årets resultat 2025").matches(".*\\+619 +709"), run.out());
        assertFalse(run.out().contains("Översikt"), "only what was asked for");
        var beside = compare("--statement", "oversikt", "--bridge", "2024..2025");
        assertTrue(line(beside, "Stegen Karlstad 824").endsWith("3 709"), "the overview has no total of its own");
    }

    @Test
    void showsEveryIndicatorWithItsTarget() {
        var run = compare("--indicators");
        // names of contributions are in the language of the platform
        assertTrue(
                run.out().lines().anyMatch(each -> each.replace('\u00a0', ' ')
                        .matches(".* 37,7 %\\*!.* 33,2 %! +20,0 %")),
                run.out());
        assertTrue(run.out().contains("Balansräkning saknas för 2020"), run.out());
    }

    @Test
    void saysWhatTheTrendIsWorth() {
        var run = compare("--trend");
        assertTrue(run.out().contains("6 år är få"), run.out());
    }

    @Test
    void listsIndicatorsWithTheirIdFirst() {
        var run = CommandLineRun.of(folder, "list", "indicators");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out()
                .lines()
                .anyMatch(each -> each.startsWith("solvency ") && each.contains("se.finsam.analysis ")));
        assertEquals(20, run.out().lines().count());
    }

    @Test
    void writesCsvForASwedishSpreadsheetOrByTheStandard() throws IOException {
        var file = folder.resolve("ut.csv");
        var run = compare("--measure", "amount,share", "--format", "csv", "--out", file.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals(file.toString(), run.out().strip());
        var text = Files.readString(file);
        assertTrue(text.startsWith("\ufeffId;Rad;"), text);
        assertTrue(text.contains(";46,7;"), text);
        var standard = compare("--format", "csv", "--dialect", "rfc4180").out();
        assertTrue(standard.startsWith("Id,Rad,") && standard.contains(",46.7,"), standard);
    }

    @Test
    void writesJsonWithExactDecimals() {
        var run = compare("--years", "2020,2025", "--lines", "revenue", "--measure", "cagr", "--format", "json");
        assertTrue(run.out().contains("\"value\" : \"0.2517401718"), run.out());
    }

    @Test
    void writesAWorkbookWithNumbers() throws IOException {
        var file = folder.resolve("ut.xlsx");
        var run = compare(
                "--statement",
                "rr",
                "--bridge",
                "2024..2025",
                "--indicators",
                "--format",
                "xlsx",
                "--out",
                file.toString());
        assertEquals(0, run.code(), run.err());
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            assertEquals(3, workbook.getNumberOfSheets());
            var numbers = StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                    .map(cell -> cell.getNumericCellValue())
                    .toList();
            assertTrue(numbers.contains(10006.0) && numbers.contains(-9447.0), numbers.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--measure | foo | 2 | delta%",
                "--statement | foo | 2 | oversikt",
                "--lines | foo | 2 | revenue",
                "--lines | rr/foo | 2 | financialIncome",
                "--bridge | 2024 | 2 | 2024..2025",
                "--bridge | 2024..2024 | 2 | 2024..2025",
                "--bridge | 1999..2024 | 3 | 2020",
                "--years | 1999 | 3 | 2020",
                "--years | 2025-2020 | 2 | 2024-2025",
                "--format | xml | 2 | xlsx",
                "--format | xlsx | 2 | --out",
                "--base | 2019 | 2 | 2019",
                "--window | 0 | 2 | 0",
                "--dialect | german | 2 | swedish"
            })
    void whatCannotBeDoneIsRefusedWithWhatCan(String option, String value, int code, String told) {
        var run = compare(option, value);
        assertEquals(code, run.code(), run.err());
        assertTrue(run.err().contains(told), run.err());
        assertTrue(run.out().isEmpty(), run.out());
    }

    @Test
    void statementAndLinesExcludeEachOther() {
        assertEquals(2, compare("--statement", "rr", "--lines", "cost").code());
    }

    @Test
    void anUnwritableFileIsNamed() {
        var run = compare(
                "--format", "csv", "--out", folder.resolve("missing/ut.csv").toString());
        assertEquals(1, run.code(), run.err());
        assertTrue(run.err().contains("ut.csv"), run.err());
    }

    @Test
    void helpIsInTheLanguageOfTheUser() {
        assertTrue(compare("--help").out().contains("Jämför år"));
        var english = CommandLineRun.of(folder, "compare", "--help").out();
        assertTrue(english.contains("Compares years") && english.contains("--bridge=FROM"), english);
    }
}
