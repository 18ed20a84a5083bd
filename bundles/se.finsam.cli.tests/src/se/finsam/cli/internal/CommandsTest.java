// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @TempDir
    private Path folder;

    private Path sample;

    @BeforeEach
    void copySample() throws IOException {
        sample = SampleFile.in(folder);
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(folder, arguments);
    }

    private CommandLineRun swedish(String... arguments) {
        return CommandLineRun.of(CommandLineRun.SWEDISH, folder, arguments);
    }

    private CommandLineRun show(Path file, String... more) {
        var arguments = new String[more.length + 2];
        arguments[0] = "show";
        arguments[1] = file.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return swedish(arguments);
    }

    @Test
    void showsAStatementAsAlignedText() {
        var run = show(sample, "--statement", "kf", "--years", "2024-2025");
        assertEquals(0, run.code(), run.err());
        var line = run.out()
                .lines()
                .filter(each -> each.contains("löpande verksamheten"))
                .findFirst()
                .orElseThrow();
        assertTrue(line.contains("1\u00a0187") && line.contains("365"), line);
    }

    @Test
    void aCheckThatDoesNotApplySaysWhyInItsExplanationAndInJson() {
        var explained = swedish("check", sample.toString(), "--year", "2020", "--explain", "footing");
        assertEquals(0, explained.code(), explained.err());
        var why = "Ej tillämplig: Inga tryckta uppgifter är inlagda ur årsredovisningen för 2020.";
        assertTrue(explained.out().contains(why), explained.out());
        assertFalse(swedish("check", sample.toString(), "--explain", "footing")
                .out()
                .contains("Ej tillämplig"));
        var json = run("check", sample.toString(), "--year", "2020", "--format", "json")
                .out();
        var listed = json.substring(json.indexOf("\"notApplicable\""), json.indexOf("\"failures\""));
        assertTrue(listed.contains("\"footing\""), listed);
        assertTrue(listed.contains("No printed figures of an annual report for 2020 are held."), listed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oversikt", "rr", "br", "kf", "drift", "noter", "budget"})
    void showsEveryStatement(String statement) {
        var run = show(sample, "--statement", statement);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().lines().count() > 3, run.out());
    }

    @Test
    void writesJsonThatParsesWithExactDecimals() throws IOException {
        var run = show(sample, "--statement", "rr", "--format", "json");
        assertEquals(0, run.code(), run.err());
        try (var parser = new JsonFactory().createParser(run.out())) {
            while (parser.nextToken() != null) {
                assertFalse(parser.currentToken().name().equals("VALUE_NUMBER_FLOAT"), "a decimal is not a string");
            }
        }
        assertTrue(run.out().contains("\"709\"") || run.out().contains("\"709000\""), run.out());
    }

    @Test
    void writesCsvForSwedishExcel() {
        var run = show(sample, "--statement", "oversikt", "--format", "csv");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("\ufeff") && run.out().contains(";46,7"), run.out());
    }

    @Test
    void listsEachContributionWithItsBundle() {
        assertTrue(run("list", "designs")
                .out()
                .lines()
                .anyMatch(line -> line.startsWith("arsredovisning ") && line.contains("se.finsam.report ")));
        var statements = run("list", "statements").out();
        assertTrue(
                statements.lines().anyMatch(line -> line.startsWith("drift ") && line.contains("se.finsam.analysis ")));
        assertFalse(statements.contains("diagram-"), "values for charts are no statements");
    }

    @Test
    void makesANewAssociationAndNeverOverwrites() throws IOException {
        var file = folder.resolve("nytt.finsam");
        assertEquals(0, run("new", file.toString(), "--name", "Nytt förbund").code());
        var made = Files.readString(file);
        assertTrue(made.contains("Nytt förbund"));
        var again = run("new", file.toString(), "--name", "Annat");
        assertEquals(2, again.code());
        assertTrue(again.err().contains("nytt.finsam"), again.err());
        assertEquals(made, Files.readString(file));
    }

    @Test
    void anAnalystsTemplateReplacesOurs() throws IOException {
        var templates = Files.createDirectory(folder.resolve("mallar"));
        Files.writeString(templates.resolve("rr.statement.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <statement xmlns="urn:se.finsam:statement:1" id="rr">
                  <title sv="Egen" en="Own"/>
                  <columns years="1"><column/></columns>
                  <lines><item id="r"><label sv="Bara intäkter" en="Revenue only"/><formula>revenue</formula></item></lines>
                </statement>
                """);
        var run = show(sample, "--statement", "rr", "--templates", templates.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("Bara intäkter") && !run.out().contains("Avskrivningar"), run.out());
    }

    @Test
    void helpIsInTheLanguageOfTheUser() {
        assertTrue(swedish("--help").out().contains("Kommandon:"));
        assertTrue(run("--help").out().contains("Commands:"));
        assertTrue(swedish("show", "--help").out().contains("Visar en uppställning"));
        assertTrue(run("show", "--help").out().contains("Prints a statement"));
    }

    @Test
    void wrongUsageSaysWhatThereIs() {
        assertEquals(2, run("frobnicate").code());
        assertEquals(2, run("show", sample.toString()).code());
        var statement = show(sample, "--statement", "xx");
        assertEquals(2, statement.code());
        assertTrue(statement.err().contains("oversikt"), statement.err());
        var design = run("report", sample.toString(), "--design", "xx");
        assertEquals(2, design.code());
        assertTrue(design.err().contains("arsredovisning"), design.err());
        assertEquals(
                2, show(sample, "--statement", "rr", "--years", "2025-2020").code());
    }

    @Test
    void wrongUsageIsToldInTheLanguageOfTheUser() {
        assertTrue(swedish("show", sample.toString()).err().contains("--statement saknas"));
        assertTrue(run("show", sample.toString()).err().contains("--statement is missing"));
        assertTrue(
                swedish("shov").err().contains("Okänt argument: shov; menade du show"),
                swedish("shov").err());
        var format = swedish("show", sample.toString(), "--statement", "rr", "--format", "xml")
                .err();
        assertTrue(format.contains("\"xml\"") && format.contains("text, csv, json"), format);
        var year = swedish("report", sample.toString(), "--design", "jamforelse", "--year", "tjugo")
                .err();
        assertTrue(year.contains("\"tjugo\" är inget värde för --year"), year);
        assertTrue(swedish("demo", "--out", "a", "--out", "b").err().contains("--out anges mer än en gång"));
    }

    @Test
    void aMissingYearNamesThoseThereAre() {
        var run = show(sample, "--statement", "rr", "--years", "1999");
        assertEquals(3, run.code());
        assertTrue(run.err().contains("1999") && run.err().contains("2025"), run.err());
        assertEquals(
                3,
                run("report", sample.toString(), "--design", "arsredovisning", "--year", "1999")
                        .code());
    }

    @Test
    void damagedFilesAreRefusedWithTheirLine() throws IOException {
        var text = Files.readString(sample);
        var truncated = Files.writeString(folder.resolve("t.finsam"), text.substring(0, text.length() / 2));
        assertRefused(truncated);
        assertRefused(Files.writeString(
                folder.resolve("bomb.finsam"),
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>"));
        assertRefused(Files.writeString(
                folder.resolve("entity.finsam"),
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>"));
        assertRefused(folder.resolve("missing.finsam"));
    }

    private void assertRefused(Path file) {
        var run = show(file, "--statement", "rr");
        assertEquals(3, run.code(), run.err());
        assertTrue(run.err().contains(file.getFileName().toString()), run.err());
        assertTrue(run.out().isEmpty(), run.out());
    }

    @Test
    void anUnwritableFolderLeavesNothing() throws IOException {
        var occupied = Files.writeString(folder.resolve("occupied"), "a file", StandardCharsets.UTF_8);
        var run = run(
                "report",
                sample.toString(),
                "--design",
                "budgetprognos",
                "--out",
                occupied.resolve("x").toString());
        assertEquals(1, run.code(), run.err());
        assertTrue(run.err().contains("occupied"), run.err());
        assertEquals("a file", Files.readString(occupied));
    }
}
