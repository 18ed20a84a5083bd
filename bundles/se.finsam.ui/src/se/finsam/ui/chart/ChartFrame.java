// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.util.Set;
import se.finsam.core.text.Language;

/**
 * How large a chart is drawn and what of it.
 *
 * @param titled true if the title is part of the drawing
 * @param hidden ids of the series that are not drawn
 * @param from the first category drawn
 * @param to the category after the last one drawn; beyond the last means all
 */
public record ChartFrame(
        double width, double height, Language language, boolean titled, Set<String> hidden, int from, int to) {
    /** Copies the ids. */
    public ChartFrame {
        hidden = Set.copyOf(hidden);
    }

    /** A whole chart with its title. */
    public static ChartFrame of(double width, double height, Language language) {
        return new ChartFrame(width, height, language, true, Set.of(), 0, Integer.MAX_VALUE);
    }

    /** The same without the title. */
    public ChartFrame untitled() {
        return new ChartFrame(width, height, language, false, hidden, from, to);
    }

    /** The same without some series. */
    public ChartFrame hiding(Set<String> series) {
        return new ChartFrame(width, height, language, titled, series, from, to);
    }

    /** The same with the categories from one up to another, which is left out. */
    public ChartFrame zoomed(int first, int end) {
        return new ChartFrame(width, height, language, titled, hidden, first, end);
    }
}
