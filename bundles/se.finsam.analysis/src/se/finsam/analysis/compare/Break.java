// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import java.util.List;
import java.util.Set;
import se.finsam.core.table.Column;
import se.finsam.core.table.Footnote;
import se.finsam.core.text.Text;

/**
 * Something that makes a figure hard to compare with those of other years.
 *
 * @param text what it is, as a sentence
 * @param marked false for what tables mark by themselves, as they do with what is derived
 * @param spots the values concerned
 */
record Break(Text text, boolean marked, Set<Spot> spots) {
    /** The value of a line in a year. */
    record Spot(String line, int year) {}

    Break {
        spots = Set.copyOf(spots);
    }

    Footnote footnote(String marker, List<Column> columns) {
        var places = spots.stream()
                .flatMap(spot -> columns.stream()
                        .filter(column -> column.year() == spot.year())
                        .map(column -> new Footnote.Place(spot.line(), column.id())))
                .sorted((a, b) -> (a.row() + "@" + a.column()).compareTo(b.row() + "@" + b.column()))
                .toList();
        return new Footnote(marker, text, places);
    }
}
