// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts.presenter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.finsam.core.statement.FigureReference;
import se.finsam.core.statement.FigureReferences;
import se.finsam.core.statement.ResolvedFigure;
import se.finsam.core.text.Text;
import se.finsam.ui.UiLanguage;

/**
 * The figures that prose can refer to, for picking.
 *
 * @param groups statements and notes, then what is not in a statement
 * @param references resolves what is picked
 */
public record FigureCatalog(int year, List<Group> groups, FigureReferences references) {
    /** Figures from one source. */
    public record Group(Text title, List<Line> lines) {}

    /**
     * A line of a statement, or a figure that is kept for several years.
     *
     * @param path path of its references, such as rr/revenue
     * @param level indentation, 0 for none
     * @param choices its figures, at least one
     */
    public record Line(String path, Text label, int level, List<Choice> choices) {
        /** The figure to begin with: that of a year, or else the first. */
        public Choice preferred(int year) {
            return choices.stream()
                    .filter(choice -> choice.year().equals(Integer.toString(year)))
                    .findFirst()
                    .orElse(choices.getFirst());
        }
    }

    /**
     * A figure.
     *
     * @param column column or year of its reference; empty for none
     * @param label heading of the column
     * @param text the figure as it is written without any format
     */
    public record Choice(String path, String column, Text label, String text, ResolvedFigure figure) {
        /** The year that the column begins with; empty when it has none. */
        String year() {
            return column.split("\\.", 2)[0];
        }

        /** The reference without format. */
        public String reference() {
            return column.isEmpty() ? path : path + "@" + column;
        }
    }

    /** The lines that hold every word in their own name or that of their group; a year among the words is left aside. */
    public List<Group> filtered(String words) {
        var wanted = wanted(words);
        return groups.stream()
                .map(group -> new Group(
                        group.title(),
                        group.lines().stream()
                                .filter(line -> holds(wanted, group.title(), line.label(), Text.same(line.path())))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    /** The line that words mean most likely: one that holds all of them in its own name, or else the first that matches. */
    public Optional<Line> meant(String words) {
        var wanted = wanted(words);
        var lines = filtered(words).stream()
                .flatMap(group -> group.lines().stream())
                .toList();
        return lines.stream()
                .filter(line -> holds(wanted, line.label()))
                .findFirst()
                .or(() -> lines.stream().findFirst());
    }

    private static List<String> wanted(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\s+"))
                .filter(word -> !word.isEmpty() && !isYear(word))
                .toList();
    }

    private static boolean holds(List<String> wanted, Text... names) {
        var text = Arrays.stream(names)
                .map(UiLanguage::in)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return wanted.stream().allMatch(text::contains);
    }

    /** The year among the words, if there is one; the year of the report otherwise. */
    public int yearOf(String words) {
        return Arrays.stream(words.split("\\s+"))
                .filter(FigureCatalog::isYear)
                .map(Integer::valueOf)
                .findFirst()
                .orElse(year);
    }

    private static boolean isYear(String word) {
        return word.matches("(19|20)[0-9]{2}");
    }

    /** The line and the figure that a reference stands for, if it can be picked. */
    public Optional<Choice> find(FigureReference reference) {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.path().equals(reference.path()))
                .flatMap(line -> line.choices().stream())
                .filter(choice -> choice.column().equals(reference.column())
                        || choice.column().isEmpty())
                .findFirst();
    }

    /** The line that a figure is of. */
    public Optional<Line> line(Choice choice) {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.path().equals(choice.path()))
                .findFirst();
    }

    /**
     * What a reference becomes in the text.
     *
     * @throws se.finsam.core.statement.StatementException if it cannot be resolved
     */
    public String text(String reference) {
        return references.text(FigureReference.parse(reference), ProseRenderer.LANGUAGE);
    }
}
