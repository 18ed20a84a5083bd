// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.ui.chart.TextMetrics.Font;

/**
 * A chart laid out: what to paint, from back to front, and where its values and the keys of its legend are. Colours are
 * 0xRRGGBB, lengths are in the unit of the frame, y grows downwards.
 *
 * @param plot where the marks are
 * @param horizontal true if the categories run downwards
 * @param first the first category shown
 * @param categories how many are shown
 */
public record Drawing(
        double width,
        double height,
        int background,
        List<Item> items,
        List<Point> points,
        List<Key> keys,
        Box plot,
        boolean horizontal,
        int first,
        int categories) {
    /** Covers what is behind it. */
    static final int OPAQUE = 255;

    /** Copies the lists. */
    public Drawing {
        items = List.copyOf(items);
        points = List.copyOf(points);
        keys = List.copyOf(keys);
    }

    /**
     * What a mark shows.
     *
     * @param series id of the series, or of the first of those that are drawn as one
     * @param category index of the category
     */
    public record Datum(String series, int category) {}

    /**
     * A value that can be pointed at.
     *
     * @param box around its mark
     * @param at where its value is
     * @param value with its unit
     */
    public record Point(Datum datum, Box box, Spot at, String series, String category, String value) {
        /** In words: the series, the category and the value. */
        public String text() {
            return "%s, %s: %s".formatted(series, category, value);
        }
    }

    /**
     * An entry of the legend.
     *
     * @param series id as in {@link Datum}
     */
    public record Key(String series, String name, boolean shown, Box box) {}

    /** A place. */
    public record Spot(double x, double y) {}

    /** A colour, a width and how the line is broken. */
    public record Stroke(int colour, double width, Dash dash) {}

    /** One thing to paint. */
    public sealed interface Item {
        /** What it shows; null for what is no mark of one value. */
        @Nullable
        Datum datum();
    }

    /** A line through spots. */
    public record Polyline(
            List<Spot> spots, Stroke stroke, @Nullable Datum datum) implements Item {
        /** Copies the spots. */
        public Polyline {
            spots = List.copyOf(spots);
        }
    }

    /** A filled rectangle. */
    public record Rect(Box box, int fill, @Nullable Datum datum) implements Item {}

    /**
     * A filled area.
     *
     * @param alpha from 0, unseen, to 255
     */
    public record Polygon(
            List<Spot> spots, int fill, int alpha, @Nullable Datum datum) implements Item {
        /** Copies the spots. */
        public Polygon {
            spots = List.copyOf(spots);
        }
    }

    /** A filled disc. */
    public record Circle(
            Spot centre, double radius, int fill, @Nullable Datum datum) implements Item {}

    /** Which end of a text keeps its place when a renderer sets it in letters of other widths. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /**
     * A line of text.
     *
     * @param box around the text when it is not turned
     * @param ascent from the top of the box to the base line
     * @param angle degrees clockwise by which the text is turned about the middle of its right edge
     */
    public record Label(String text, Box box, double ascent, Anchor anchor, int angle, Font font, int colour)
            implements Item {
        /** Share of the height of a line that letters cover, the rest being leading. */
        static final double INK = 0.82;

        @Override
        public @Nullable Datum datum() {
            return null;
        }

        /** What the letters cover when the text is not turned. */
        public Box ink() {
            return new Box(box.x(), box.y() + box.height() * (1 - INK) / 2, box.width(), box.height() * INK);
        }

        /** What the text is turned about. */
        public Spot pivot() {
            return new Spot(box.right(), box.centreY());
        }

        /** The corners of the turned box, in order. */
        public List<Spot> corners() {
            var corners = new ArrayList<Spot>();
            corners.add(turned(box.x(), box.y()));
            corners.add(turned(box.right(), box.y()));
            corners.add(turned(box.right(), box.bottom()));
            corners.add(turned(box.x(), box.bottom()));
            return corners;
        }

        private Spot turned(double x, double y) {
            var radians = Math.toRadians(angle);
            var dx = x - pivot().x();
            var dy = y - pivot().y();
            return new Spot(
                    pivot().x() + dx * Math.cos(radians) - dy * Math.sin(radians),
                    pivot().y() + dx * Math.sin(radians) + dy * Math.cos(radians));
        }
    }

    /** The value under a place, the nearest of those within reach. */
    public Optional<Point> pointAt(double x, double y) {
        return points.stream()
                .filter(point -> point.box().grown(3).holds(x, y))
                .min((a, b) -> Double.compare(distance(a, x, y), distance(b, x, y)));
    }

    private static double distance(Point point, double x, double y) {
        return Math.hypot(point.at().x() - x, point.at().y() - y);
    }

    /** The value of a series in a category, if it is drawn. */
    public Optional<Point> point(Datum datum) {
        return points.stream().filter(point -> point.datum().equals(datum)).findFirst();
    }

    /** The entry of the legend under a place. */
    public Optional<Key> keyAt(double x, double y) {
        return keys.stream().filter(key -> key.box().holds(x, y)).findFirst();
    }

    /** The category whose strip of the plot a place is in, the nearest if it is outside. */
    public int categoryAt(double x, double y) {
        var share = horizontal ? (y - plot.y()) / plot.height() : (x - plot.x()) / plot.width();
        return first + Math.clamp((long) Math.floor(share * categories), 0, Math.max(0, categories - 1));
    }
}
