// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import se.finsam.ui.chart.Drawing.Point;
import se.finsam.ui.chart.TextMetrics.Font;

/** What lies over a drawing while it is used: the focus, the area dragged over, and the text of a value. */
final class ChartOverlay {
    private static final int MARGIN = 6;
    private static final int VEIL = 48;

    private final GC gc;
    private final ChartStyle style;
    private final Drawing drawing;
    private final SwtMetrics metrics;

    ChartOverlay(GC gc, ChartFonts fonts, ChartStyle style, Drawing drawing) {
        this.gc = gc;
        this.style = style;
        this.drawing = drawing;
        metrics = new SwtMetrics(gc, fonts);
    }

    /** A ring that is seen on any colour, since it is dark and bright. */
    void ring(Box box) {
        outline(box.grown(1), style.background(), 4);
        outline(box.grown(1), style.ink(), 2);
    }

    /** The edge of the whole, which shows that it has the focus. */
    void border() {
        outline(new Box(1, 1, drawing.width() - 3, drawing.height() - 3), style.quiet(), 1);
    }

    private void outline(Box box, int colour, int width) {
        gc.setForeground(ChartPainter.colour(colour));
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(width);
        gc.drawRoundRectangle(
                (int) Math.round(box.x()),
                (int) Math.round(box.y()),
                (int) Math.round(box.width()),
                (int) Math.round(box.height()),
                4,
                4);
    }

    void veil(Box box) {
        gc.setAlpha(VEIL);
        gc.setBackground(ChartPainter.colour(style.ink()));
        gc.fillRectangle((int) box.x(), (int) box.y(), (int) box.width(), (int) box.height());
        gc.setAlpha(Drawing.OPAQUE);
    }

    /** The text of a value, beside it and within the drawing. */
    void tip(Point point) {
        var flow = new TextFlow(metrics, Font.BODY);
        var room = Math.max(1, drawing.width() - 4 * MARGIN);
        var lines = List.of(
                flow.cut(point.series(), room), flow.cut(point.category(), room), flow.cut(point.value(), room));
        var line = metrics.height(Font.BODY);
        var width = lines.stream().mapToDouble(flow::width).max().orElse(0) + 2 * MARGIN;
        var height = lines.size() * line + 2 * MARGIN;
        var right = point.at().x() + 2 * MARGIN;
        var x = right + width <= drawing.width() ? right : point.at().x() - 2 * MARGIN - width;
        var y = Math.min(point.at().y() - height - MARGIN, drawing.height() - height);
        var box = new Box(Math.clamp(x, 0, Math.max(0, drawing.width() - width)), Math.max(0, y), width, height);
        gc.setBackground(ChartPainter.colour(style.background()));
        gc.fillRoundRectangle((int) box.x(), (int) box.y(), (int) Math.ceil(width), (int) Math.ceil(height), 4, 4);
        outline(new Box(box.x(), box.y(), width - 1, height - 1), style.quiet(), 1);
        for (var row = 0; row < lines.size(); row++) {
            gc.setForeground(ChartPainter.colour(row == 2 ? style.ink() : style.quiet()));
            gc.drawString(
                    lines.get(row), (int) box.x() + MARGIN, (int) Math.round(box.y() + MARGIN + row * line), true);
        }
    }
}
