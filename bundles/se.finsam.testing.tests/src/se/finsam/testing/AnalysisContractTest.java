// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.testing;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.finsam.api.AdjustableAnalysis;
import se.finsam.api.Analysis;
import se.finsam.api.AnalysisContribution;
import se.finsam.api.AnalysisException;
import se.finsam.api.AnalysisInput;
import se.finsam.api.AnalysisResult;
import se.finsam.api.AnalysisResult.Sentences;
import se.finsam.api.Contributor;
import se.finsam.api.IndicatorContribution;
import se.finsam.core.chart.Chart;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/** An analysis that is no good does not pass. */
class AnalysisContractTest {
    private static final Text BOTH = new Text("svenska", "English");
    private static final Text SWEDISH = new Text("svenska", "");

    private static AnalysisContract of(Analysis analysis) {
        return of(analysis, BOTH);
    }

    private static AnalysisContract of(Analysis analysis, Text description) {
        var contribution = new AnalysisContribution(
                "tried", BOTH, description, "", new Contributor("in.house", "1.0.0"), () -> analysis);
        return new AnalysisContract() {
            @Override
            protected String id() {
                return contribution.id();
            }

            @Override
            AnalysisContribution contribution() {
                return contribution;
            }

            @Override
            StatementTemplates templates() {
                return StatementTemplates.of(List.of());
            }

            @Override
            List<IndicatorContribution> indicators() {
                return List.of();
            }
        };
    }

    private static AnalysisResult saying(Text text) {
        return new AnalysisResult(List.of(), List.of(), List.of(new Sentences("words", List.of(text))));
    }

    private static AnalysisResult showing(Text title, Text label, Text reason) {
        var column = new Column("2025", Text.same("2025"), null, 2025, "value", Unit.KR);
        var row =
                new Row("r", Row.Kind.ITEM, 0, label, "", "r", null, List.of(new Cell.Unknown(Unit.KR, reason, null)));
        var table = new Table("t", title, Text.EMPTY, Unit.KR, List.of(column), List.of(row), List.of());
        return new AnalysisResult(List.of(table), List.of(), List.of());
    }

    private static AnalysisResult drawing(Text alternative) {
        var chart = new Chart("c", BOTH, alternative, Unit.KR, List.of(), List.of());
        return new AnalysisResult(List.of(), List.of(chart), List.of());
    }

    @Test
    void oneThatKeepsTheContractPasses() throws Exception {
        for (var result : List.of(saying(BOTH), showing(BOTH, BOTH, BOTH), drawing(BOTH))) {
            var good = of(input -> result);
            good.itHasANameAndSaysWhatItTells();
            good.itsParametersSurviveBeingWrittenAsText();
            good.itIsTheSameEachTimeAndInEveryThread();
            good.documentsFindEachIdWhateverTheYear();
            good.itSpeaksBothLanguages();
            good.itNeedsNothingThatIsNotThere();
        }
    }

    @Test
    void oneThatDoesNotSayWhatItIsFails() {
        Broken.by(of(input -> saying(BOTH), Text.EMPTY)::itHasANameAndSaysWhatItTells, "description");
    }

    /** Words that commas keep apart when they are written as text. */
    record Words(List<String> words) {}

    private static AdjustableAnalysis<Words> adjustable(List<String> defaults) {
        return new AdjustableAnalysis<>() {
            @Override
            public Words defaults() {
                return new Words(defaults);
            }

            @Override
            public AnalysisResult run(AnalysisInput input, Words parameters) {
                return saying(BOTH);
            }
        };
    }

    @Test
    void oneWhoseDefaultsAreNotTheSameAsTextFails() throws Exception {
        of(adjustable(List.of("a", "b"))).itsParametersSurviveBeingWrittenAsText();
        Broken.by(of(adjustable(List.of("a,b")))::itsParametersSurviveBeingWrittenAsText, "a,b");
    }

    @Test
    void oneThatCountsFails() {
        var count = new AtomicInteger();
        Broken.by(
                of(input -> saying(Text.same("" + count.incrementAndGet())))::itIsTheSameEachTimeAndInEveryThread,
                "asked again");
    }

    @Test
    void oneWithoutWordsInBothLanguagesFails() {
        for (var result : List.of(
                saying(SWEDISH),
                showing(SWEDISH, BOTH, BOTH),
                showing(BOTH, SWEDISH, BOTH),
                showing(BOTH, BOTH, SWEDISH),
                drawing(SWEDISH))) {
            Broken.by(of(input -> result)::itSpeaksBothLanguages, "words");
        }
    }

    @Test
    void oneThatLeavesOutATableInSomeYearsOrGivesNothingFails() {
        var nothing = new AnalysisResult(List.of(), List.of(), List.of());
        Broken.by(
                of(input -> input.year() == Samples.YEAR ? saying(BOTH) : nothing)::documentsFindEachIdWhateverTheYear,
                "missing in 2020");
        Broken.by(of(input -> nothing)::documentsFindEachIdWhateverTheYear, "nothing");
    }

    @Test
    void oneThatThrowsWhenNothingIsKnownOrSaysWhyInOneLanguageFails() {
        Broken.by(
                of(input -> saying(
                        Text.same(input.snapshot().data().members().getFirst().name())))::itNeedsNothingThatIsNotThere,
                "NoSuchElementException");
        Broken.by(
                of(input -> {
                    throw new AnalysisException(SWEDISH);
                })::itNeedsNothingThatIsNotThere,
                "no English words");
    }
}
