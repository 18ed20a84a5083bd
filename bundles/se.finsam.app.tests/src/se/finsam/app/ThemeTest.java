// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.app.ThemeMenu.Theme;
import se.finsam.ui.theme.ThemeColor;

/** Text can be read in every theme: contrast as WCAG 2.2 measures it, 4.5 to 1 and in high contrast 7 to 1. */
class ThemeTest {
    @AfterEach
    void light() {
        ThemeMenu.choose(Theme.LIGHT);
        Bot.settle();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textCanBeRead(Theme theme) {
        ThemeMenu.choose(theme);
        Bot.settle();
        var least = theme == Theme.CONTRAST ? 7 : 4.5;
        for (var background : List.of(ThemeColor.GRID_BACKGROUND, ThemeColor.GRID_COMPUTED)) {
            for (var text : List.of(
                    ThemeColor.GRID_FOREGROUND,
                    ThemeColor.MUTED,
                    ThemeColor.ACCENT,
                    ThemeColor.ERROR,
                    ThemeColor.WARNING,
                    ThemeColor.HINT,
                    ThemeColor.OK)) {
                assertContrast(text, background, least);
            }
        }
        assertContrast(ThemeColor.GRID_HEADER_FOREGROUND, ThemeColor.GRID_HEADER, least);
        assertContrast(ThemeColor.GRID_SELECTION_FOREGROUND, ThemeColor.GRID_SELECTION, least);
    }

    private static void assertContrast(ThemeColor text, ThemeColor background, double least) {
        var one = luminance(text.get().getRGB());
        var other = luminance(background.get().getRGB());
        var contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        assertTrue(contrast >= least, () -> "%s on %s: %.2f".formatted(text, background, contrast));
    }

    private static double luminance(RGB color) {
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
