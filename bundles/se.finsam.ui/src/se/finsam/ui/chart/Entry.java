// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.finsam.core.chart.Chart.Series;
import se.finsam.core.chart.Chart.Shape;
import se.finsam.core.text.Text;

/**
 * What the legend names as one: a series, the two edges of an area, or the parts of a waterfall that share a name.
 *
 * @param shape that of each of its series
 */
record Entry(Shape shape, List<Series> series, Text name, int colour, Symbol symbol, Dash dash, boolean shown) {
    String id() {
        return series.getFirst().id();
    }

    /** The value of its only series; the size of a bar that has parts on both sides of zero; null if not known. */
    @Nullable
    BigDecimal value(int category) {
        if (series.size() == 1) {
            return series.getFirst().values().get(category);
        }
        return series.stream()
                .map(each -> each.values().get(category))
                .filter(Objects::nonNull)
                .map(BigDecimal::abs)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** Edge of an area; null if either is not known, since an area has none without both. */
    @Nullable
    BigDecimal edge(int category, boolean upper) {
        var first = series.getFirst().values().get(category);
        var last = series.getLast().values().get(category);
        if (first == null || last == null) {
            return null;
        }
        return upper ? first.max(last) : first.min(last);
    }

    /** One of its series alone, as if the legend named it. */
    Entry only(Series one) {
        return new Entry(shape, List.of(one), one.name(), colour, symbol, dash, shown);
    }
}
