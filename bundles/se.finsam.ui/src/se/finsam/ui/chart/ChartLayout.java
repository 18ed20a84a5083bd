// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.finsam.core.chart.Chart;
import se.finsam.core.chart.Chart.Shape;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;
import se.finsam.ui.chart.Drawing.Anchor;
import se.finsam.ui.chart.Drawing.Key;
import se.finsam.ui.chart.Drawing.Point;
import se.finsam.ui.chart.Drawing.Polyline;
import se.finsam.ui.chart.Drawing.Spot;
import se.finsam.ui.chart.Drawing.Stroke;
import se.finsam.ui.chart.TextMetrics.Font;

/**
 * Lays a chart out: title, unit, axis with figures, names of the categories, marks, values and legend. What has no room is
 * left out rather than drawn over something else.
 */
public final class ChartLayout {
    private static final Text NOTHING = Texts.of(ChartLayout.class).get("nothing");
    private static final double PADDING = 10;
    private static final double GAP = 6;
    private static final double TICK_HEIGHT = 36;
    private static final double LOW = 130;
    private static final double NARROW = 420;
    private static final double LEAST = 12;

    private final Chart chart;
    private final ChartFrame frame;
    private final ChartStyle style;
    private final TextMetrics metrics;
    private final FigureFormat format;
    private final Cast cast;
    private final Sheet sheet;
    private final double line;
    private final int first;
    private final int end;
    private final List<Key> keys = new ArrayList<>();

    private ChartLayout(Chart chart, ChartFrame frame, ChartStyle style, TextMetrics metrics) {
        this.chart = chart;
        this.frame = frame;
        this.style = style;
        this.metrics = metrics;
        format = FigureFormat.of(frame.language());
        cast = new Cast(chart, style, frame.hidden());
        sheet = new Sheet(frame.width(), frame.height(), metrics);
        line = metrics.height(Font.BODY);
        var size = chart.categories().size();
        end = Math.clamp(frame.to(), Math.min(1, size), size);
        first = Math.clamp(frame.from(), 0, Math.max(0, end - 1));
    }

    /** The drawing of a chart; of a frame too small for anything, an empty one. */
    public static Drawing of(Chart chart, ChartFrame frame, ChartStyle style, TextMetrics metrics) {
        return new ChartLayout(chart, frame, style, metrics).drawing();
    }

    private Drawing drawing() {
        var rest = new Box(PADDING, PADDING, frame.width() - 2 * PADDING, frame.height() - 2 * PADDING);
        rest = legend(title(rest));
        var range = cast.range(first, end);
        if (range.isEmpty()) {
            var text = NOTHING.in(frame.language());
            sheet.write(text, rest.centreX(), rest.centreY() - line / 2, Anchor.MIDDLE, Font.BODY, style.quiet());
            return finished(new Plot(rest, false, 0, 1, first, end - first), List.of());
        }
        var names = chart.categories().subList(first, end).stream()
                .map(name -> name.in(frame.language()))
                .toList();
        var axis = new CategoryAxis(names, metrics);
        return cast.isHorizontal()
                ? across(rest, axis, range.getFirst(), range.getLast())
                : upright(rest, axis, range.getFirst(), range.getLast());
    }

    private Box title(Box rest) {
        if (!frame.titled() || frame.height() < LOW) {
            return rest;
        }
        var height = metrics.height(Font.TITLE);
        var lines = new TextFlow(metrics, Font.TITLE).lines(chart.title().in(frame.language()), rest.width(), 2);
        for (var row = 0; row < lines.size(); row++) {
            sheet.write(lines.get(row), rest.x(), rest.y() + row * height, Anchor.START, Font.TITLE, style.ink());
        }
        var used = lines.size() * height + GAP;
        return new Box(rest.x(), rest.y() + used, rest.width(), rest.height() - used);
    }

    private Box legend(Box rest) {
        var entries = cast.entries();
        var one = entries.size() == 1
                && entries.getFirst().shown()
                && chart.title()
                        .in(frame.language())
                        .contains(entries.getFirst().name().in(frame.language()));
        if (one || entries.isEmpty() || frame.height() < LOW) {
            return rest;
        }
        var legend = new Legend(entries, frame.language(), rest.width(), frame.height() * 0.25, metrics);
        keys.addAll(legend.write(rest.x(), rest.bottom() - legend.height(), sheet, style));
        return new Box(rest.x(), rest.y(), rest.width(), rest.height() - legend.height() - GAP);
    }

    private String figure(BigDecimal value, Ticks ticks) {
        return format.number(value, ticks.decimals());
    }

    private double width(Ticks ticks) {
        return ticks.values().stream()
                .mapToDouble(value -> metrics.width(figure(value, ticks), Font.BODY))
                .max()
                .orElse(0);
    }

    private Ticks ticks(BigDecimal min, BigDecimal max, double most) {
        return Ticks.of(min, max, Math.clamp((long) most, 1, 8), cast.counts());
    }

    /** Columns and lines: values upwards, categories to the right. */
    private Drawing upright(Box rest, CategoryAxis axis, BigDecimal min, BigDecimal max) {
        var top = rest.y() + line * 1.5 + 2;
        var names = frame.width() < NARROW ? List.<Entry>of() : cast.shown(Shape.REFERENCE);
        var limits = new LimitLabels(names, frame.language(), rest.width() * 0.2, metrics);
        var height = rest.bottom() - top - GAP - line;
        var ticks = ticks(roomy(min, max, height), max, height / TICK_HEIGHT);
        var left = rest.x() + Math.ceil(width(ticks)) + GAP;
        var width = rest.right() - limits.room() - left;
        var below = axis.below(width / (end - first), (rest.bottom() - top) * 0.4);
        height = rest.bottom() - below.height() - GAP - top;
        if (height < LEAST || width < LEAST) {
            return finished(new Plot(rest, false, 0, 1, first, end - first), List.of());
        }
        ticks = ticks(roomy(min, max, height), max, height / TICK_HEIGHT);
        left = rest.x() + Math.ceil(width(ticks)) + GAP;
        width = rest.right() - limits.room() - left;
        var area = new Box(Math.round(left), Math.round(top), Math.floor(width), Math.floor(height));
        var plot = plot(area, false, ticks);
        sheet.write(format.unit(chart.unit()), rest.x(), rest.y(), Anchor.START, Font.BODY, style.quiet());
        for (var value : ticks.values()) {
            var y = Math.round(plot.along(value));
            grid(plot, y);
            var text = figure(value, ticks);
            sheet.write(text, area.x() - GAP, y - line / 2, Anchor.END, Font.BODY, style.quiet());
        }
        var marks = marks(plot);
        axis.write(below, plot, sheet, style.ink());
        limits.write(plot, sheet);
        new ValueLabels(cast, plot, sheet, style, format, metrics).write(marks);
        return finished(plot, points(marks));
    }

    /** A value so far below the lowest that its figure has room between its mark and the names of the categories. */
    private BigDecimal roomy(BigDecimal min, BigDecimal max, double height) {
        return min.signum() >= 0 || height < 3 * line
                ? min
                : min.subtract(max.subtract(min).multiply(BigDecimal.valueOf((line + 4) / height)));
    }

    /** Bars: categories downwards, values to the right. */
    private Drawing across(Box rest, CategoryAxis axis, BigDecimal min, BigDecimal max) {
        var beside = axis.beside(rest.width() * 0.4);
        var height = rest.height() - GAP - line;
        var left = rest.x() + beside + GAP;
        var room = rest.right() - left;
        var ticks = ticks(min, max, 8);
        for (var most = 8; most > 1 && (ticks.count() + 0.5) * (width(ticks) + 2 * GAP) > room; most--) {
            ticks = ticks(min, max, most - 1);
        }
        var width = room - Math.ceil(width(ticks) / 2);
        if (height < LEAST || width < LEAST) {
            return finished(new Plot(rest, true, 0, 1, first, end - first), List.of());
        }
        var area = new Box(Math.round(left), Math.round(rest.y()), Math.floor(width), Math.floor(height));
        var plot = plot(area, true, ticks);
        var y = area.bottom() + GAP;
        for (var value : ticks.values()) {
            var x = Math.round(plot.along(value));
            grid(plot, x);
            sheet.write(figure(value, ticks), x, y, Anchor.MIDDLE, Font.BODY, style.quiet());
        }
        var before = area.x() - metrics.width(figure(ticks.low(), ticks), Font.BODY) / 2 - 2 * GAP;
        sheet.write(format.unit(chart.unit()), before, y, Anchor.END, Font.BODY, style.quiet());
        var marks = marks(plot);
        axis.writeBeside(plot, beside + 1, sheet, style.ink());
        new ValueLabels(cast, plot, sheet, style, format, metrics).write(marks);
        return finished(plot, points(marks));
    }

    private Plot plot(Box area, boolean horizontal, Ticks ticks) {
        return new Plot(
                area, horizontal, ticks.low().doubleValue(), ticks.high().doubleValue(), first, end - first);
    }

    private void grid(Plot plot, double at) {
        sheet.add(new Polyline(ends(plot, at), new Stroke(style.grid(), 1, Dash.SOLID), null));
    }

    private void zero(Plot plot) {
        if (plot.low() <= 0 && plot.high() >= 0) {
            var ends = ends(plot, Math.round(plot.along(0)));
            sheet.add(new Polyline(ends, new Stroke(style.axis(), 1, Dash.SOLID), null));
            sheet.avoid(ends.getFirst(), ends.getLast());
        }
    }

    private static List<Spot> ends(Plot plot, double at) {
        var area = plot.area();
        return plot.horizontal()
                ? List.of(plot.spot(area.y(), at), plot.spot(area.bottom(), at))
                : List.of(plot.spot(area.x(), at), plot.spot(area.right(), at));
    }

    private Marks marks(Plot plot) {
        var marks = new Marks(cast, plot, sheet, style);
        marks.areas();
        marks.bars();
        marks.stacks();
        zero(plot);
        marks.limits();
        marks.lines();
        return marks;
    }

    private List<Point> points(Marks marks) {
        var order = cast.entries();
        return marks.drawn().stream()
                .sorted(Comparator.comparingInt((Marks.Mark mark) -> order.indexOf(mark.entry()))
                        .thenComparingInt(Marks.Mark::category))
                .map(mark -> new Point(
                        mark.datum(),
                        mark.box(),
                        mark.at(),
                        mark.entry().name().in(frame.language()),
                        chart.categories().get(mark.category()).in(frame.language()),
                        value(mark.entry(), mark.category())))
                .toList();
    }

    private String value(Entry entry, int category) {
        var lower = entry.edge(category, false);
        var value = entry.shape() == Shape.BAND ? entry.edge(category, true) : entry.value(category);
        if (value == null) {
            return format.unknown();
        }
        var written = format.withUnit(new Quantity(value, chart.unit()), cast.decimals());
        return entry.shape() == Shape.BAND && lower != null
                ? format.number(lower, cast.decimals()) + "–" + written
                : written;
    }

    private Drawing finished(Plot plot, List<Point> points) {
        return new Drawing(
                frame.width(),
                frame.height(),
                style.background(),
                sheet.items(),
                points,
                keys,
                plot.area(),
                plot.horizontal(),
                first,
                end - first);
    }
}
