// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.core.text.Language;
import se.finsam.ui.chart.Drawing.Label;
import se.finsam.ui.chart.Drawing.Polyline;
import se.finsam.ui.chart.Drawing.Rect;
import se.finsam.ui.chart.Drawing.Spot;

/** Whatever is drawn and however small: no text leaves the drawing or covers another, no mark leaves the plot. */
class ChartSpaceTest {
    private static final double SLACK = 0.01;

    private static final List<List<Integer>> SIZES = List.of(
            List.of(1200, 600),
            List.of(700, 400),
            List.of(400, 250),
            List.of(250, 500),
            List.of(900, 140),
            List.of(120, 90),
            List.of(30, 20),
            List.of(0, 0));

    static IntStream seeds() {
        return IntStream.range(0, 240);
    }

    private static Drawing drawing(int seed) {
        var random = new Random(seed);
        var chart = Charts.chance(random);
        var size = SIZES.get(seed % SIZES.size());
        var frame = ChartFrame.of(size.getFirst(), size.getLast(), Language.SV);
        return ChartLayout.of(chart, frame, ChartStyle.light(), new SansMetrics(random.nextBoolean() ? 12 : 17, 18));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTextLeavesTheDrawing(int seed) {
        var drawing = drawing(seed);
        for (var label : labels(drawing)) {
            for (var corner : label.corners()) {
                assertTrue(
                        corner.x() >= -SLACK
                                && corner.y() >= -SLACK
                                && corner.x() <= drawing.width() + SLACK
                                && corner.y() <= drawing.height() + SLACK,
                        label::text);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTextCoversAnother(int seed) {
        var drawing = drawing(seed);
        var labels = labels(drawing);
        var over = new ArrayList<String>();
        for (var i = 0; i < labels.size(); i++) {
            for (var j = i + 1; j < labels.size(); j++) {
                if (touch(corners(labels.get(i)), corners(labels.get(j)))) {
                    over.add(labels.get(i).text() + " and " + labels.get(j).text());
                }
            }
        }
        assertEquals(List.of(), over);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noMarkLeavesThePlot(int seed) {
        var drawing = drawing(seed);
        var room = drawing.plot().grown(1);
        for (var item : drawing.items()) {
            if (item instanceof Rect rect && rect.datum() != null) {
                assertTrue(room.holds(rect.box()), () -> rect + " in " + room);
            }
        }
        for (var point : drawing.points()) {
            assertTrue(room.holds(point.at().x(), point.at().y()), () -> point + " in " + room);
        }
    }

    /** A drawing of some size has lines at its figures, and each figure is written, beside or below the plot. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noFigureOfTheAxisIsLeftOut(int seed) {
        var drawing = drawing(seed);
        if (drawing.height() < 250 || drawing.width() < 400 || drawing.points().isEmpty()) {
            return;
        }
        var grid = drawing.items().stream()
                .filter(item -> item instanceof Polyline line
                        && line.stroke().colour() == ChartStyle.light().grid())
                .count();
        var figures = labels(drawing).stream()
                .filter(label -> label.colour() == ChartStyle.light().quiet()
                        && !label.text().equals("tkr")
                        && !label.text().startsWith("+"))
                .filter(label -> drawing.horizontal()
                        ? label.box().y() > drawing.plot().bottom()
                        : label.box().right() < drawing.plot().x())
                .count();
        assertTrue(grid > 1, () -> grid + " lines");
        assertEquals(grid, figures);
    }

    private static List<Label> labels(Drawing drawing) {
        return drawing.items().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList();
    }

    /** Corners of what the letters cover. */
    private static List<Spot> corners(Label label) {
        var ink = new Label(
                label.text(), label.ink(), label.ascent(), label.anchor(), label.angle(), label.font(), label.colour());
        return ink.corners();
    }

    /** Whether two turned boxes share an area: no side of either has them wholly apart. */
    private static boolean touch(List<Spot> a, List<Spot> b) {
        return Stream.of(a, b).allMatch(box -> IntStream.range(0, 2).allMatch(i -> {
            var dx = box.get(i + 1).x() - box.get(i).x();
            var dy = box.get(i + 1).y() - box.get(i).y();
            var length = Math.hypot(dx, dy);
            return reach(a, dx / length, dy / length, 1) > -reach(b, dx / length, dy / length, -1) + SLACK
                    && reach(b, dx / length, dy / length, 1) > -reach(a, dx / length, dy / length, -1) + SLACK;
        }));
    }

    private static double reach(List<Spot> spots, double dx, double dy, int sign) {
        return spots.stream()
                .mapToDouble(spot -> sign * (spot.x() * dx + spot.y() * dy))
                .max()
                .orElseThrow();
    }
}
