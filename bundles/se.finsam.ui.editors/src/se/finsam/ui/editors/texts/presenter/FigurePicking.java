// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts.presenter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.core.statement.FigureReference;
import se.finsam.core.statement.StatementException;
import se.finsam.ui.editors.texts.presenter.FigureCatalog.Choice;
import se.finsam.ui.editors.texts.presenter.FigureCatalog.Group;
import se.finsam.ui.editors.texts.presenter.FigureCatalog.Line;

/** A figure being picked: what is searched for, what is chosen and how it is to be written. */
public final class FigurePicking {
    private final FigureCatalog catalog;
    private List<Group> groups;
    private int year;
    private @Nullable Line line;
    private @Nullable Choice choice;
    private FigureWriting writing = new FigureWriting(null, null, false, false, false, false);

    /** Nothing is chosen yet. */
    public FigurePicking(FigureCatalog catalog) {
        this.catalog = catalog;
        groups = catalog.groups();
        year = catalog.year();
    }

    /** Begins with what a reference stands for, if it can be picked. */
    public void begin(FigureReference reference) {
        catalog.find(reference).ifPresent(found -> {
            line = catalog.line(found).orElse(null);
            choice = found;
            writing = FigureWriting.of(reference);
        });
    }

    /** Looks for lines by words, among which may be a year; the one that is meant most likely is chosen. */
    public void search(String words) {
        groups = catalog.filtered(words);
        year = catalog.yearOf(words);
        if (!words.isBlank()) {
            line = null;
            choice = null;
            catalog.meant(words).ifPresent(this::choose);
        }
    }

    /** What matches the search. */
    public List<Group> groups() {
        return groups;
    }

    /** Chooses a line, and its figure of the year that is searched for. */
    public void choose(Line chosen) {
        line = chosen;
        choose(chosen.preferred(year));
    }

    /** Chooses a figure; how it is written stays as long as it is of the same kind. */
    public void choose(Choice chosen) {
        if (choice == null || choice.figure().unit() != chosen.figure().unit()) {
            writing = FigureWriting.of(chosen.figure());
        }
        choice = chosen;
    }

    /** The chosen line. */
    public Optional<Line> line() {
        return Optional.ofNullable(line);
    }

    /** The chosen figure. */
    public Optional<Choice> choice() {
        return Optional.ofNullable(choice);
    }

    /** How the figure is to be written. */
    public FigureWriting writing() {
        return writing;
    }

    /** Writes the figure in another way. */
    public void write(FigureWriting other) {
        writing = other;
    }

    /** The reference, without braces. */
    public Optional<String> reference() {
        return choice().map(writing::reference);
    }

    /** What the reference becomes in the text; empty when nothing is chosen. */
    public String text() {
        try {
            return reference().map(catalog::text).orElse("");
        } catch (StatementException e) {
            // A way of writing that does not suit the figure leaves it as it is.
            return choice().map(Choice::text).orElse("");
        }
    }
}
