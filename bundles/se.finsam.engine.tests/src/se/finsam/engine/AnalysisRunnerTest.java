// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import static java.util.Collections.nCopies;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.finsam.api.AdjustableAnalysis;
import se.finsam.api.Analysis;
import se.finsam.api.AnalysisContribution;
import se.finsam.api.AnalysisException;
import se.finsam.api.AnalysisInput;
import se.finsam.api.AnalysisResult;
import se.finsam.api.AnalysisResult.Sentences;
import se.finsam.api.Contributor;
import se.finsam.api.Progress;
import se.finsam.core.chart.Chart;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/** A faulty analysis has no result, and says whose fault it is. */
class AnalysisRunnerTest {
    private static final StatementTemplates NONE = StatementTemplates.of(List.of());

    private static String failure(Analysis analysis) {
        var contribution = new AnalysisContribution(
                "bad", Text.same("Bad"), Text.EMPTY, "other", new Contributor("in.house", "1.0"), () -> analysis);
        var runner = new AnalysisRunner(List.of(contribution), List.of(), Duration.ofMillis(500));
        var templates = StatementTemplates.of(List.of());
        var text = assertThrows(
                        AnalysisException.class,
                        () -> runner.run("bad", new SnapshotBuilder().build(), templates, 2025))
                .text();
        assertTrue(text.sv().matches("(?s)Analysen bad från in.house 1.0 .*[^.]"), text.sv());
        return text.en();
    }

    @Test
    void oneThatDoesNotEndIsLeftBehind() {
        var released = new CountDownLatch(1);
        var said = failure(input -> {
            while (released.getCount() > 0) {
                Thread.onSpinWait();
            }
            return new AnalysisResult(List.of(), List.of(), List.of());
        });
        released.countDown();
        assertEquals("The analysis bad of in.house 1.0 did not end within 0.5 seconds", said);
    }

    @Test
    void nonsenseIsRefused() {
        assertTrue(failure(input -> null).contains("no result"));
    }

    private static void assertTooMuch(List<Table> tables, List<Chart> charts, List<Text> texts, String why) {
        var said = failure(input -> new AnalysisResult(tables, charts, List.of(new Sentences("words", texts))));
        assertTrue(said.contains(why), said);
    }

    private static Table table(String id, int columns, int rows) {
        return new Table(
                id,
                Text.EMPTY,
                Text.EMPTY,
                Unit.COUNT,
                IntStream.range(0, columns)
                        .mapToObj(i -> new Column("" + i, Text.EMPTY, null, 2025, "value", Unit.COUNT))
                        .toList(),
                IntStream.range(0, rows)
                        .mapToObj(i -> new Row(
                                "" + i, Row.Kind.ITEM, 0, Text.EMPTY, "", "", null, nCopies(columns, Cell.Blank.EMPTY)))
                        .toList(),
                List.of());
    }

    @Test
    void whatWouldHoldTheWindowIsRefused() {
        assertTooMuch(
                List.of(table("long", 1, AnalysisRunner.MOST_ROWS + 1)),
                List.of(),
                List.of(),
                "long has 20001 rows; 20000");
        assertTooMuch(
                List.of(table("wide", AnalysisRunner.MOST + 1, 1)),
                List.of(),
                List.of(),
                "wide has 1001 columns; 1000");
        assertTooMuch(
                IntStream.rangeClosed(0, AnalysisRunner.MOST)
                        .mapToObj(i -> table("" + i, 1, 1))
                        .toList(),
                List.of(),
                List.of(),
                "it has 1001 tables; 1000");
        var names = nCopies(AnalysisRunner.MOST_VALUES / 2 + 1, Text.EMPTY);
        var values = nCopies(names.size(), BigDecimal.ONE);
        var series = Stream.of("a", "b")
                .map(id -> new Chart.Series(id, Text.EMPTY, Chart.Shape.LINE, values))
                .toList();
        var crowded = new Chart("crowd", Text.EMPTY, Text.EMPTY, Unit.COUNT, names, series);
        assertTooMuch(List.of(), List.of(crowded), List.of(), "crowd has 5002 values; 5000 is the most");
        assertTooMuch(List.of(), List.of(), nCopies(20_001, Text.same("ten letter")), "it has 200010 characters");
    }

    @Test
    void oneMaySayThatThereIsNothing() {
        var nothing = new Text("Inget att analysera", "Nothing to analyse");
        var contribution = new AnalysisContribution(
                "none", Text.same("None"), Text.EMPTY, "other", new Contributor("in.house", "1.0"), () -> input -> {
                    throw new AnalysisException(nothing);
                });
        var runner = new AnalysisRunner(List.of(contribution), List.of());
        var templates = StatementTemplates.of(List.of());
        assertEquals(
                nothing,
                assertThrows(
                                AnalysisException.class,
                                () -> runner.run("none", new SnapshotBuilder().build(), templates, 2025))
                        .text());
    }

    /** How many times a word is said. */
    record Times(int times) {}

    private static final class Echo implements AdjustableAnalysis<Times> {
        @Override
        public Times defaults() {
            return new Times(1);
        }

        @Override
        public AnalysisResult run(AnalysisInput input, Times parameters) {
            var said = new Sentences("echo", Collections.nCopies(parameters.times(), Text.same("Echo.")));
            return new AnalysisResult(List.of(), List.of(), List.of(said));
        }
    }

    private static int said(Analysis analysis, Map<String, String> settings) {
        return runner(analysis)
                .run("a", new SnapshotBuilder().build(), NONE, 2025, settings, Progress.ENDLESS)
                .sentences("echo")
                .orElseThrow()
                .texts()
                .size();
    }

    private static AnalysisRunner runner(Analysis analysis) {
        return new AnalysisRunner(List.of(contribution(analysis)), List.of());
    }

    private static AnalysisContribution contribution(Analysis analysis) {
        return new AnalysisContribution(
                "a", Text.same("A"), Text.EMPTY, "other", new Contributor("in.house", "1.0"), () -> analysis);
    }

    @Test
    void oneRunsWithWhatTheUserHasSetAndOtherwiseWithItsDefaults() {
        assertEquals(1, said(new Echo(), Map.of()));
        assertEquals(3, said(new Echo(), Map.of("times", "3")));
        var byDefault = runner(new Echo()).run("a", new SnapshotBuilder().build(), NONE, 2025);
        assertEquals(1, byDefault.sentences("echo").orElseThrow().texts().size());
    }

    @Test
    void aSettingThatIsWrongOrThatThereIsNotIsSaidToTheUser() {
        var wrong = assertThrows(ParameterException.class, () -> said(new Echo(), Map.of("times", "often")));
        assertTrue(wrong.text().en().contains("often"), wrong.text().en());
        var none = assertThrows(
                ParameterException.class,
                () -> said(input -> new AnalysisResult(List.of(), List.of(), List.of()), Map.of("times", "3")));
        assertEquals("There is no parameter times; there are none", none.text().en());
    }

    @Test
    void theParametersOfOneAreKnownWithoutRunningIt() {
        var parameters = ContributedParameters.of(contribution(new Echo())).orElseThrow();
        assertEquals(Map.of("times", "1"), parameters.complete(Map.of()));
        var without = contribution(input -> {
            throw new IllegalStateException("run");
        });
        assertEquals(List.of(), ContributedParameters.of(without).orElseThrow().parameters());
    }
}
