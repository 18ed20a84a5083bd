// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.util.ArrayList;
import java.util.List;
import se.finsam.core.chart.Chart.Shape;
import se.finsam.core.text.Language;
import se.finsam.ui.chart.Drawing.Anchor;
import se.finsam.ui.chart.Drawing.Key;
import se.finsam.ui.chart.Drawing.Polygon;
import se.finsam.ui.chart.Drawing.Polyline;
import se.finsam.ui.chart.Drawing.Rect;
import se.finsam.ui.chart.Drawing.Spot;
import se.finsam.ui.chart.Drawing.Stroke;
import se.finsam.ui.chart.TextMetrics.Font;

/** The entries below a chart, in rows. */
final class Legend {
    private static final double SWATCH = 24;
    private static final double GAP = 6;
    private static final double BETWEEN = 18;
    private static final double LEADING = 5;
    private static final double SYMBOL = 3.6;

    private final List<Placed> placed = new ArrayList<>();
    private final int left;
    private final double line;
    private final double height;

    private record Placed(Entry entry, String full, String text, double x, int row, double width) {}

    /**
     * Arranges entries in rows.
     *
     * @param width of a row
     * @param most of the height of all rows; entries without room are only counted
     */
    Legend(List<Entry> entries, Language language, double width, double most, TextMetrics metrics) {
        var flow = new TextFlow(metrics, Font.BODY);
        line = metrics.height(Font.BODY) + LEADING;
        var rows = (int) (most / line);
        var more = flow.width("+99");
        var x = 0.0;
        var row = 0;
        for (var entry : entries) {
            var full = entry.name().in(language);
            var text = flow.cut(full, width - SWATCH - GAP);
            var wide = SWATCH + GAP + flow.width(text);
            if (x > 0 && x + wide > width - (row == rows - 1 ? more : 0)) {
                row++;
                x = 0;
            }
            if (row >= rows || text.isEmpty()) {
                break;
            }
            placed.add(new Placed(entry, full, text, x, row, wide));
            x += wide + BETWEEN;
        }
        left = entries.size() - placed.size();
        height = placed.isEmpty() ? 0 : (placed.getLast().row() + 1) * line;
    }

    double height() {
        return height;
    }

    /** Draws the rows and returns where each entry is. */
    List<Key> write(double x, double y, Sheet sheet, ChartStyle style) {
        var keys = new ArrayList<Key>();
        var bands = 0;
        for (var each : placed) {
            var box = new Box(x + each.x(), y + each.row() * line, each.width(), line);
            bands += each.entry().shape() == Shape.BAND ? 1 : 0;
            swatch(each.entry(), new Box(box.x(), box.y(), SWATCH, line), bands, sheet, style);
            var colour = each.entry().shown() ? style.ink() : style.quiet();
            sheet.write(each.text(), box.x() + SWATCH + GAP, box.y() + LEADING / 2, Anchor.START, Font.BODY, colour);
            keys.add(new Key(each.entry().id(), each.full(), each.entry().shown(), box));
            if (!each.entry().shown()) {
                var middle = box.centreY();
                sheet.add(new Polyline(
                        List.of(new Spot(box.x() + SWATCH + GAP, middle), new Spot(box.right(), middle)),
                        new Stroke(style.quiet(), 1, Dash.SOLID),
                        null));
            }
        }
        if (left > 0 && !placed.isEmpty()) {
            var last = placed.getLast();
            var end = x + last.x() + last.width() + GAP;
            sheet.write("+" + left, end, y + last.row() * line + LEADING / 2, Anchor.START, Font.BODY, style.quiet());
        }
        return keys;
    }

    /** Draws what stands for an entry; an area lies within as many others as its depth says, itself counted. */
    private static void swatch(Entry entry, Box box, int depth, Sheet sheet, ChartStyle style) {
        var colour = entry.shown() ? entry.colour() : style.grid();
        var middle = Math.round(box.centreY());
        switch (entry.shape()) {
            case COLUMN, BAR, STACK, LIFT ->
                sheet.add(new Rect(new Box(Math.round(box.x()) + 6, middle - 6, 12, 12), colour, null));
            case BAND -> {
                var area = new Box(Math.round(box.x()) + 2, middle - 5, SWATCH - 4, 10);
                sheet.add(new Polygon(Marks.corners(area), colour, Marks.veil(depth), null));
            }
            case LINE, REFERENCE -> {
                var width = entry.shape() == Shape.LINE ? style.lineWidth() : Marks.LIMIT;
                var spots = List.of(new Spot(box.x(), middle), new Spot(box.x() + SWATCH, middle));
                sheet.add(new Polyline(spots, new Stroke(colour, width, entry.dash()), null));
                if (entry.shape() == Shape.LINE) {
                    var centre = new Spot(box.x() + SWATCH / 2, middle);
                    sheet.add(entry.symbol().at(centre, SYMBOL, colour, null));
                }
            }
        }
    }
}
