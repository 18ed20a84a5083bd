// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.util.List;

/** How a line is broken, so that lines differ without their colours; lengths of strokes and gaps in turn. */
public enum Dash {
    SOLID(),
    DASHED(7, 4),
    DOTTED(2, 3),
    DASH_DOT(9, 3, 2, 3),
    LONG(14, 5);

    private final List<Integer> pattern;

    Dash(Integer... pattern) {
        this.pattern = List.of(pattern);
    }

    /** Strokes and gaps in turn; empty for an unbroken line. */
    public List<Integer> pattern() {
        return pattern;
    }
}
