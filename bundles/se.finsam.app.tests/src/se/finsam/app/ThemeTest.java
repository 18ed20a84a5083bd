// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.app.ThemeMenu.Theme;
import se.finsam.ui.theme.ThemeColor;

/** Text can be read in every theme: contrast as WCAG 2.2 measures it, 4.5 to 1 and in high contrast 7 to 1. */
class ThemeTest {
    @RegisterExtension
    final Workspace workspace = new Workspace();

    @AfterEach
    void light() {
        Bot.theme(Theme.LIGHT);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textCanBeRead(Theme theme) {
        Bot.theme(theme);
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

    @Test
    void whatStandsInTheWindowFollowsToDarkAndBack() {
        Bot.until("findings", () -> workspace.session().findings().isPresent());
        for (var theme : List.of(Theme.DARK, Theme.LIGHT, Theme.CONTRAST, Theme.LIGHT)) {
            Bot.theme(theme);
            var controls = Bot.all().stream()
                    .filter(Control.class::isInstance)
                    .map(Control.class::cast)
                    .filter(control -> control.isVisible() && control.isEnabled())
                    .filter(control -> control instanceof Label
                            || control instanceof Button
                            || control instanceof Tree
                            || control instanceof Table)
                    .toList();
            assertTrue(controls.size() > 20, () -> "only %d controls".formatted(controls.size()));
            for (var control : controls) {
                var contrast = contrast(
                        control.getForeground().getRGB(),
                        control.getBackground().getRGB());
                assertTrue(contrast >= 4.5, () -> "%s: %s, %s on %s: %.2f"
                        .formatted(theme, control, control.getForeground(), control.getBackground(), contrast));
            }
        }
    }

    private static void assertContrast(ThemeColor text, ThemeColor background, double least) {
        var contrast = contrast(text.get().getRGB(), background.get().getRGB());
        assertTrue(contrast >= least, () -> "%s on %s: %.2f".formatted(text, background, contrast));
    }

    private static double contrast(RGB text, RGB background) {
        var one = luminance(text);
        var other = luminance(background);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(RGB color) {
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
