// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import se.finsam.ui.chart.Drawing.Point;
import se.finsam.ui.chart.Drawing.Spot;

/** The mouse on a chart: values under it are told, clicks choose values and hide series, dragging narrows the categories. */
final class ChartPointer {
    private static final int DRAGGED = 6;
    private static final double CLOSER = 0.7;

    private final ChartCanvas canvas;
    private @Nullable Spot pressed;

    private ChartPointer(ChartCanvas canvas) {
        this.canvas = canvas;
    }

    static void serve(ChartCanvas canvas) {
        var pointer = new ChartPointer(canvas);
        canvas.addListener(SWT.MouseMove, pointer::move);
        canvas.addListener(SWT.MouseExit, event -> canvas.hover(null));
        canvas.addListener(SWT.MouseDown, pointer::down);
        canvas.addListener(SWT.MouseUp, pointer::up);
        canvas.addListener(SWT.MouseDoubleClick, event -> canvas.showAll());
        canvas.addListener(SWT.MouseWheel, pointer::wheel);
    }

    private void down(Event event) {
        if (event.button == 1) {
            canvas.setFocus();
            pressed = new Spot(event.x, event.y);
        }
    }

    private void move(Event event) {
        canvas.drawing().ifPresent(drawing -> {
            var area = dragged(drawing, event);
            if (area != null) {
                canvas.mark(area);
                return;
            }
            canvas.hover(drawing.pointAt(event.x, event.y).map(Point::datum).orElse(null));
            var overKey = drawing.keyAt(event.x, event.y).isPresent();
            canvas.setCursor(overKey ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        });
    }

    /** The strip of the plot between where the button was pressed and here; null if it is not being dragged. */
    private @Nullable Box dragged(Drawing drawing, Event event) {
        var plot = drawing.plot();
        var start = pressed;
        if (start == null || !plot.holds(start.x(), start.y()) || drawing.categories() < 2) {
            return null;
        }
        var far = drawing.horizontal() ? Math.abs(event.y - start.y()) : Math.abs(event.x - start.x());
        if (far < DRAGGED) {
            return null;
        }
        var x = Math.clamp(event.x, plot.x(), plot.right());
        var y = Math.clamp(event.y, plot.y(), plot.bottom());
        return drawing.horizontal()
                ? Box.between(plot.x(), start.y(), plot.right(), y)
                : Box.between(start.x(), plot.y(), x, plot.bottom());
    }

    private void up(Event event) {
        if (event.button != 1 || pressed == null) {
            return;
        }
        canvas.drawing().ifPresent(drawing -> {
            var area = dragged(drawing, event);
            if (area == null) {
                click(drawing, event);
            } else {
                canvas.zoom(
                        drawing.categoryAt(area.x() + 1, area.y() + 1),
                        drawing.categoryAt(area.right() - 1, area.bottom() - 1) + 1);
            }
        });
        pressed = null;
        canvas.mark(null);
    }

    private void click(Drawing drawing, Event event) {
        var key = drawing.keyAt(event.x, event.y);
        if (key.isPresent()) {
            canvas.toggle(key.get().series());
        } else {
            drawing.pointAt(event.x, event.y).ifPresent(canvas::choose);
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            canvas.drawing()
                    .ifPresent(drawing -> canvas.zoomAround(
                            drawing.categoryAt(event.x, event.y), event.count > 0 ? CLOSER : 1 / CLOSER));
        }
    }
}
