// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.engine;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The shipped fonts for AWT, which draws the charts. AWT finds them also where the machine has no font and no fontconfig,
 * on which it would not even start otherwise.
 */
final class DrawingFonts {
    private static final String CONFIGURATION = "sun.awt.fontconfig";
    private static final String HEADLESS = "java.awt.headless";

    private static final Map<String, String> STYLES =
            Map.of("plain", "Regular", "bold", "Bold", "italic", "Italic", "bolditalic", "BoldItalic");

    private static final Map<String, String> FAMILIES = Map.of(
            "dialog", "LiberationSans",
            "dialoginput", "LiberationMono",
            "sansserif", "LiberationSans",
            "serif", "LiberationSerif",
            "monospaced", "LiberationMono");

    private DrawingFonts() {}

    /**
     * Makes the fonts of a folder known to AWT, which is to draw without a display, so that a chart is the same from a
     * window as from the command line. That and the configuration count only if AWT has not drawn text before.
     */
    static void use(Path folder) throws IOException {
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
        if (System.getProperty(CONFIGURATION) == null) {
            System.setProperty(CONFIGURATION, configuration(folder).toString());
        }
        GraphicsEnvironment environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
        for (String family : List.of("LiberationSans", "LiberationSerif", "LiberationMono")) {
            for (String style : STYLES.values()) {
                environment.registerFont(font(folder.resolve(family + "-" + style + ".ttf")));
            }
        }
    }

    private static Font font(Path file) throws IOException {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (FontFormatException e) {
            throw new IOException(file + " is not a usable font", e);
        }
    }

    /** Writes a font configuration that names our files for each logical font; it is deleted when the process ends. */
    private static Path configuration(Path folder) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("version", "1");
        properties.setProperty("sequence.allfonts", "latin-1");
        FAMILIES.forEach((logical, family) -> STYLES.forEach((style, fileStyle) -> {
            String name = family + fileStyle;
            properties.setProperty(logical + "." + style + ".latin-1", name);
            properties.setProperty(
                    "filename." + name,
                    folder.resolve(family + "-" + fileStyle + ".ttf").toString());
        }));
        Path file = Files.createTempFile("finsam-fonts", ".properties");
        file.toFile().deleteOnExit();
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        return file;
    }
}
