// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import se.finsam.core.chart.Chart.Shape;
import se.finsam.ui.chart.Drawing.Datum;
import se.finsam.ui.chart.Drawing.Polygon;
import se.finsam.ui.chart.Drawing.Polyline;
import se.finsam.ui.chart.Drawing.Rect;
import se.finsam.ui.chart.Drawing.Spot;
import se.finsam.ui.chart.Drawing.Stroke;

/** Draws the values of a chart: areas, bars, lines and limits, each where the plot says. */
final class Marks {
    /** How much of what is behind an area it hides, from 0 to 255; areas in areas add up. */
    private static final int VEIL = 56;

    /** Width of a reference line. */
    static final double LIMIT = 1.5;

    private static final double FILLED = 0.72;
    private static final double WIDEST = 56;
    private static final double RADIUS = 3.6;
    private static final double REACH = 6;

    private final Cast cast;
    private final Plot plot;
    private final Sheet sheet;
    private final ChartStyle style;
    private final List<Mark> drawn = new ArrayList<>();
    private final List<Spot> gaps = new ArrayList<>();

    Marks(Cast cast, Plot plot, Sheet sheet, ChartStyle style) {
        this.cast = cast;
        this.plot = plot;
        this.sheet = sheet;
        this.style = style;
    }

    /**
     * A value that has been drawn.
     *
     * @param at where its value is
     * @param lane length along the category axis that is its own
     */
    record Mark(Entry entry, int category, Box box, Spot at, double lane) {
        Datum datum() {
            return new Datum(entry.id(), category);
        }
    }

    /** How much areas hide that lie on each other. */
    static int veil(int depth) {
        var seen = Math.pow(1 - VEIL / (double) Drawing.OPAQUE, depth);
        return (int) Math.round(Drawing.OPAQUE * (1 - seen));
    }

    /** What has been drawn, in the order of the series and then of the categories. */
    List<Mark> drawn() {
        return drawn;
    }

    /** Where bars would stand if anything were known of their categories. */
    List<Spot> gaps() {
        return gaps;
    }

    void areas() {
        cast.shown(Shape.BAND).forEach(this::area);
    }

    private void area(Entry entry) {
        for (var run : runs(category -> entry.edge(category, true))) {
            var outline = new ArrayList<Spot>();
            for (var category : run) {
                var upper = edge(entry, category, true);
                var lower = edge(entry, category, false);
                outline.add(upper);
                var box = Box.between(upper.x(), upper.y(), lower.x(), lower.y());
                var around = plot.horizontal()
                        ? new Box(box.x(), box.y() - REACH, box.width(), 2 * REACH)
                        : new Box(box.x() - REACH, box.y(), 2 * REACH, box.height());
                drawn.add(new Mark(entry, category, around, upper, plot.band()));
            }
            for (var category : run.reversed()) {
                outline.add(edge(entry, category, false));
            }
            if (run.size() == 1) {
                sheet.add(new Polyline(outline, new Stroke(entry.colour(), RADIUS, Dash.SOLID), null));
            } else {
                sheet.add(new Polygon(outline, entry.colour(), VEIL, null));
            }
        }
    }

    private Spot edge(Entry entry, int category, boolean upper) {
        var value = entry.edge(category, upper);
        return plot.spot(category, value == null ? BigDecimal.ZERO : value);
    }

    /** Columns side by side, or bars below each other or, where they never point the same way, in one lane. */
    void bars() {
        var entries = cast.shown(Shape.COLUMN, Shape.BAR);
        var lanes = Math.max(1, cast.sharesLane() ? 1 : entries.size());
        var thickness = Math.min(plot.band() * FILLED / lanes, WIDEST);
        for (var lane = 0; lane < entries.size(); lane++) {
            var offset = ((cast.sharesLane() ? 0 : lane) - (lanes - 1) / 2.0) * thickness;
            for (var category = plot.first(); category < plot.first() + plot.categories(); category++) {
                var value = entries.get(lane).value(category);
                if (value != null) {
                    bar(entries.get(lane), category, offset, thickness, BigDecimal.ZERO, value);
                } else if (cast.isUnknown(category)) {
                    gaps.add(plot.spot(plot.centre(category) + offset, plot.along(0)));
                }
            }
        }
    }

    void stacks() {
        var thickness = Math.min(plot.band() * FILLED, WIDEST);
        for (var category = plot.first(); category < plot.first() + plot.categories(); category++) {
            for (var part : cast.parts(category)) {
                bar(part.entry(), category, 0, thickness, part.from(), part.to());
            }
        }
        if (cast.isLifted()) {
            joints(thickness);
        }
    }

    private void bar(Entry entry, int category, double offset, double thickness, BigDecimal from, BigDecimal to) {
        var centre = plot.centre(category) + offset;
        var slim = thickness >= 6 ? thickness - 1 : thickness;
        var box = plot.box(centre, slim, plot.along(from), plot.along(to));
        var datum = new Datum(entry.id(), category);
        sheet.add(new Rect(box, entry.colour(), datum));
        sheet.avoid(box);
        var mark = new Mark(entry, category, box, plot.spot(centre, plot.along(to)), thickness);
        for (var i = 0; i < drawn.size(); i++) {
            if (drawn.get(i).datum().equals(datum)) {
                drawn.set(i, new Mark(entry, category, drawn.get(i).box().with(box), mark.at(), thickness));
                return;
            }
        }
        drawn.add(mark);
    }

    /** Thin lines from where a bar of a waterfall ends to where the next begins. */
    private void joints(double thickness) {
        for (var category = plot.first(); category + 1 < plot.first() + plot.categories(); category++) {
            var end = plot.along(cast.level(category));
            var from = plot.spot(plot.centre(category) + thickness / 2, Math.round(end));
            var to = plot.spot(plot.centre(category + 1) - thickness / 2, Math.round(end));
            sheet.add(new Polyline(List.of(from, to), new Stroke(style.axis(), 1, Dash.SOLID), null));
        }
    }

    void lines() {
        var symbols = plot.band() >= 3 * RADIUS;
        for (var entry : cast.shown(Shape.LINE)) {
            var stroke = new Stroke(entry.colour(), style.lineWidth(), entry.dash());
            for (var run : runs(entry::value)) {
                line(spots(entry, run), stroke);
                for (var category : run) {
                    var at = spot(entry, category);
                    var box = new Box(at.x() - REACH, at.y() - REACH, 2 * REACH, 2 * REACH);
                    if (symbols || run.size() == 1) {
                        sheet.add(entry.symbol().at(at, RADIUS, entry.colour(), new Datum(entry.id(), category)));
                        sheet.avoid(box);
                    }
                    drawn.add(new Mark(entry, category, box, at, plot.band()));
                }
            }
        }
    }

    void limits() {
        var onBars = !cast.shown(Shape.COLUMN, Shape.BAR, Shape.STACK).isEmpty();
        for (var entry : cast.shown(Shape.REFERENCE)) {
            for (var run : runs(entry::value)) {
                var spots = new ArrayList<>(spots(entry, run));
                spots.addFirst(beside(spots.getFirst(), -plot.band() / 2));
                spots.addLast(beside(spots.getLast(), plot.band() / 2));
                if (onBars) {
                    sheet.add(new Polyline(spots, new Stroke(style.background(), 3 * LIMIT, Dash.SOLID), null));
                }
                line(spots, new Stroke(entry.colour(), LIMIT, entry.dash()));
                for (var category : run) {
                    var at = spot(entry, category);
                    var box = new Box(at.x() - REACH, at.y() - REACH / 2, 2 * REACH, REACH);
                    drawn.add(new Mark(entry, category, box, at, plot.band()));
                }
            }
        }
    }

    private Spot beside(Spot spot, double along) {
        return plot.horizontal() ? new Spot(spot.x(), spot.y() + along) : new Spot(spot.x() + along, spot.y());
    }

    private void line(List<Spot> spots, Stroke stroke) {
        sheet.add(new Polyline(spots, stroke, null));
        for (var i = 1; i < spots.size(); i++) {
            sheet.avoid(spots.get(i - 1), spots.get(i));
        }
    }

    private List<Spot> spots(Entry entry, List<Integer> run) {
        return run.stream().map(category -> spot(entry, category)).toList();
    }

    private Spot spot(Entry entry, int category) {
        var value = entry.value(category);
        return plot.spot(category, value == null ? BigDecimal.ZERO : value);
    }

    /** The categories shown whose values are known, in runs without a gap. */
    private List<List<Integer>> runs(IntFunction<@Nullable BigDecimal> values) {
        var runs = new ArrayList<List<Integer>>();
        List<Integer> run = new ArrayList<>();
        for (var category = plot.first(); category < plot.first() + plot.categories(); category++) {
            if (values.apply(category) != null) {
                run.add(category);
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    static List<Spot> corners(Box box) {
        return List.of(
                new Spot(box.x(), box.y()),
                new Spot(box.right(), box.y()),
                new Spot(box.right(), box.bottom()),
                new Spot(box.x(), box.bottom()));
    }
}
