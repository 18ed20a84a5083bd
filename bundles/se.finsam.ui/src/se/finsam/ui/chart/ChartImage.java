// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.io.ByteArrayOutputStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import se.finsam.core.chart.Chart;

/** A chart as a picture of dots. */
public final class ChartImage {
    private ChartImage() {}

    /**
     * A picture of a chart; to be called by the thread of the display.
     *
     * @param font of the texts
     * @param zoom per cent of the size of the frame, 200 for twice as many dots each way
     */
    public static ImageData data(Device device, Chart chart, ChartFrame frame, ChartStyle style, Font font, int zoom) {
        try (var fonts = new ChartFonts(device, font)) {
            var image = new Image(
                    device,
                    (gc, width, height) -> {
                        var drawing = ChartLayout.of(chart, frame, style, new SwtMetrics(gc, fonts));
                        new ChartPainter(gc, fonts).paint(drawing);
                    },
                    (int) Math.ceil(frame.width()),
                    (int) Math.ceil(frame.height()));
            try {
                return image.getImageData(zoom);
            } finally {
                image.dispose();
            }
        }
    }

    /** A picture as a PNG file. */
    public static byte[] png(ImageData data) {
        var loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        var bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }
}
