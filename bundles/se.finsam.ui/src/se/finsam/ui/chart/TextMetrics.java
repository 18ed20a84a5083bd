// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

/** Sizes of text in the unit of the drawing; the layout knows of fonts no more than this. */
public interface TextMetrics {
    /** What a text is set in. */
    enum Font {
        TITLE,
        BODY
    }

    /** Width of a text on one line. */
    double width(String text, Font font);

    /** Height of a line. */
    double height(Font font);

    /** From the top of a line to its base line. */
    double ascent(Font font);
}
