// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.math.BigDecimal;
import se.finsam.ui.chart.Drawing.Spot;

/**
 * Where categories and values are in the area of the marks.
 *
 * @param low the value at the lower, or left, edge
 * @param high the value at the upper, or right, edge
 */
record Plot(Box area, boolean horizontal, double low, double high, int first, int categories) {
    /** Length that a category has to itself. */
    double band() {
        return (horizontal ? area.height() : area.width()) / categories;
    }

    /** The middle of a category along its axis. */
    double centre(int category) {
        return (horizontal ? area.y() : area.x()) + (category - first + 0.5) * band();
    }

    /** Where a value is along its axis. */
    double along(double value) {
        var share = (value - low) / (high - low);
        return horizontal ? area.x() + share * area.width() : area.bottom() - share * area.height();
    }

    double along(BigDecimal value) {
        return along(value.doubleValue());
    }

    /** The spot at a place along the category axis and one along the value axis. */
    Spot spot(double category, double value) {
        return horizontal ? new Spot(value, category) : new Spot(category, value);
    }

    Spot spot(int category, BigDecimal value) {
        return spot(centre(category), along(value));
    }

    /** A box with two sides at whole places along either axis, so that it is painted sharp. */
    Box box(double category, double thickness, double from, double to) {
        var start = Math.round(category - thickness / 2);
        var end = Math.max(start + 1, Math.round(category + thickness / 2));
        return horizontal
                ? Box.between(Math.round(from), start, Math.round(to), end)
                : Box.between(start, Math.round(from), end, Math.round(to));
    }
}
