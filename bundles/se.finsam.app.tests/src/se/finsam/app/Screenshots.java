// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.swt.widgets.Shell;
import se.finsam.app.ThemeMenu.Theme;
import se.finsam.ui.UiLanguage;

/** Where the pictures of the window go: a folder per language, theme and size. */
final class Screenshots {
    static final Path FOLDER = Path.of(System.getProperty("finsam.screenshots", "target/screenshots"))
            .toAbsolutePath();

    private static final int LEAST_BYTES = 1500;

    /** What a desktop whose letters are larger sets for GTK 3, which itself draws at whole multiples only. */
    private static final String LETTERS = "GDK_DPI_SCALE";

    private Screenshots() {}

    private static float letters() {
        return Float.parseFloat(System.getenv().getOrDefault(LETTERS, "1"));
    }

    /** Takes a picture of the window or a dialog. */
    static void take(Shell shell, Theme theme, String name) throws IOException {
        var folder = "%s-%s-%d"
                .formatted(
                        UiLanguage.current().tag(),
                        theme.name().toLowerCase(Locale.ROOT),
                        Math.round(shell.getMonitor().getZoom() * letters()));
        var file = Bot.shoot(shell, folder + "/" + name);
        assertTrue(Files.size(file) > LEAST_BYTES, () -> file + " shows nothing");
    }
}
