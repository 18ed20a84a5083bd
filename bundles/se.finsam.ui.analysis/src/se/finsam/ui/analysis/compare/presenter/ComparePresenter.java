// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is chosen and shown. Each change of the association or of the choice asks a question; answers to older questions
 * are dropped, and the last answer is shown until a newer one comes. Belongs to one thread.
 */
public final class ComparePresenter {
    /** Answers questions elsewhere. */
    public interface Background {
        /**
         * Answers a question; an earlier one is given up. What comes of it is told on the thread of the presenter.
         *
         * @param whenDone takes the answer
         * @param whenGivenUp run instead when there will be no answer
         */
        void answer(CompareQuestion question, Consumer<CompareResult> whenDone, Runnable whenGivenUp);

        /** Gives up the question that is being answered. */
        void cancel();
    }

    private final Background background;
    private final Consumer<CompareState> view;
    private final Map<Page, Place> places = new EnumMap<>(Page.class);
    private CompareSelection selection = CompareSelection.START;
    private Page page = Page.TABLE;
    private Drawn drawn = Drawn.ALL;
    private @Nullable CompareInput input;
    private @Nullable CompareResult result;
    private @Nullable CompareQuestion waiting;

    /**
     * A presenter that shows nothing yet.
     *
     * @param view told of every new state
     */
    public ComparePresenter(Background background, Consumer<CompareState> view) {
        this.background = background;
        this.view = view;
    }

    /** What is shown now. */
    public CompareState state() {
        return new CompareState(selection, page, drawn, places.get(page), waiting != null, result);
    }

    /** Compares an association as it is now; does nothing if it is what is compared already. */
    public void show(CompareInput compared) {
        if (!compared.equals(input)) {
            input = compared;
            ask();
        }
    }

    /** Shows no association any more. */
    public void clear() {
        background.cancel();
        input = null;
        result = null;
        waiting = null;
        places.clear();
    }

    /** Compares something else. */
    public void choose(UnaryOperator<CompareSelection> change) {
        var next = change.apply(selection);
        if (!next.equals(selection)) {
            selection = next;
            ask();
        }
    }

    /** Turns to another page. */
    public void turnTo(Page next) {
        page = next;
        tell();
    }

    /** Draws one line or all. */
    public void draw(Drawn next) {
        drawn = next;
        tell();
    }

    /** Selects a cell of the page. */
    public void select(Place place) {
        if (!place.equals(places.put(page, place))) {
            tell();
        }
    }

    /** Selects the cell that a mark of the chart stands for. */
    public void selectMark(String series, int category) {
        state().chart().flatMap(chart -> chart.place(series, category)).ifPresent(this::select);
    }

    /** Gives up what is on its way; the last result stays, and the next change asks anew. */
    public void cancel() {
        background.cancel();
        giveUp(waiting);
    }

    private void ask() {
        var compared = input;
        if (compared != null) {
            var question = new CompareQuestion(compared, selection, result);
            waiting = question;
            tell();
            background.answer(question, answer -> accept(question, answer), () -> giveUp(question));
        }
    }

    private void accept(CompareQuestion question, CompareResult answer) {
        if (question == waiting) {
            waiting = null;
            result = answer;
            tell();
        }
    }

    private void giveUp(@Nullable CompareQuestion question) {
        if (question != null && question == waiting) {
            waiting = null;
            tell();
        }
    }

    private void tell() {
        view.accept(state());
    }

    /** What is chosen, as words to be kept by key. */
    public Map<String, String> memory() {
        var words = new HashMap<>(selection.memory());
        words.put("page", page.name());
        words.put("drawn", drawn.name());
        return words;
    }

    /** Chooses what {@link #memory()} kept. */
    public void remember(Map<String, String> words) {
        selection = CompareSelection.of(words);
        page = of(Page.values(), words.get("page"), page);
        drawn = of(Drawn.values(), words.get("drawn"), drawn);
    }

    private static <E extends Enum<E>> E of(E[] values, @Nullable String name, E usual) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(usual);
    }
}
