// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.compare.CompareMeasure;

/**
 * What the user has chosen to compare. Years that the association does not have are passed over, so that a choice stands
 * while the association changes.
 *
 * @param first first year; null for the first that there is
 * @param last last year; null for the last that there is
 * @param statement selector of the statement of which every line is compared; null when {@code lines} says which
 * @param lines selectors of single lines
 * @param base year that is 100 in an index and whose prices are used; null for the usual one
 * @param bridgeFrom year that a bridge starts from; null for the last but one of the years compared
 * @param bridgeTo year that a bridge leads to; null for the last of the years compared
 */
public record CompareSelection(
        @Nullable Integer first,
        @Nullable Integer last,
        @Nullable String statement,
        List<String> lines,
        CompareMeasure measure,
        @Nullable Integer base,
        @Nullable Integer bridgeFrom,
        @Nullable Integer bridgeTo) {
    /** The overview of every year. */
    public static final CompareSelection START =
            new CompareSelection(null, null, "oversikt", List.of(), CompareMeasure.AMOUNT, null, null, null);

    /** Copies the lines and checks that something is compared. */
    public CompareSelection {
        lines = List.copyOf(lines);
        if (statement == null && lines.isEmpty()) {
            throw new IllegalArgumentException("A comparison needs a statement or lines");
        }
    }

    /** The same for the years from one to another, whichever comes first. */
    public CompareSelection withYears(int one, int other) {
        return new CompareSelection(
                Math.min(one, other), Math.max(one, other), statement, lines, measure, base, bridgeFrom, bridgeTo);
    }

    /** The same for every line of a statement. */
    public CompareSelection withStatement(String selector) {
        return new CompareSelection(first, last, selector, List.of(), measure, base, bridgeFrom, bridgeTo);
    }

    /** The same for single lines. */
    public CompareSelection withLines(List<String> selectors) {
        return new CompareSelection(first, last, null, selectors, measure, base, bridgeFrom, bridgeTo);
    }

    /** The same in another measure. */
    public CompareSelection withMeasure(CompareMeasure other) {
        return new CompareSelection(first, last, statement, lines, other, base, bridgeFrom, bridgeTo);
    }

    /** The same with another base year; null for the usual one. */
    public CompareSelection withBase(@Nullable Integer year) {
        return new CompareSelection(first, last, statement, lines, measure, year, bridgeFrom, bridgeTo);
    }

    /** The same with a bridge between other years. */
    public CompareSelection withBridge(int from, int to) {
        return new CompareSelection(first, last, statement, lines, measure, base, from, to);
    }

    /** True for measures that a base year has a meaning for. */
    public boolean hasBase() {
        return measure == CompareMeasure.INDEX || measure == CompareMeasure.FIXED_PRICES;
    }

    /** The years compared, of those that there are: all of them when none lies within the choice. */
    public List<Integer> years(Collection<Integer> known) {
        var all = new TreeSet<>(known);
        var chosen = all.stream()
                .filter(year -> first == null || year >= first)
                .filter(year -> last == null || year <= last)
                .toList();
        return chosen.isEmpty() ? List.copyOf(all) : chosen;
    }

    /** As words to be kept, by key. */
    public Map<String, String> memory() {
        var words = new LinkedHashMap<String, String>();
        put(words, "first", first);
        put(words, "last", last);
        put(words, "statement", statement);
        put(words, "lines", lines.isEmpty() ? null : String.join("\n", lines));
        put(words, "measure", measure.word());
        put(words, "base", base);
        put(words, "bridgeFrom", bridgeFrom);
        put(words, "bridgeTo", bridgeTo);
        return words;
    }

    private static void put(Map<String, String> words, String key, @Nullable Object value) {
        if (value != null) {
            words.put(key, value.toString());
        }
    }

    /** What {@link #memory()} kept; what is missing or cannot be read is as at the start. */
    public static CompareSelection of(Map<String, String> words) {
        var lines = Optional.ofNullable(words.get("lines"))
                .map(text -> List.of(text.split("\n")))
                .orElse(List.of());
        var statement = words.get("statement");
        return new CompareSelection(
                year(words, "first"),
                year(words, "last"),
                statement == null && lines.isEmpty() ? START.statement : statement,
                lines,
                CompareMeasure.of(words.getOrDefault("measure", "")).orElse(START.measure),
                year(words, "base"),
                year(words, "bridgeFrom"),
                year(words, "bridgeTo"));
    }

    private static @Nullable Integer year(Map<String, String> words, String key) {
        var word = words.getOrDefault(key, "");
        return word.matches("\\d{4}") ? Integer.valueOf(word) : null;
    }
}
