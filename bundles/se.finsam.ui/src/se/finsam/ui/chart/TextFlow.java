// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.util.ArrayList;
import java.util.List;
import se.finsam.ui.chart.TextMetrics.Font;

/** Breaks texts into lines of a width. */
final class TextFlow {
    private static final String ELLIPSIS = "…";

    /** Letters that have room on no line. */
    private static final int LONGEST = 1000;

    private final TextMetrics metrics;
    private final Font font;

    TextFlow(TextMetrics metrics, Font font) {
        this.metrics = metrics;
        this.font = font;
    }

    double width(String text) {
        return metrics.width(text, font);
    }

    /** The text, cut at its end if it is wider; empty if not even one letter has room. */
    String cut(String text, double width) {
        if (text.length() <= LONGEST && width(text) <= width) {
            return text;
        }
        var end = Math.min(text.length(), LONGEST);
        while (end > 0 && width(text.substring(0, end).stripTrailing() + ELLIPSIS) > width) {
            end--;
        }
        return end == 0 ? "" : text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** Lines no wider than said, broken at spaces; what is too wide or too much for the lines is cut. */
    List<String> lines(String text, double width, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        var words = List.of(text.strip().split(" +"));
        for (var i = 0; i < words.size(); i++) {
            var longer = line.isEmpty() ? words.get(i) : line + ' ' + words.get(i);
            if (line.isEmpty() || width(longer) <= width) {
                line = longer;
            } else if (lines.size() + 1 >= most) {
                lines.add(cut(line + ' ' + String.join(" ", words.subList(i, words.size())), width));
                return lines;
            } else {
                lines.add(cut(line, width));
                line = words.get(i);
            }
        }
        lines.add(cut(line, width));
        return lines;
    }

    /** True if the lines hold every word of the text. */
    boolean isWhole(String text, List<String> lines) {
        return String.join(" ", lines).equals(String.join(" ", text.strip().split(" +")));
    }
}
