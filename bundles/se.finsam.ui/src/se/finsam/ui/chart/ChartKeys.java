// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import se.finsam.ui.chart.Drawing.Point;

/** The keyboard on a chart: it walks over the values or, after Tab, over the legend. */
final class ChartKeys {
    private static final double CLOSER = 0.7;

    private final ChartCanvas canvas;

    private ChartKeys(ChartCanvas canvas) {
        this.canvas = canvas;
    }

    static void serve(ChartCanvas canvas) {
        var keys = new ChartKeys(canvas);
        canvas.addListener(SWT.KeyDown, keys::press);
        canvas.addListener(SWT.Traverse, keys::traverse);
    }

    private void traverse(Event event) {
        var onKey = canvas.key().isPresent();
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> {
                event.doit = onKey || canvas.keys().isEmpty();
                canvas.moveToKey(event.doit ? null : canvas.keys().getFirst());
            }
            case SWT.TRAVERSE_TAB_PREVIOUS -> {
                event.doit = !onKey;
                canvas.moveToKey(null);
            }
            case SWT.TRAVERSE_ESCAPE -> event.doit = !canvas.isZoomed();
            case SWT.TRAVERSE_RETURN,
                    SWT.TRAVERSE_ARROW_NEXT,
                    SWT.TRAVERSE_ARROW_PREVIOUS,
                    SWT.TRAVERSE_PAGE_NEXT,
                    SWT.TRAVERSE_PAGE_PREVIOUS -> event.doit = false;
            default -> event.doit = true;
        }
    }

    private void press(Event event) {
        switch (event.keyCode) {
            case SWT.ESC -> canvas.showAll();
            case SWT.HOME -> jump(-1);
            case SWT.END -> jump(1);
            case SWT.ARROW_LEFT -> arrow(-1, 0);
            case SWT.ARROW_RIGHT -> arrow(1, 0);
            case SWT.ARROW_UP -> arrow(0, -1);
            case SWT.ARROW_DOWN -> arrow(0, 1);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> act();
            default -> character(event.character);
        }
    }

    private void character(char character) {
        if (character == '+' || character == '-') {
            canvas.drawing().ifPresent(drawing -> {
                var middle = drawing.first() + drawing.categories() / 2;
                var category =
                        canvas.current().map(point -> point.datum().category()).orElse(middle);
                canvas.zoomAround(category, character == '+' ? CLOSER : 1 / CLOSER);
            });
        }
    }

    private void act() {
        var key = canvas.key();
        if (key.isPresent()) {
            canvas.toggle(key.get().series());
        } else {
            canvas.current().ifPresent(canvas::choose);
        }
    }

    private void arrow(int right, int down) {
        var drawing = canvas.drawing().orElse(null);
        if (drawing == null) {
            return;
        }
        var key = canvas.key();
        if (key.isPresent()) {
            var keys = canvas.keys();
            canvas.moveToKey(keys.get(Math.floorMod(keys.indexOf(key.get()) + right + down, keys.size())));
            return;
        }
        var at = canvas.current();
        if (at.isEmpty()) {
            drawing.points().stream().findFirst().ifPresent(point -> canvas.moveTo(point.datum()));
        } else if (drawing.horizontal() ? down != 0 : right != 0) {
            along(drawing, at.get(), right + down).ifPresent(point -> canvas.moveTo(point.datum()));
        } else {
            across(drawing, at.get(), right + down).ifPresent(point -> canvas.moveTo(point.datum()));
        }
    }

    /** The next value of the series, over categories without one; of a waterfall, the next bar. */
    private static Optional<Point> along(Drawing drawing, Point at, int step) {
        var series = at.datum().series();
        var sameSeries =
                near(drawing, at, step).filter(point -> point.datum().series().equals(series));
        return sameSeries.findFirst().or(() -> near(drawing, at, step).findFirst());
    }

    private static Stream<Point> near(Drawing drawing, Point at, int step) {
        var from = at.datum().category();
        return drawing.points().stream()
                .filter(point -> Integer.signum(point.datum().category() - from) == step)
                .sorted(Comparator.comparingInt(point -> Math.abs(point.datum().category() - from)));
    }

    /** The value of the next series in the category. */
    private static Optional<Point> across(Drawing drawing, Point at, int step) {
        var column = drawing.points().stream()
                .filter(point -> point.datum().category() == at.datum().category())
                .toList();
        var next = column.indexOf(at) + step;
        return next >= 0 && next < column.size() ? Optional.of(column.get(next)) : Optional.empty();
    }

    private void jump(int end) {
        canvas.drawing().ifPresent(drawing -> canvas.current()
                .map(point -> point.datum().series())
                .or(() -> drawing.points().stream()
                        .map(point -> point.datum().series())
                        .findFirst())
                .flatMap(series -> drawing.points().stream()
                        .filter(point -> point.datum().series().equals(series))
                        .max(Comparator.comparingInt(
                                point -> end * point.datum().category())))
                .ifPresent(point -> canvas.moveTo(point.datum())));
    }
}
