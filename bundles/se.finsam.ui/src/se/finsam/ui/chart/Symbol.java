// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.ui.chart.Drawing.Circle;
import se.finsam.ui.chart.Drawing.Datum;
import se.finsam.ui.chart.Drawing.Item;
import se.finsam.ui.chart.Drawing.Polygon;
import se.finsam.ui.chart.Drawing.Spot;

/** What stands at the points of a line, so that lines differ without their colours. */
enum Symbol {
    CIRCLE(),
    SQUARE(45, 135, 225, 315),
    TRIANGLE(90, 210, 330),
    DIAMOND(0, 90, 180, 270),
    INVERTED(30, 150, 270),
    PENTAGON(90, 162, 234, 306, 18);

    private final List<Integer> corners;

    Symbol(Integer... corners) {
        this.corners = List.of(corners);
    }

    /** The symbol around a spot, of about the area of a circle of the radius. */
    Item at(Spot at, double radius, int colour, @Nullable Datum datum) {
        if (corners.isEmpty()) {
            return new Circle(at, radius, colour, datum);
        }
        var reach = radius * (corners.size() == 3 ? 1.45 : 1.25);
        var spots = new ArrayList<Spot>();
        for (var degrees : corners) {
            var angle = Math.toRadians(degrees);
            spots.add(new Spot(at.x() + reach * Math.cos(angle), at.y() - reach * Math.sin(angle)));
        }
        return new Polygon(spots, colour, Drawing.OPAQUE, datum);
    }
}
