// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.core.chart.Chart;

/** A chart and which of its marks stand for which cells of the table beside it. */
public record ChartView(Chart chart, List<Link> links) {
    /** A mark by its series and category, and the cell that it stands for. */
    public record Link(String row, String column, String series, int category) {
        /** The cell. */
        public Place place() {
            return new Place(row, column);
        }
    }

    /** Copies the links. */
    public ChartView {
        links = List.copyOf(links);
    }

    /** The mark of a cell, or else the first of its row, if the chart draws either. */
    public Optional<Link> mark(@Nullable Place place) {
        if (place == null) {
            return Optional.empty();
        }
        return links.stream()
                .filter(link -> link.place().equals(place))
                .findFirst()
                .or(() -> links.stream()
                        .filter(link -> link.row().equals(place.row()))
                        .findFirst());
    }

    /** The cell that a mark stands for, if it stands for one. */
    public Optional<Place> place(String series, int category) {
        return links.stream()
                .filter(link -> link.series().equals(series) && link.category() == category)
                .map(Link::place)
                .findFirst();
    }
}
