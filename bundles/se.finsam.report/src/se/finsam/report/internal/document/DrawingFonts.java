// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Gives the drawing of charts the fonts we ship, so that a chart looks the same on every machine. */
public final class DrawingFonts {
    private static boolean installed;

    private DrawingFonts() {}

    /**
     * Makes the shipped fonts known to Java's drawing in this process.
     *
     * @throws IllegalStateException if the bundle of fonts is missing or a font is damaged
     */
    public static synchronized void install() {
        if (installed) {
            return;
        }
        GraphicsEnvironment environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
        for (URL url : fonts()) {
            try (InputStream font = url.openStream()) {
                environment.registerFont(Font.createFont(Font.TRUETYPE_FONT, font));
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("The font " + url + " is unreadable.", e);
            }
        }
        installed = true;
    }

    private static List<URL> fonts() {
        Bundle bundle = Platform.getBundle("org.eclipse.birt.report.engine.fonts");
        var found = bundle == null ? null : bundle.findEntries("fonts", "Liberation*.ttf", false);
        if (found == null) {
            throw new IllegalStateException("The fonts are missing: the bundle se.finsam.report.fonts is not installed.");
        }
        return Collections.list(found);
    }
}
