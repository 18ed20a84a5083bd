// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {
    @TempDir
    private Path folder;

    private Path sample;

    @BeforeEach
    void copySample() throws IOException {
        sample = SampleFile.in(folder);
    }

    private CommandLineRun plan(String... more) {
        var arguments = new ArrayList<>(List.of("plan", sample.toString()));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(CommandLineRun.SWEDISH, folder, arguments.toArray(String[]::new));
    }

    private static String line(CommandLineRun run, String start) {
        return run.out()
                .lines()
                .map(line -> line.replace('\u00a0', ' ').strip())
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError(run.out() + run.err()));
    }

    @Test
    void showsThePlanItsHistoryAndItsRules() {
        var run = plan();
        assertEquals(0, run.code(), run.err());
        assertTrue(line(run, "Kvar eget kapital").matches(".* 2 082 +10 006 +18 030"), run.out());
        assertTrue(line(run, "Ej beslutat").matches(".* 1 382 +9 306 +17 330"), run.out());
        assertTrue(line(run, "Årets resultat").contains("709"), run.out());
        assertTrue(line(run, "Eget kapital i procent").contains("100,3 %"), run.out());
    }

    @Test
    void comparesScenariosWithTheFirst() {
        var run = plan("--scenario", "plan", "--scenario", "prolong-all,pot-even");
        assertEquals(0, run.code(), run.err());
        assertTrue(line(run, "Effekt på eget kapital").contains("−18 520"), run.out());
        assertTrue(line(run, "Alla insatser förlängs ").contains("746"), run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan | equity(2028)=700 by new(2027,2028) | 2027: 8 665 tkr; 2028: 8 665 tkr",
                "prolong-all | equity(2028)=700 by contribution(2027,2028) | 2027: 595 tkr; 2028: 595 tkr"
            })
    void answersAQuestion(String scenario, String question, String answer) {
        var run = plan("--scenario", scenario, "--seek", question);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().replace('\u00a0', ' ').contains(answer), run.out());
    }

    @Test
    void aQuestionWithoutAnAnswerIsNoUsageError() {
        var run = plan("--scenario", "prolong-all", "--seek", "equity(2028)=700 by new(2027)");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("Det går inte"), run.err());
        assertEquals(2, plan("--seek", "equity(2028)").code());
        assertEquals(2, plan("--seek", "equity(2028)=700 by interest(2027)").code());
    }

    @Test
    void theSameSeedGivesTheSameFan() {
        var one = plan("--scenario", "fewer-contributions", "--monte-carlo", "2000", "--seed", "7");
        var again = plan("--scenario", "fewer-contributions", "--monte-carlo", "2000", "--seed", "7");
        var other = plan("--scenario", "fewer-contributions", "--monte-carlo", "2000", "--seed", "8");
        assertEquals(0, one.code(), one.err());
        assertEquals(one.out(), again.out());
        assertFalse(one.out().equals(other.out()));
        assertTrue(one.out().contains("slumpfrö 7"), one.out());
        assertEquals(1, plan("--monte-carlo", "10").code(), "nothing in the plan itself is uncertain");
        assertEquals(2, plan("--monte-carlo", "0").code());
    }

    @Test
    void showsWhatMovesEquityMost() {
        var run = plan("--scenario", "prolong-all", "--tornado");
        assertEquals(0, run.code(), run.err());
        assertTrue(line(run, "Insatserna fortsätter").matches(".*−2 342 +436 +2 778"), run.out());
    }

    @Test
    void showsWhatTheDriversExpect() {
        // names of contributions are in the language of the platform, so the rows are told by their ids
        var run = plan("--drivers", "--format", "csv");
        assertEquals(0, run.code(), run.err());
        assertTrue(line(run, "last-value;").contains(";7708;9447;11186;"), run.out());
        assertTrue(line(run, "linear-trend;").contains(";8353;10009;11666;"), run.out());
        var one = plan("--drivers", "--line", "operationCost/tris", "--years", "2026", "--format", "csv");
        assertTrue(line(one, "decided-plan;").contains(";3823;"), one.out());
        assertEquals(2, plan("--drivers", "--line", "nothing").code());
    }

    @Test
    void showsTheBudgetDecisionByDecision() {
        var run = plan("--budget", "2025");
        assertEquals(0, run.code(), run.err());
        assertTrue(line(run, "Summa kostnader").matches(".* 9 363 +9 363 +9 447 +−84 +9 447"), run.out());
        assertEquals(1, plan("--budget", "2026").code(), "no budget is decided for 2026");
    }

    @Test
    void writesEveryFormat() throws IOException {
        var csv = plan("--scenario", "fewer-contributions", "--format", "csv");
        assertTrue(csv.out().startsWith("\ufeff") && csv.out().contains(";9475"), csv.out());
        var json = plan("--scenario", "plan,prolong-all", "--format", "json");
        try (var parser = new JsonFactory().createParser(json.out())) {
            while (parser.nextToken() != null) {
                assertFalse(parser.currentToken().name().equals("VALUE_NUMBER_FLOAT"), "a decimal is not a string");
            }
        }
        assertTrue(json.out().contains("\"-490\""), json.out());
    }

    @Test
    void whatIsNotThereIsNamed() {
        var scenario = plan("--scenario", "xx");
        assertEquals(2, scenario.code());
        assertTrue(scenario.err().contains("prolong-all"), scenario.err());
        var year = plan("--years", "2030");
        assertEquals(3, year.code());
        assertTrue(year.err().contains("2026, 2027, 2028"), year.err());
        var empty = folder.resolve("nytt.finsam");
        assertEquals(
                0,
                CommandLineRun.of(folder, "new", empty.toString(), "--name", "Nytt")
                        .code());
        var none = CommandLineRun.of(CommandLineRun.SWEDISH, folder, "plan", empty.toString());
        assertEquals(3, none.code());
        assertTrue(none.err().contains("ingen plan"), none.err());
    }

    @Test
    void listsDriversAndScenariosWithTheIdFirst() {
        var drivers = CommandLineRun.of(folder, "list", "drivers");
        assertEquals(0, drivers.code(), drivers.err());
        assertTrue(drivers.out().lines().anyMatch(line -> line.startsWith("damped-trend ")), drivers.out());
        var scenarios = CommandLineRun.of(folder, "list", "scenarios", sample.toString());
        assertEquals(
                List.of("plan", "prolong-all", "fewer-contributions", "pot-even"),
                scenarios.out().lines().map(line -> line.split(" ")[0]).toList());
        assertEquals(2, CommandLineRun.of(folder, "list", "scenarios").code());
        var applicable = CommandLineRun.of(folder, "list", "drivers", sample.toString());
        assertEquals(drivers.out(), applicable.out(), applicable.err());
    }

    @Test
    void helpIsInTheLanguageOfTheUser() {
        assertTrue(
                plan("--help").out().contains("Löser en fråga"), plan("--help").out());
        var english = CommandLineRun.of(folder, "plan", "--help").out();
        assertTrue(english.contains("Solves a question"), english);
    }

    @Test
    void aParameterOfAForecastDriverIsSetBehindItsId() {
        var usual = plan("--drivers", "--format", "csv");
        var set = plan("--drivers", "--set", "index.percent=50", "--format", "csv");
        assertEquals(0, set.code(), set.err());
        assertTrue(!set.out().equals(usual.out()), set.out());
        assertEquals(
                ExitCode.USAGE, plan("--drivers", "--set", "nothing.percent=1").code());
    }
}
