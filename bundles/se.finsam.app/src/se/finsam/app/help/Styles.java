// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app.help;

import org.eclipse.jface.resource.JFaceResources;
import se.finsam.help.HelpStyle;
import se.finsam.ui.theme.ThemeColor;

/** The pages in the colours and the font of the window. */
final class Styles {
    private Styles() {}

    static HelpStyle ofWindow() {
        var font = JFaceResources.getDefaultFont().getFontData()[0];
        return new HelpStyle(
                css(ThemeColor.GRID_BACKGROUND),
                css(ThemeColor.GRID_FOREGROUND),
                css(ThemeColor.MUTED),
                css(ThemeColor.ACCENT),
                css(ThemeColor.GRID_LINE),
                css(ThemeColor.GRID_COMPUTED),
                font.getName(),
                font.getHeight());
    }

    private static String css(ThemeColor color) {
        var rgb = color.get().getRGB();
        return "#%02x%02x%02x".formatted(rgb.red, rgb.green, rgb.blue);
    }
}
