// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.engine;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.birt.report.engine.layout.pdf.font.FontMappingConfig;
import org.eclipse.birt.report.engine.layout.pdf.font.FontMappingManager;
import org.eclipse.birt.report.engine.layout.pdf.font.FontMappingManagerFactory;

/**
 * The fonts of all documents: only those we ship, so that a page looks the same on every machine. Every other family name
 * means the shipped family of its kind.
 */
final class ShippedFonts extends FontMappingManagerFactory {
    private static final List<String> FAMILIES = List.of("Liberation Sans", "Liberation Serif", "Liberation Mono");

    private final FontMappingConfig config;

    private ShippedFonts(URL aliases) {
        String folder = getEmbededFontPath();
        if (folder == null) {
            throw new IllegalStateException(
                    "The fonts are missing: the bundle se.finsam.report.fonts is not installed.");
        }
        try {
            DrawingFonts.use(Path.of(folder));
            config = loadFontMappingConfig(aliases);
        } catch (Exception e) {
            throw new IllegalStateException("The fonts are unusable.", e);
        }
    }

    /**
     * Makes these the fonts of BIRT in this process, and loads them: fonts that are loaded in the middle of a document
     * turn its hyphens into soft ones.
     */
    static synchronized void install() {
        if (!(instance instanceof ShippedFonts)) {
            URL aliases = ShippedFonts.class.getResource("fonts.xml");
            if (aliases == null) {
                throw new IllegalStateException("The font configuration of this bundle is missing.");
            }
            ShippedFonts fonts = new ShippedFonts(aliases);
            for (String family : FAMILIES) {
                for (int style = 0; style < 4; style++) {
                    fonts.createFont(family, style);
                }
            }
            instance = fonts;
        }
    }

    @Override
    protected FontMappingManager createFontMappingManager(String format, Locale locale) {
        return createFontMappingManager(null, config, locale);
    }
}
