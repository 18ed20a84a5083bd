// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is to be compared.
 *
 * @param years in their order, each once, at least one
 * @param statement statement of which every line is compared; null when {@code lines} says which
 * @param lines selectors as {@link Lines} reads them
 * @param measures in the order of the columns
 * @param base year that is 100 in an index and whose prices are used; null for the first year of an index and the prices of
 *     the last year
 * @param total selector of the line that shares are of; null for that of the statement, or the sum of the lines
 * @param window years of a rolling mean
 * @param prices code of the data series with the price index
 * @param inhabitants code of the data series with the number of inhabitants
 */
public record CompareRequest(
        List<Integer> years,
        @Nullable String statement,
        List<String> lines,
        List<CompareMeasure> measures,
        @Nullable Integer base,
        @Nullable String total,
        int window,
        String prices,
        String inhabitants) {
    /** Sorts the years and checks that there is something to do. */
    public CompareRequest {
        years = List.copyOf(new TreeSet<>(years));
        lines = List.copyOf(lines);
        measures = List.copyOf(measures);
        if (years.isEmpty() || measures.isEmpty() || window < 1) {
            throw new IllegalArgumentException("A comparison needs years, measures and a window of at least one year");
        }
    }

    /** Every line of a statement for some years, the base, total, window and series being the usual ones. */
    public static CompareRequest ofStatement(String statement, List<Integer> years, CompareMeasure... measures) {
        return new CompareRequest(years, statement, List.of(), List.of(measures), null, null, 3, "kpi", "inhabitants");
    }

    /** Some lines for some years, the base, total, window and series being the usual ones. */
    public static CompareRequest ofLines(List<String> lines, List<Integer> years, CompareMeasure... measures) {
        return new CompareRequest(years, null, lines, List.of(measures), null, null, 3, "kpi", "inhabitants");
    }

    /** Base year of an index. */
    int indexBase() {
        return base == null ? years.getFirst() : base;
    }

    /** Year whose prices fixed prices are. */
    int priceYear() {
        return base == null ? years.getLast() : base;
    }
}
