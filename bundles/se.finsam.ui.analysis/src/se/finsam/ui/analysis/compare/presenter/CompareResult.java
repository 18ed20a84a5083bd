// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import java.util.List;
import java.util.Optional;
import se.finsam.core.table.Row;

/**
 * A comparison that has been made.
 *
 * @param years years compared
 * @param from year that the bridge starts from; equal to {@code to} when there is no year before
 */
public record CompareResult(
        CompareInput input,
        CompareSelection selection,
        CompareChoices choices,
        List<Integer> years,
        int from,
        int to,
        Panel table,
        Panel bridge,
        Panel indicators,
        Panel trend,
        List<Passage> words) {
    /** Copies the lists. */
    public CompareResult {
        years = List.copyOf(years);
        words = List.copyOf(words);
    }

    /** The panel of a page; none for the page with words. */
    public Optional<Panel> panel(Page page) {
        return switch (page) {
            case TABLE -> Optional.of(table);
            case BRIDGE -> Optional.of(bridge);
            case INDICATORS -> Optional.of(indicators);
            case TREND -> Optional.of(trend);
            case WORDS -> Optional.empty();
        };
    }

    /** What the indicator of a row is; none for a heading. */
    public Optional<IndicatorDetail> indicator(String rowId) {
        return indicators
                .table()
                .row(rowId)
                .filter(row -> row.kind() != Row.Kind.HEADING)
                .flatMap(row -> IndicatorDetail.of(input, indicators, row));
    }
}
