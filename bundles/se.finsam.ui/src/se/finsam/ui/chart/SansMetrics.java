// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.text.Normalizer;

/**
 * Sizes of Liberation Sans, Arial and Helvetica, whose letters are equally wide, without asking a display. Widths are those
 * of the Adobe font metrics of Helvetica, in thousandths of the font size; bold text is taken to be a twelfth wider.
 */
public final class SansMetrics implements TextMetrics {
    /** Families that have these widths, as CSS and SVG name them. */
    public static final String FAMILIES = "Liberation Sans, Arial, Helvetica, sans-serif";

    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };
    private static final int OTHER = 600;

    private final double body;
    private final double title;

    /**
     * Metrics of two sizes of text.
     *
     * @param body font size of text
     * @param title font size of the title
     */
    public SansMetrics(double body, double title) {
        this.body = body;
        this.title = title;
    }

    /** Font size of a font. */
    public double size(Font font) {
        return font == Font.TITLE ? title : body;
    }

    @Override
    public double width(String text, Font font) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        var sum = plain.chars().map(SansMetrics::width).sum() * size(font) / 1000;
        return font == Font.TITLE ? sum * 13 / 12 : sum;
    }

    private static int width(int c) {
        if (c >= ' ' && c - ' ' < WIDTHS.length) {
            return WIDTHS[c - ' '];
        }
        return switch (c) {
            case '\u00A0' -> WIDTHS[0];
            case '\u2013' -> 556;
            case '\u2212' -> 584;
            case '\u2026' -> 1000;
            default -> Character.getType(c) == Character.NON_SPACING_MARK ? 0 : OTHER;
        };
    }

    @Override
    public double height(Font font) {
        return size(font) * 1.15;
    }

    @Override
    public double ascent(Font font) {
        return size(font) * 0.92;
    }
}
