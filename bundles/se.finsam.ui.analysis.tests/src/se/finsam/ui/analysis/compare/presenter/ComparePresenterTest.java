// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.finsam.analysis.compare.CompareMeasure;
import se.finsam.api.Progress;

class ComparePresenterTest {
    private static CompareInput sample;

    private final Later later = new Later();
    private final List<CompareState> shown = new ArrayList<>();
    private final ComparePresenter presenter = new ComparePresenter(later, shown::add);

    /** Answers when it is told to. */
    private static final class Later implements ComparePresenter.Background {
        private record Asked(CompareQuestion question, Consumer<CompareResult> whenDone, Runnable whenGivenUp) {
            void answer() {
                whenDone.accept(question.answer(Progress.ENDLESS));
            }
        }

        private final List<Asked> asked = new ArrayList<>();
        private int cancelled;

        @Override
        public void answer(CompareQuestion question, Consumer<CompareResult> whenDone, Runnable whenGivenUp) {
            asked.add(new Asked(question, whenDone, whenGivenUp));
        }

        @Override
        public void cancel() {
            cancelled++;
        }
    }

    @BeforeAll
    static void read() throws IOException {
        sample = Sample.input();
    }

    private CompareState answered() {
        later.asked.getLast().answer();
        return shown.getLast();
    }

    @Test
    void theLastResultStaysUntilTheNewOneComes() {
        presenter.show(sample);
        assertTrue(shown.getLast().busy());
        assertNull(shown.getLast().result());
        var first = answered();
        assertFalse(first.busy());
        presenter.choose(selection -> selection.withMeasure(CompareMeasure.INDEX));
        assertTrue(shown.getLast().busy());
        assertSame(first.result(), shown.getLast().result());
        assertEquals(CompareMeasure.INDEX, answered().result().selection().measure());
    }

    @Test
    void anAnswerThatComesLateIsDropped() {
        presenter.show(sample);
        presenter.choose(selection -> selection.withYears(2024, 2025));
        later.asked.getLast().answer();
        later.asked.getFirst().answer();
        assertEquals(List.of(2024, 2025), presenter.state().result().years());
    }

    @Test
    void choosingTheSameAsksNothing() {
        presenter.show(sample);
        presenter.choose(selection -> selection.withMeasure(CompareMeasure.AMOUNT));
        assertEquals(1, later.asked.size());
    }

    @Test
    void aCancelledQuestionLeavesTheLastResult() {
        presenter.show(sample);
        var first = answered();
        presenter.choose(selection -> selection.withMeasure(CompareMeasure.INDEX));
        presenter.cancel();
        assertEquals(1, later.cancelled);
        assertFalse(presenter.state().busy());
        later.asked.getLast().answer();
        assertSame(first.result(), presenter.state().result());
    }

    @Test
    void anAnswerThatNeverComesIsNotWaitedFor() {
        presenter.show(sample);
        later.asked.getLast().whenGivenUp().run();
        assertFalse(presenter.state().busy());
        assertNull(presenter.state().result());
    }

    @Test
    void savingAsksNothing() {
        presenter.show(sample);
        presenter.show(new CompareInput(sample.snapshot(), sample.registry()));
        assertEquals(1, later.asked.size());
    }

    @Test
    void theChoiceAndTheCellSelectedStandWhenTheAssociationChanges() throws IOException {
        presenter.show(sample);
        answered();
        presenter.choose(selection -> selection.withYears(2023, 2025));
        presenter.select(new Place("result", "2024"));
        answered();
        presenter.show(Sample.input());
        var state = answered();
        assertEquals(List.of(2023, 2024, 2025), state.result().years());
        assertEquals(new Place("result", "2024"), state.place());
    }

    @Test
    void aMarkOfTheChartIsTheCellItStandsFor() {
        presenter.show(sample);
        answered();
        presenter.selectMark("cost", 4);
        assertEquals(new Place("cost", "2024"), presenter.state().place());
        var chart = presenter.state().chart().orElseThrow();
        assertEquals(4, chart.mark(presenter.state().place()).orElseThrow().category());
    }

    @Test
    void theChartDrawsTheLineSelectedOrAllInItsUnit() {
        presenter.show(sample);
        answered();
        assertEquals(List.of("revenue", "cost", "result"), series());
        presenter.select(new Place("solvency", "2024"));
        assertEquals(List.of("solvency"), series(), "a ratio does not stand among amounts");
        presenter.select(new Place("cost", "2024"));
        presenter.draw(Drawn.ROW);
        assertEquals(List.of("cost"), series());
    }

    private List<String> series() {
        return presenter.state().chart().orElseThrow().chart().series().stream()
                .map(one -> one.id())
                .toList();
    }

    @Test
    void theIndicatorSelectedIsExplained() {
        presenter.show(sample);
        answered();
        presenter.turnTo(Page.INDICATORS);
        presenter.select(new Place("solvency", "2025"));
        assertTrue(presenter.state().indicator().isPresent());
        assertEquals(List.of("solvency"), series());
    }

    @Test
    void whatIsChosenIsRemembered() {
        presenter.choose(selection -> selection
                .withLines(List.of("rr/cost", "subject/tris"))
                .withYears(2022, 2024)
                .withBridge(2022, 2024));
        presenter.turnTo(Page.TREND);
        presenter.draw(Drawn.ROW);
        var other = new ComparePresenter(later, state -> {});
        other.remember(presenter.memory());
        assertEquals(presenter.state(), other.state());
    }

    @Test
    void nothingRememberedIsTheOverview() {
        presenter.remember(java.util.Map.of("measure", "gone", "first", "x", "page", "GONE"));
        assertEquals(CompareSelection.START, presenter.state().selection());
        assertEquals(Page.TABLE, presenter.state().page());
    }
}
