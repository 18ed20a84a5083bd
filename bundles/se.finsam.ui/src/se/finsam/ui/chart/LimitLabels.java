// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Language;
import se.finsam.ui.chart.Drawing.Anchor;
import se.finsam.ui.chart.TextMetrics.Font;

/** The names of limits, right of the plot at the height where each line ends, moved apart where they would touch. */
final class LimitLabels {
    private static final double GAP = 6;
    private static final int MOST_LINES = 3;

    private final List<Entry> limits;
    private final Language language;
    private final TextMetrics metrics;
    private final double width;

    /**
     * Names of limits.
     *
     * @param most width that may be used for them
     */
    LimitLabels(List<Entry> limits, Language language, double most, TextMetrics metrics) {
        this.limits = limits;
        this.language = language;
        this.metrics = metrics;
        width = limits.stream()
                .flatMap(limit -> lines(limit, most).stream())
                .mapToDouble(line -> metrics.width(line, Font.BODY))
                .max()
                .orElse(0);
    }

    private List<String> lines(Entry limit, double most) {
        return new TextFlow(metrics, Font.BODY).lines(limit.name().in(language), most, MOST_LINES);
    }

    /** Width of the names with the gap to the plot; zero if there are none. */
    double room() {
        return width == 0 ? 0 : width + GAP;
    }

    private record Name(List<String> lines, double y, int colour) {}

    void write(Plot plot, Sheet sheet) {
        var line = metrics.height(Font.BODY);
        var names = new ArrayList<Name>();
        for (var limit : limits) {
            var end = end(limit, plot);
            if (end != null) {
                names.add(new Name(lines(limit, width + 1), end, limit.colour()));
            }
        }
        names.sort(Comparator.comparingDouble(Name::y));
        var tops = new double[names.size()];
        var free = plot.area().y() - line;
        for (var i = 0; i < tops.length; i++) {
            tops[i] = Math.max(free, names.get(i).y() - names.get(i).lines().size() * line / 2);
            free = tops[i] + names.get(i).lines().size() * line;
        }
        var end = plot.area().bottom() + line / 2;
        for (var i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], end - names.get(i).lines().size() * line);
            end = tops[i];
        }
        for (var i = 0; i < tops.length; i++) {
            for (var row = 0; row < names.get(i).lines().size(); row++) {
                var text = names.get(i).lines().get(row);
                sheet.write(
                        text,
                        plot.area().right() + GAP,
                        tops[i] + row * line,
                        Anchor.START,
                        Font.BODY,
                        names.get(i).colour());
            }
        }
    }

    /** Where the line of a limit ends, along the value axis; null if nothing of it is shown. */
    private static @Nullable Double end(Entry limit, Plot plot) {
        for (var category = plot.first() + plot.categories() - 1; category >= plot.first(); category--) {
            var value = limit.value(category);
            if (value != null) {
                return plot.along(value);
            }
        }
        return null;
    }
}
