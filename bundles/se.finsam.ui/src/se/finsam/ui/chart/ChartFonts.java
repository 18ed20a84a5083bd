// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;

/** The font of the surroundings for text and a bold, larger one of the same family for the title; closed when done with. */
final class ChartFonts implements AutoCloseable {
    private final Font body;
    private final Font title;

    ChartFonts(Device device, Font body) {
        this.body = body;
        var data = body.getFontData();
        for (var each : data) {
            each.setHeight(each.getHeight() + 1);
            each.setStyle(SWT.BOLD);
        }
        title = new Font(device, data);
    }

    Font of(TextMetrics.Font font) {
        return font == TextMetrics.Font.TITLE ? title : body;
    }

    @Override
    public void close() {
        title.dispose();
    }
}
