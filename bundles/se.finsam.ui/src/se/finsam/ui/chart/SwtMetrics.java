// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import org.eclipse.swt.graphics.GC;

/** Sizes of text as a graphics context measures them. */
final class SwtMetrics implements TextMetrics {
    private final GC gc;
    private final ChartFonts fonts;

    SwtMetrics(GC gc, ChartFonts fonts) {
        this.gc = gc;
        this.fonts = fonts;
    }

    @Override
    public double width(String text, Font font) {
        gc.setFont(fonts.of(font));
        return gc.stringExtent(text).x;
    }

    @Override
    public double height(Font font) {
        gc.setFont(fonts.of(font));
        return gc.getFontMetrics().getHeight();
    }

    @Override
    public double ascent(Font font) {
        gc.setFont(fonts.of(font));
        var metrics = gc.getFontMetrics();
        return (double) metrics.getAscent() + metrics.getLeading();
    }
}
