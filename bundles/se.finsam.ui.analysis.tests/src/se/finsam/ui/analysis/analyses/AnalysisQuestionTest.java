// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.analyses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.finsam.api.Analysis;
import se.finsam.api.AnalysisContribution;
import se.finsam.api.AnalysisException;
import se.finsam.api.AnalysisResult;
import se.finsam.api.AnalysisResult.Sentences;
import se.finsam.api.AppliesTo;
import se.finsam.api.Contributor;
import se.finsam.api.Progress;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.engine.ContributionRegistry;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.snapshot.SnapshotBuilder;

/** Any contributed analysis is asked about a year, and gives its parts or a reason. */
class AnalysisQuestionTest {
    private static final AnalysisResult EMPTY = new AnalysisResult(List.of(), List.of(), List.of());

    private Snapshot snapshot;

    @BeforeEach
    void read() throws IOException {
        snapshot = SnapshotBuilder.snapshot(
                new AssociationFile().load(Path.of("..", "se.finsam.sample", "samspelet.finsam")));
    }

    private static AnalysisContribution contribution(String id, Text name, Analysis analysis) {
        return new AnalysisContribution(
                id, name, Text.same(""), "test", new Contributor("in.house", "1.0.0"), () -> analysis);
    }

    private AnalysisQuestion.Answer answer(Analysis analysis, Progress progress) {
        var contribution = contribution("test", Text.same("Test"), analysis);
        return question(contribution, Map.of()).answer(progress);
    }

    private AnalysisQuestion question(AnalysisContribution contribution, Map<String, String> settings) {
        return new AnalysisQuestion(
                new ContributionRegistry(List.of(contribution)), snapshot, contribution, 2025, settings);
    }

    private AnalysisQuestion.Answer answer(Analysis analysis) {
        return answer(analysis, Progress.ENDLESS);
    }

    private static Table table(String id, String note, boolean filled) {
        var row = new Row("row", Row.Kind.HEADING, 0, Text.same("Rad"), "", "row", null, List.of());
        return new Table(
                id,
                Text.same("Översikt"),
                Text.same(note),
                Unit.KR,
                List.of(),
                filled ? List.of(row) : List.of(),
                List.of());
    }

    @Test
    void analysesStandByTheirNamesInTheLanguageOfTheWindow() {
        var registry = new ContributionRegistry(List.of(
                contribution("a", new Text("Överskott", "Surplus"), input -> EMPTY),
                contribution("b", new Text("Budget", "Turnout"), input -> EMPTY)));
        assertEquals(
                List.of("b", "a"),
                AnalysisQuestion.analyses(registry, Language.SV).stream()
                        .map(AnalysisContribution::id)
                        .toList());
        assertEquals(
                List.of("a", "b"),
                AnalysisQuestion.analyses(registry, Language.EN).stream()
                        .map(AnalysisContribution::id)
                        .toList());
    }

    @Test
    void theNewestYearStandsFirst() {
        assertEquals(2025, AnalysisQuestion.years(snapshot).getFirst());
        assertTrue(AnalysisQuestion.years(snapshot).contains(2020));
    }

    @Test
    void whatHoldsNothingIsLeftOutAndTablesOfOneTitleAreToldApart() {
        var answer = answer(input -> new AnalysisResult(
                List.of(table("kr", "Belopp", true), table("share", "Andel", true), table("none", "Intet", false)),
                List.of(),
                List.of(
                        new Sentences("one", List.of(Text.same("Ett."), Text.same("Två."))),
                        new Sentences("none", List.of()))));
        assertEquals(
                List.of("Belopp – Översikt", "Andel – Översikt", "I ord"),
                answer.parts().stream().map(part -> part.title().sv()).toList());
        assertEquals("Ett. Två.", ((AnalysisPart.Words) answer.parts().getLast()).in(Language.SV));
        assertEquals(Optional.empty(), answer.reason());
    }

    @Test
    void oneThatHasNoResultSaysWhy() {
        var answer = answer(input -> {
            throw new AnalysisException(new Text("Planen saknas", "There is no plan"));
        });
        assertEquals(List.of(), answer.parts());
        assertEquals(
                new Text("Planen saknas.", "There is no plan."), answer.reason().orElseThrow());
    }

    @Test
    void oneThatIsFaultyIsNamedWithItsBundle() {
        var reason = answer(input -> {
                    throw new IllegalStateException("nonsense");
                })
                .reason()
                .orElseThrow();
        assertTrue(reason.sv().contains("in.house"), reason.sv());
    }

    @Test
    void oneThatGivesNothingIsSaidTo() {
        assertEquals(
                "Analysen har inget att visa för det här året.",
                answer(input -> EMPTY).reason().orElseThrow().sv());
    }

    @Test
    void nobodyWaitsForOneThatIsCancelled() {
        assertThrows(CancellationException.class, () -> answer(input -> EMPTY, () -> true));
    }

    private String said(Map<String, String> settings) {
        var echo = contribution("echo", Text.same("Eko"), new EchoAnalysis());
        var answer = question(echo, settings).answer(Progress.ENDLESS);
        return answer.reason()
                .orElseGet(() -> Text.same(((AnalysisPart.Words) answer.parts().getFirst()).in(Language.SV)))
                .sv();
    }

    @Test
    void oneIsAskedWithWhatTheUserHasSetAndAWrongSettingIsSaid() {
        assertEquals("Eko.", said(Map.of()));
        assertEquals("Eko. Eko.", said(Map.of("times", "2")));
        assertTrue(said(Map.of("times", "ofta")).matches(".*ofta.*[^.]\\."), said(Map.of("times", "ofta")));
    }

    @Test
    void onlyWhatCanBeSetIsShown() {
        var echo = contribution("echo", Text.same("Eko"), new EchoAnalysis());
        assertEquals(
                1,
                question(echo, Map.of()).parameters().orElseThrow().parameters().size());
        assertEquals(
                Optional.empty(),
                question(contribution("plain", Text.same("Plain"), input -> EMPTY), Map.of())
                        .parameters());
    }

    @Test
    void whatDoesNotApplyIsNotLoadedForItsParameters() {
        var loaded = new AtomicInteger();
        var contribution = new AnalysisContribution(
                "plan",
                Text.same("Plan"),
                Text.EMPTY,
                "test",
                new Contributor("in.house", "1.0.0"),
                () -> {
                    loaded.incrementAndGet();
                    return new EchoAnalysis();
                },
                AppliesTo.PLAN);
        var question = new AnalysisQuestion(
                new ContributionRegistry(List.of(contribution)), snapshot, contribution, 2020, Map.of());
        assertEquals(
                "Ingen plan utgår från 2020.", question.missing().orElseThrow().sv());
        assertEquals(Optional.empty(), question.parameters());
        assertEquals(question.missing(), question.answer(Progress.ENDLESS).reason());
        assertEquals(0, loaded.get());
    }
}
