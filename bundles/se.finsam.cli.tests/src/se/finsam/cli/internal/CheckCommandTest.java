// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String WRONG_SUM = "footing:drift/total/2025.cost";

    @TempDir
    private Path folder;

    private Path sample;

    @BeforeEach
    void copySample() throws IOException {
        sample = SampleFile.in(folder);
    }

    private CommandLineRun check(String... more) {
        var arguments = new ArrayList<>(List.of("check", sample.toString()));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(CommandLineRun.SWEDISH, folder, arguments.toArray(String[]::new));
    }

    /** The ids of the findings that a run names, in its order. */
    private static List<String> ids(CommandLineRun run) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith("    [") && line.endsWith("]"))
                .map(line -> line.substring(5, line.length() - 1))
                .toList();
    }

    @Test
    void saysWhatIsWrongWhereAndWhyAndEndsWithOne() {
        var run = check();
        assertEquals(1, run.code(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("Fel: Driftredovisning, Summa, Utfall 2025, Kostnad"), run.out());
        assertTrue(run.out().contains("Budget 2025 Netto"), run.out());
        assertEquals(WRONG_SUM, ids(run).getFirst());
        assertTrue(run.out().endsWith("3 fel, 15 varningar, 25 anmärkningar\n"), run.out());
    }

    @Test
    void speaksEnglishToo() {
        var run = CommandLineRun.of(folder, "check", sample.toString(), "--only", "footing");
        assertTrue(run.out().contains("Error: ") && run.out().contains("The sum -9 363 is wrong"), run.out());
    }

    @Test
    void showsOnlyWhatIsAskedFor() {
        assertEquals(3, ids(check("--severity", "error")).size());
        var one = check("--only", "footing,spelling");
        assertTrue(ids(one).contains(WRONG_SUM));
        assertTrue(ids(one).stream().allMatch(id -> id.startsWith("footing:") || id.startsWith("spelling:")));
    }

    @Test
    void aReportWithoutOpenErrorsEndsWithZero() {
        var run = check("--only", "spelling");
        assertEquals(0, run.code(), run.err());
        assertFalse(ids(run).isEmpty());
    }

    @Test
    void whatIsMilderThanShownStillCountsForTheExitCode() {
        assertEquals(0, check("--only", "codes", "--severity", "error").code());
        assertEquals(1, check("--only", "footing", "--severity", "error").code());
    }

    @Test
    void anUnknownCheckIsRefusedWithTheKnownOnes() {
        var run = check("--only", "nonsense");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("nonsense") && run.err().contains("footing"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void explainsACheckAndAFinding() {
        var check = check("--explain", "footing");
        assertEquals(0, check.code(), check.err());
        assertTrue(check.out().contains("LKBR") && check.out().contains("se.finsam.checks"), check.out());
        assertEquals(List.of(WRONG_SUM), ids(check));
        var finding = check("--explain", "plan-goals:budget#share");
        assertEquals(List.of("plan-goals:budget#share"), ids(finding));
        var unknown = check("--explain", "no:such");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains(WRONG_SUM), unknown.err());
    }

    @Test
    void listsTheChecksIdFirst() {
        var run = CommandLineRun.of(folder, "list", "checks");
        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.out().lines().anyMatch(line -> line.matches("footing\\s+\\S.*se\\.finsam\\.checks.*")), run.out());
    }

    @Test
    void anAcceptedFindingIsShownAsSuchUntilItsFiguresChange() throws IOException {
        accept(fingerprint());
        var accepted = check("--only", "footing");
        assertEquals(0, accepted.code(), accepted.err());
        assertTrue(accepted.out().contains("Godtagen: Rättas i nästa rapport (Anna, 2026-04-20)"), accepted.out());
        assertTrue(accepted.out().endsWith("0 fel, 0 varningar, 0 anmärkningar, 1 godtagna\n"), accepted.out());
        Files.writeString(sample, Files.readString(sample).replace("text=\"-9 363\"", "text=\"-9 364\""));
        assertEquals(1, check("--only", "footing").code());
    }

    private String fingerprint() {
        var json = check("--only", "footing", "--format", "json").out();
        var key = "\"fingerprint\" : \"";
        var start = json.indexOf(key) + key.length();
        return json.substring(start, json.indexOf('"', start));
    }

    private void accept(String fingerprint) throws IOException {
        var text = Files.readString(sample);
        var end = text.indexOf("</report>");
        Files.writeString(
                sample,
                text.substring(0, end)
                        + "<waivers id=\"7c9e6679-7425-40de-944b-e07fc1f90ae7\" finding=\"" + WRONG_SUM
                        + "\" fingerprint=\"" + fingerprint
                        + "\" reason=\"Rättas i nästa rapport\" acceptedBy=\"Anna\" date=\"2026-04-20\"/>"
                        + text.substring(end));
    }

    @Test
    void writesSarifThatParses() throws IOException {
        var run = check("--format", "sarif");
        assertEquals(1, run.code(), run.err());
        var rules = 0;
        try (var parser = new JsonFactory().createParser(run.out())) {
            while (parser.nextToken() != null) {
                if ("ruleId".equals(parser.currentName())
                        && parser.currentToken().isScalarValue()) {
                    rules++;
                }
            }
        }
        assertEquals(ids(check()).size(), rules);
    }

    @Test
    void writesAPageOfTheFindingsThatAreShown() {
        var page = check("--format", "html", "--severity", "error");
        assertEquals(1, page.code(), page.err());
        assertTrue(page.out().startsWith("<!DOCTYPE html>"), page.out().substring(0, 40));
        assertTrue(
                page.out().contains("är summan av kolumnen") && page.out().contains("<html lang=\"sv-SE\""),
                page.out());
        assertFalse(page.out().contains("aktivitetssättning"));
    }

    @Test
    void aYearThatIsNotThereIsRefused() {
        var run = check("--year", "1999");
        assertEquals(3, run.code());
        assertTrue(run.err().contains("2025"), run.err());
    }

    @Test
    void aParameterOfACheckIsSetBehindItsId() {
        var usual = check("--only", "accessibility");
        var strict = check("--only", "accessibility", "--set", "accessibility.words=1000");
        assertEquals("", strict.err());
        assertTrue(ids(strict).size() > ids(usual).size(), strict.out());
    }

    @Test
    void aParameterThatCannotBeSetIsRefusedWithThoseThatCan() {
        var unknown = check("--set", "accessibility.letters=3");
        assertEquals(ExitCode.USAGE, unknown.code());
        assertTrue(unknown.err().contains("words"), unknown.err());
        assertEquals(ExitCode.USAGE, check("--set", "accessibility.words=many").code());
        assertTrue(check("--set", "nothing.words=3").err().contains("accessibility"));
        assertTrue(check("--set", "words=3").err().contains("ID.NAMN=VÄRDE"));
        assertEquals(
                ExitCode.USAGE,
                check("--set", "accessibility.words=3", "--set", "accessibility.words=4")
                        .code());
    }

    @Test
    void theParametersOfACheckAreDescribedAsJson() {
        var run = CommandLineRun.of(folder, "describe", "checks", "accessibility", "--json");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("\"name\" : \"words\"") && run.out().contains("\"kind\" : \"whole\""), run.out());
    }
}
