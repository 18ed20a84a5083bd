// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;

/** What a driver says of the coming years, or why it says nothing. */
public sealed interface Forecast {
    /**
     * A forecast.
     *
     * @param points one per year asked for, in order
     * @param basis what it rests on and how sure it is, in a sentence
     */
    record Made(List<Point> points, Text basis) implements Forecast {
        /** Copies the points. */
        public Made {
            points = List.copyOf(points);
        }

        /** The point of a year, if there is one. */
        public Optional<Point> point(int year) {
            return points.stream().filter(point -> point.year() == year).findFirst();
        }
    }

    /** No forecast, with the reason. */
    record None(Text reason) implements Forecast {}

    /**
     * What is expected of a year, in the unit of the history.
     *
     * @param low lower end of the interval; absent with {@code high} when the driver cannot tell how sure it is
     */
    record Point(
            int year,
            BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {
        /** Refuses half an interval, and one that the value is outside of. */
        public Point {
            if ((low == null) != (high == null)) {
                throw new IllegalArgumentException("An interval has two ends");
            }
            if (low != null && high != null && (low.compareTo(value) > 0 || high.compareTo(value) < 0)) {
                throw new IllegalArgumentException("%s is not between %s and %s".formatted(value, low, high));
            }
        }
    }
}
