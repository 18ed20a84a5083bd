// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.util.List;

/**
 * Colours of a chart, as 0xRRGGBB. Those of series can be told apart by the colour-blind, after Okabe and Ito, and are those
 * of the printed reports; lines differ in their symbols besides, and limits in how they are broken.
 *
 * @param ink titles, categories, values
 * @param quiet figures of the axis and the unit
 * @param grid lines at the figures of the axis
 * @param axis the line at zero
 * @param palette series in their order
 * @param steps of a waterfall: totals, what raises, what lowers
 * @param limits reference lines in their order
 * @param lineWidth of lines through points
 */
public record ChartStyle(
        int background,
        int ink,
        int quiet,
        int grid,
        int axis,
        List<Integer> palette,
        List<Integer> steps,
        List<Integer> limits,
        double lineWidth) {
    private static final List<Integer> DEEP =
            List.of(0x1F5C99, 0xC77700, 0x00785A, 0x884896, 0x5A646E, 0x4696C8, 0xBE5C3E, 0x7A7012);
    private static final List<Integer> BRIGHT =
            List.of(0x6AA9E6, 0xF0AA46, 0x50BE96, 0xC88CD7, 0xAAB4BE, 0x8CCDF0, 0xEB8C6E, 0xC8BE5A);

    /** Copies the lists. */
    public ChartStyle {
        palette = List.copyOf(palette);
        steps = List.copyOf(steps);
        limits = List.copyOf(limits);
    }

    /** Dark on white. */
    public static ChartStyle light() {
        return new ChartStyle(
                0xFFFFFF,
                0x1C2733,
                0x4A5A6A,
                0xDCE3E9,
                0x4A5A6A,
                DEEP,
                List.of(0x17324D, 0x00785A, 0xBE5C3E),
                List.of(0xB03030, 0x6E7882),
                2);
    }

    /** Bright on dark grey. */
    public static ChartStyle dark() {
        return new ChartStyle(
                0x1E2329,
                0xE6EBF0,
                0xAAB6C2,
                0x3A434D,
                0x9AA6B2,
                BRIGHT,
                List.of(0xB9CCE0, 0x50BE96, 0xEB8C6E),
                List.of(0xF08080, 0xAAB4BE),
                2);
    }

    /** The colours of a system theme of high contrast, whose text is {@code ink} on {@code background}. */
    public static ChartStyle highContrast(int background, int ink) {
        var bright = luminance(ink) > luminance(background);
        return new ChartStyle(
                background,
                ink,
                ink,
                mixed(ink, background, 0.35),
                ink,
                bright
                        ? List.of(0x5CC8FF, 0xFFB000, 0x00E6A0, 0xFF9CF0, 0xFFFFFF, 0xFFE94A, 0xFF8A66, 0xB8C4FF)
                        : List.of(0x003E80, 0x8A4B00, 0x005A40, 0x6A1E7A, 0x000000, 0x00597A, 0x902A10, 0x4A4400),
                bright ? List.of(0xFFFFFF, 0x00E6A0, 0xFFB000) : List.of(0x000000, 0x005A40, 0x902A10),
                bright ? List.of(0xFF8A8A, 0xFFFFFF) : List.of(0xA00000, 0x000000),
                3);
    }

    /** True if text is brighter than what is behind it. */
    public boolean isDark() {
        return luminance(ink) > luminance(background);
    }

    /** The one of ink and background that is read better on a colour. */
    int on(int colour) {
        return contrast(ink, colour) >= contrast(background, colour) ? ink : background;
    }

    private static int mixed(int a, int b, double share) {
        var mixed = 0;
        for (var shift = 16; shift >= 0; shift -= 8) {
            var channel = share * (a >> shift & 0xFF) + (1 - share) * (b >> shift & 0xFF);
            mixed |= (int) Math.round(channel) << shift;
        }
        return mixed;
    }

    /** Contrast of two colours after WCAG 2, from 1 to 21. */
    static double contrast(int a, int b) {
        var one = luminance(a) + 0.05;
        var other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
