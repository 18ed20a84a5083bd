// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.core.finding.Severity;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.engine.CheckReport;

/** What the problem view shows: which of the problems, in which order, and which one is selected. */
final class ProblemList {
    private final Language language;
    private final Set<Severity> severities = EnumSet.allOf(Severity.class);
    private List<Problem> all = List.of();
    private List<Problem> shown = List.of();
    private String words = "";
    private boolean showsAccepted;
    private ProblemColumn column = ProblemColumn.SEVERITY;
    private boolean descending;
    private @Nullable String selected;
    private int position = -1;

    ProblemList(Language language) {
        this.language = language;
    }

    /** Takes over what was found. */
    void report(CheckReport report) {
        all = Problem.of(report);
        update();
    }

    /** Forgets everything but how to show it. */
    void clear() {
        all = List.of();
        selected = null;
        update();
    }

    /** Shows only problems that hold all of the words, in whatever case. */
    void words(String wanted) {
        words = wanted.strip().toLowerCase(Locale.ROOT);
        update();
    }

    /** Shows findings of a severity, or not. */
    void severity(Severity severity, boolean show) {
        if (show) {
            severities.add(severity);
        } else {
            severities.remove(severity);
        }
        update();
    }

    /** Shows findings that somebody has accepted, or not. */
    void accepted(boolean show) {
        showsAccepted = show;
        update();
    }

    /** Orders by a column; a second time turns the order. */
    void sort(ProblemColumn by) {
        descending = column == by && !descending;
        column = by;
        update();
    }

    /** The column that orders the list. */
    ProblemColumn sortedBy() {
        return column;
    }

    /** True when the order is turned. */
    boolean isDescending() {
        return descending;
    }

    /** The problems that are shown, in their order. */
    List<Problem> shown() {
        return shown;
    }

    /** Selects the problem in a place of the list; −1 for none. */
    void select(int index) {
        position = index;
        selected = index < 0 ? null : shown.get(index).id();
    }

    /** Place of the selected problem in the list; −1 for none. */
    int selectedIndex() {
        return position;
    }

    /** The selected problem. */
    Optional<Problem> selected() {
        return position < 0 ? Optional.empty() : Optional.of(shown.get(position));
    }

    private void update() {
        var order = column.order(language);
        shown = all.stream()
                .filter(this::isShown)
                .sorted(descending ? order.reversed() : order)
                .toList();
        reselect();
    }

    /** Keeps the selected problem; if it is gone, the one that has taken its place is selected, and at first the first. */
    private void reselect() {
        for (var i = 0; i < shown.size(); i++) {
            if (shown.get(i).id().equals(selected)) {
                position = i;
                return;
            }
        }
        select(Math.min(Math.max(position, 0), shown.size() - 1));
    }

    private boolean isShown(Problem problem) {
        var finding = problem.finding();
        if (finding.isPresent()
                && (!severities.contains(finding.get().severity()) || problem.isAccepted() && !showsAccepted)) {
            return false;
        }
        return words.isEmpty() || Arrays.stream(words.split("\\s+")).allMatch(text(problem)::contains);
    }

    private String text(Problem problem) {
        var text = new StringBuilder(problem.id());
        for (var part : ProblemColumn.values()) {
            text.append(' ').append(part.text(problem, language));
        }
        problem.explanation()
                .forEach(paragraph -> text.append(' ').append(paragraph.text().in(language)));
        return text.toString().toLowerCase(Locale.ROOT);
    }

    /** How many there are, whatever is shown: "3 fel · 12 varningar · 5 anmärkningar · 2 godtagna". */
    String summary() {
        var parts = new ArrayList<String>();
        for (var severity : Severity.values()) {
            var count = count(severity);
            parts.add(count + " " + severity.label(count).in(language));
        }
        var accepted = (int) all.stream().filter(Problem::isAccepted).count();
        if (accepted > 0) {
            parts.add(Problem.TEXTS
                    .get(accepted == 1 ? "summary.accepted.one" : "summary.accepted", accepted)
                    .in(language));
        }
        var failed = (int) all.stream().filter(Problem.Failed.class::isInstance).count();
        if (failed > 0) {
            parts.add(failures(failed).in(language));
        }
        return String.join(" · ", parts);
    }

    private static Text failures(int failed) {
        return Problem.TEXTS.get(failed == 1 ? "summary.failed.one" : "summary.failed", failed);
    }

    private int count(Severity severity) {
        return (int) all.stream()
                .filter(problem -> !problem.isAccepted())
                .flatMap(problem -> problem.finding().stream())
                .filter(found -> found.severity() == severity)
                .count();
    }
}
