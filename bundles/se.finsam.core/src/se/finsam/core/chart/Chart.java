// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/**
 * A chart as data.
 *
 * @param altText what a reader who cannot see the picture is told
 * @param unit unit of every value
 * @param categories labels along the category axis
 * @param series what is drawn, each with one value per category
 */
public record Chart(String id, Text title, Text altText, Unit unit, List<Text> categories, List<Series> series) {
    /** How a series is drawn. */
    public enum Shape {
        COLUMN,
        BAR,
        /** A part of a bar: it stands where the part before it on the same side of zero ended. */
        STACK,
        /** A part of such a bar that is not seen and lifts those after it. */
        LIFT,
        LINE,
        /** An edge of an area: the first and the last of these series enclose one, the next inwards another, and so on. */
        BAND,
        /** A limit or a goal: a line without points. */
        REFERENCE
    }

    /**
     * Values along the categories.
     *
     * @param values exact, in the unit of the chart; null where the value is not known
     */
    public record Series(String id, Text name, Shape shape, List<@Nullable BigDecimal> values) {
        /** Copies the values, of which some may be null. */
        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /**
     * Copies the lists and checks the shape.
     *
     * @throws IllegalArgumentException if a series has another number of values than there are categories
     */
    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (var one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("Series %s of chart %s has %d values for %d categories"
                        .formatted(one.id(), id, one.values().size(), categories.size()));
            }
        }
    }
}
