// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.figure;

import java.util.List;

/**
 * What was recognised in a text, each kind in the order of the text.
 *
 * @param figures figures
 * @param years years that it speaks of, also as "föregående år"
 * @param trends words that say which way a figure went
 */
public record Recognition(List<ProseFigure> figures, List<YearMention> years, List<TrendMention> trends) {
    /**
     * A year that a text speaks of.
     *
     * @param start index of its first character
     * @param end index after its last character
     * @param relative true for "föregående år", false for a year in digits
     */
    public record YearMention(int start, int end, int year, boolean relative) {}

    /**
     * A word that says which way a figure went.
     *
     * @param start index of its first character
     * @param end index after its last character
     */
    public record TrendMention(int start, int end, Trend trend) {}

    /** Copies the lists. */
    public Recognition {
        figures = List.copyOf(figures);
        years = List.copyOf(years);
        trends = List.copyOf(trends);
    }
}
