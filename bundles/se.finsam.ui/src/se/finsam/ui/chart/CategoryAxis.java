// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.util.List;
import java.util.regex.Pattern;
import se.finsam.ui.chart.Drawing.Anchor;
import se.finsam.ui.chart.Drawing.Label;
import se.finsam.ui.chart.TextMetrics.Font;

/**
 * How the names of categories stand at their axis. Below columns and lines: on one line, else on a few, else some of them
 * where they are years, else turned. Left of bars: on as many lines as a bar has room for.
 */
final class CategoryAxis {
    private static final Pattern YEAR = Pattern.compile("\\d{4}\\D{0,3}");
    private static final int TURN = -45;
    private static final double GAP = 6;
    private static final int MOST_LINES = 3;

    private final List<String> names;
    private final TextFlow flow;
    private final double line;

    CategoryAxis(List<String> names, TextMetrics metrics) {
        this.names = names;
        flow = new TextFlow(metrics, Font.BODY);
        line = metrics.height(Font.BODY);
    }

    /**
     * An arrangement below the plot.
     *
     * @param lines of each category
     * @param every only each so many is written, counted from the last
     * @param turned true if the texts are turned
     */
    record Below(List<List<String>> lines, int every, boolean turned, double height) {}

    /** Arranges the names below bands of a width, in no more than a height. */
    Below below(double band, double most) {
        var lines = Math.clamp((long) (most / line), 0, MOST_LINES);
        var flowed = names.stream()
                .map(name -> flow.lines(name, band - GAP, Math.max(1, lines)))
                .toList();
        if (lines > 0 && isWhole(flowed)) {
            return new Below(flowed, 1, false, height(flowed));
        }
        if (names.stream().allMatch(name -> YEAR.matcher(name).matches()) || band < line * 1.5 || most < 4 * line) {
            return some(band, lines);
        }
        var length = names.stream().mapToDouble(flow::width).max().orElse(0);
        var room = Math.min(length, (most - line) / Math.sin(Math.toRadians(-TURN)));
        var cut = names.stream().map(name -> List.of(flow.cut(name, room))).toList();
        return new Below(cut, 1, true, (Math.min(length, room) + line) * Math.sin(Math.toRadians(-TURN)));
    }

    private boolean isWhole(List<List<String>> flowed) {
        for (var i = 0; i < names.size(); i++) {
            if (!flow.isWhole(names.get(i), flowed.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Below some(double band, int lines) {
        if (lines == 0) {
            return new Below(List.of(), 1, false, 0);
        }
        var wide = Math.min(
                        10 * line, names.stream().mapToDouble(flow::width).max().orElse(0))
                + GAP;
        var every = Math.max(1, (int) Math.ceil(wide / band));
        var flowed = names.stream()
                .map(name -> flow.lines(name, every * band - GAP, lines))
                .toList();
        return new Below(flowed, every, false, height(flowed));
    }

    private double height(List<List<String>> flowed) {
        return line * flowed.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Writes an arrangement below the plot. */
    void write(Below below, Plot plot, Sheet sheet, int colour) {
        var top = plot.area().bottom() + GAP;
        for (var i = below.lines().size() - 1; i >= 0; i -= below.every()) {
            var centre = plot.centre(plot.first() + i);
            var lines = below.lines().get(i);
            if (below.turned()) {
                turned(lines.getFirst(), centre, top, sheet, colour);
            } else {
                for (var row = 0; row < lines.size(); row++) {
                    sheet.write(lines.get(row), centre, top + row * line, Anchor.MIDDLE, Font.BODY, colour);
                }
            }
        }
    }

    /** Writes a turned name that ends below the category; it is cut where the sheet begins. */
    private void turned(String name, double centre, double top, Sheet sheet, int colour) {
        var reach = (centre - line / 2) / Math.cos(Math.toRadians(-TURN)) - line / 2;
        var text = flow.cut(name, reach);
        var pivot = top + line / 2 * Math.cos(Math.toRadians(-TURN));
        var flat = sheet.label(text, centre, pivot - line / 2, Anchor.END, Font.BODY, colour);
        sheet.write(new Label(text, flat.box(), flat.ascent(), Anchor.END, TURN, Font.BODY, colour));
    }

    /** Width that the names want left of bars, but no more than said. */
    double beside(double most) {
        return Math.min(
                most, Math.ceil(names.stream().mapToDouble(flow::width).max().orElse(0)));
    }

    /** Writes the names left of bars, right-aligned; those of the first and the last if there is room for few. */
    void writeBeside(Plot plot, double width, Sheet sheet, int colour) {
        var every = Math.max(1, (int) Math.ceil(line * Label.INK / plot.band()));
        beside(names.size() - 1, plot, width, sheet, colour);
        for (var i = 0; i < names.size() - 1; i += every) {
            beside(i, plot, width, sheet, colour);
        }
    }

    private void beside(int index, Plot plot, double width, Sheet sheet, int colour) {
        var lines = flow.lines(names.get(index), width, Math.max(1, (int) (plot.band() / line)));
        var top = plot.centre(plot.first() + index) - lines.size() * line / 2;
        for (var row = 0; row < lines.size(); row++) {
            sheet.write(lines.get(row), plot.area().x() - GAP, top + row * line, Anchor.END, Font.BODY, colour);
        }
    }
}
