// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

/** An upright rectangle; y grows downwards. */
public record Box(double x, double y, double width, double height) {
    /** The box between two corners, whichever they are. */
    static Box between(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    /** Its right edge. */
    public double right() {
        return x + width;
    }

    /** Its lower edge. */
    public double bottom() {
        return y + height;
    }

    /** Its middle along x. */
    public double centreX() {
        return x + width / 2;
    }

    /** Its middle along y. */
    public double centreY() {
        return y + height / 2;
    }

    /** True if the point lies in it or on its edge. */
    public boolean holds(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** True if the other lies wholly in it. */
    public boolean holds(Box other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /** True if the two share more than an edge. */
    public boolean overlaps(Box other) {
        return other.x < right() && x < other.right() && other.y < bottom() && y < other.bottom();
    }

    /** The box made larger on all sides. */
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** The smallest box that holds both. */
    Box with(Box other) {
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /** True if a line between two spots passes through it. */
    boolean crossedBy(Drawing.Spot a, Drawing.Spot b) {
        var from = 0.0;
        var to = 1.0;
        double[][] sides = {
            {a.x() - b.x(), a.x() - x},
            {b.x() - a.x(), right() - a.x()},
            {a.y() - b.y(), a.y() - y},
            {b.y() - a.y(), bottom() - a.y()}
        };
        for (var side : sides) {
            if (side[0] == 0) {
                if (side[1] < 0) {
                    return false;
                }
            } else if (side[0] < 0) {
                from = Math.max(from, side[1] / side[0]);
            } else {
                to = Math.min(to, side[1] / side[0]);
            }
        }
        return from <= to;
    }
}
