// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import org.eclipse.swt.graphics.RGB;
import se.finsam.ui.theme.ThemeChanges;
import se.finsam.ui.theme.ThemeColor;

/** Shows charts in the colours of the theme of the window. */
public final class ChartTheme {
    private static final int BLACK = 0x000000;

    private ChartTheme() {}

    /** Shows a chart in the colours of the theme, also after the user chooses another. */
    public static void follow(ChartCanvas canvas) {
        canvas.setChartStyle(style());
        ThemeChanges.follow(canvas, () -> canvas.setChartStyle(style()));
    }

    /** The theme of high contrast is the one whose tables are black. */
    private static ChartStyle style() {
        var background = number(ThemeColor.GRID_BACKGROUND.get().getRGB());
        var ink = number(ThemeColor.GRID_FOREGROUND.get().getRGB());
        var contrast = ChartStyle.highContrast(background, ink);
        if (background == BLACK) {
            return contrast;
        }
        return contrast.isDark() ? ChartStyle.dark() : ChartStyle.light();
    }

    private static int number(RGB colour) {
        return colour.red << 16 | colour.green << 8 | colour.blue;
    }
}
