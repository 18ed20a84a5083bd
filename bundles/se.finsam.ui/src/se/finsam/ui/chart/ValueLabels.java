// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.math.BigDecimal;
import java.util.List;
import se.finsam.core.chart.Chart.Shape;
import se.finsam.core.text.FigureFormat;
import se.finsam.ui.chart.Drawing.Anchor;
import se.finsam.ui.chart.Marks.Mark;
import se.finsam.ui.chart.TextMetrics.Font;

/** Writes values beside their marks: for all bars or for none, and, without bars, at the points of lines as far as there is room. */
final class ValueLabels {
    private static final double GAP = 4;
    private static final int FEW_LINES = 2;

    private final Cast cast;
    private final Plot plot;
    private final Sheet sheet;
    private final ChartStyle style;
    private final FigureFormat format;
    private final TextMetrics metrics;

    ValueLabels(Cast cast, Plot plot, Sheet sheet, ChartStyle style, FigureFormat format, TextMetrics metrics) {
        this.cast = cast;
        this.plot = plot;
        this.sheet = sheet;
        this.style = style;
        this.format = format;
        this.metrics = metrics;
    }

    void write(Marks marks) {
        var line = metrics.height(Font.BODY);
        if (cast.shown(Shape.BAND).isEmpty()) {
            sheet.plates(style.background());
        }
        for (var gap : marks.gaps()) {
            var text = format.unknown();
            var x = plot.horizontal() ? gap.x() + GAP : gap.x();
            var y = plot.horizontal() ? gap.y() - line / 2 : gap.y() - line - 2;
            sheet.writeClear(text, x, y, plot.horizontal() ? Anchor.START : Anchor.MIDDLE, style.quiet());
        }
        if (cast.isLifted()) {
            return;
        }
        var bars = marks.drawn().stream().filter(mark -> isBar(mark.entry())).toList();
        if (bars.stream().allMatch(this::hasRoom)) {
            bars.forEach(bar -> writeBar(bar, line));
        }
        if (bars.isEmpty()) {
            writeLines(marks, line);
        }
    }

    private static boolean isBar(Entry entry) {
        return entry.shape() == Shape.COLUMN || entry.shape() == Shape.BAR || entry.shape() == Shape.STACK;
    }

    private boolean hasRoom(Mark mark) {
        return plot.horizontal()
                ? mark.lane() >= metrics.height(Font.BODY)
                : mark.lane() + GAP >= metrics.width(text(mark), Font.BODY);
    }

    private String text(Mark mark) {
        var value = mark.entry().value(mark.category());
        return value == null ? format.unknown() : format.number(value, cast.decimals());
    }

    private void writeBar(Mark mark, double line) {
        var value = mark.entry().value(mark.category());
        var below = value != null && value.compareTo(BigDecimal.ZERO) < 0;
        var box = mark.box();
        if (!plot.horizontal()) {
            var y = below ? box.bottom() + 2 : box.y() - line - 2;
            sheet.writeClear(text(mark), box.centreX(), y, Anchor.MIDDLE, style.ink());
            return;
        }
        var y = box.centreY() - line / 2;
        var outside = mark.entry().shape() != Shape.STACK
                && (below
                        ? sheet.writeClear(text(mark), box.x() - GAP, y, Anchor.END, style.ink())
                        : sheet.writeClear(text(mark), box.right() + GAP, y, Anchor.START, style.ink()));
        if (!outside && box.height() >= line && box.width() >= metrics.width(text(mark), Font.BODY) + 2 * GAP) {
            var colour = style.on(mark.entry().colour());
            sheet.write(
                    text(mark),
                    below ? box.x() + GAP : box.right() - GAP,
                    y,
                    below ? Anchor.START : Anchor.END,
                    Font.BODY,
                    colour);
        }
    }

    private void writeLines(Marks marks, double line) {
        var lines = cast.shown(Shape.LINE);
        if (lines.size() > FEW_LINES && plot.area().height() < 12 * line) {
            return;
        }
        for (var entry : lines) {
            var points =
                    marks.drawn().stream().filter(mark -> mark.entry() == entry).toList();
            var all = lines.size() <= FEW_LINES
                    && points.stream().allMatch(mark -> metrics.width(text(mark), Font.BODY) + 2 * GAP <= plot.band());
            var written = all ? points : points.isEmpty() ? List.<Mark>of() : List.of(points.getLast());
            written.forEach(mark -> writePoint(mark, line));
        }
    }

    /** Above the point, else below, else beside it on the side that its line leaves free. */
    private void writePoint(Mark mark, double line) {
        var box = mark.box();
        var above = box.centreY() - line;
        var below = box.centreY();
        if (!writePoint(mark, box.centreX(), box.y() - line, Anchor.MIDDLE)
                && !writePoint(mark, box.centreX(), box.bottom(), Anchor.MIDDLE)
                && !writePoint(mark, box.x() - 1, above, Anchor.END)
                && !writePoint(mark, box.right() + 1, above, Anchor.START)
                && !writePoint(mark, box.x() - 1, below, Anchor.END)) {
            writePoint(mark, box.right() + 1, below, Anchor.START);
        }
    }

    private boolean writePoint(Mark mark, double x, double y, Anchor anchor) {
        return sheet.writeClear(text(mark), x, y, anchor, style.ink());
    }
}
