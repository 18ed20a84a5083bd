// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;
import se.finsam.ui.chart.Drawing.Circle;
import se.finsam.ui.chart.Drawing.Item;
import se.finsam.ui.chart.Drawing.Label;
import se.finsam.ui.chart.Drawing.Polygon;
import se.finsam.ui.chart.Drawing.Polyline;
import se.finsam.ui.chart.Drawing.Rect;
import se.finsam.ui.chart.Drawing.Spot;
import se.finsam.ui.chart.Drawing.Stroke;

/** Paints drawings with a graphics context. */
final class ChartPainter {
    private final GC gc;
    private final ChartFonts fonts;

    ChartPainter(GC gc, ChartFonts fonts) {
        this.gc = gc;
        this.fonts = fonts;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
    }

    static Color colour(int rgb) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    void paint(Drawing drawing) {
        gc.setBackground(colour(drawing.background()));
        gc.fillRectangle(0, 0, (int) Math.ceil(drawing.width()), (int) Math.ceil(drawing.height()));
        drawing.items().forEach(this::paint);
    }

    private void paint(Item item) {
        switch (item) {
            case Rect rect -> {
                gc.setBackground(colour(rect.fill()));
                var box = rect.box();
                gc.fillRectangle(whole(box.x()), whole(box.y()), whole(box.width()), whole(box.height()));
            }
            case Polyline line -> line(line.spots(), line.stroke());
            case Polygon polygon -> {
                gc.setAlpha(polygon.alpha());
                fill(polygon.spots(), polygon.fill());
                gc.setAlpha(Drawing.OPAQUE);
            }
            case Circle circle -> circle(circle);
            case Label label -> write(label);
        }
    }

    private static int whole(double length) {
        return (int) Math.round(length);
    }

    private void line(List<Spot> spots, Stroke stroke) {
        gc.setForeground(colour(stroke.colour()));
        gc.setLineWidth(whole(Math.max(1, stroke.width())));
        gc.setLineJoin(SWT.JOIN_ROUND);
        gc.setLineCap(SWT.CAP_FLAT);
        var dashes = stroke.dash().pattern();
        if (dashes.isEmpty()) {
            gc.setLineStyle(SWT.LINE_SOLID);
        } else {
            gc.setLineDash(dashes.stream().mapToInt(Integer::intValue).toArray());
        }
        var first = spots.getFirst();
        var last = spots.getLast();
        if (spots.size() == 2 && (first.x() == last.x() || first.y() == last.y())) {
            gc.drawLine(whole(first.x()), whole(first.y()), whole(last.x()), whole(last.y()));
        } else {
            var path = path(spots);
            gc.drawPath(path);
            path.dispose();
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void fill(List<Spot> spots, int colour) {
        gc.setBackground(colour(colour));
        var path = path(spots);
        path.close();
        gc.fillPath(path);
        path.dispose();
    }

    private Path path(List<Spot> spots) {
        var path = new Path(gc.getDevice());
        path.moveTo((float) spots.getFirst().x(), (float) spots.getFirst().y());
        spots.stream().skip(1).forEach(spot -> path.lineTo((float) spot.x(), (float) spot.y()));
        return path;
    }

    private void circle(Circle circle) {
        gc.setBackground(colour(circle.fill()));
        var path = new Path(gc.getDevice());
        var radius = (float) circle.radius();
        var centre = circle.centre();
        path.addArc((float) centre.x() - radius, (float) centre.y() - radius, 2 * radius, 2 * radius, 0, 360);
        gc.fillPath(path);
        path.dispose();
    }

    private void write(Label label) {
        gc.setFont(fonts.of(label.font()));
        gc.setForeground(colour(label.colour()));
        if (label.angle() == 0) {
            gc.drawString(
                    label.text(), whole(label.box().x()), whole(label.box().y()), true);
            return;
        }
        var before = new Transform(gc.getDevice());
        var turned = new Transform(gc.getDevice());
        gc.getTransform(before);
        gc.getTransform(turned);
        turned.translate((float) label.pivot().x(), (float) label.pivot().y());
        turned.rotate(label.angle());
        gc.setTransform(turned);
        gc.drawString(
                label.text(), whole(-label.box().width()), whole(-label.box().height() / 2), true);
        gc.setTransform(before);
        turned.dispose();
        before.dispose();
    }
}
