// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.emitter;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.birt.report.engine.content.IImageContent;
import org.eclipse.birt.report.engine.ir.DimensionType;
import org.jspecify.annotations.Nullable;
import se.finsam.report.document.Figure;

/** Makes figures of charts and pictures. */
final class Drawings {
    private static final double POINTS_PER_PIXEL = 0.75;

    private int drawings;

    /** The figure of a picture; none when it has no data, or no words for those who do not see it: then it is ornament. */
    Optional<Figure> figure(IImageContent image) {
        byte[] data = image.getData();
        String alternative = image.getAltText() == null ? "" : image.getAltText();
        if (data == null || data.length == 0 || alternative.isBlank()) {
            return Optional.empty();
        }
        drawings++;
        String type = type(image);
        double width = points(image.getWidth());
        double height = points(image.getHeight());
        if (type.equals("image/svg+xml")) {
            Svg svg = Svg.clean(new String(data, StandardCharsets.UTF_8), "g" + drawings + "-");
            return Optional.of(new Figure(
                    svg.text(),
                    alternative,
                    "",
                    width > 0 ? width : svg.width() * POINTS_PER_PIXEL,
                    height > 0 ? height : svg.height() * POINTS_PER_PIXEL));
        }
        if (width <= 0 || height <= 0) {
            return Optional.empty();
        }
        String svg = String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                        + " width=\"%1$.2fpt\" height=\"%2$.2fpt\" viewBox=\"0 0 %1$.2f %2$.2f\">"
                        + "<image width=\"%1$.2f\" height=\"%2$.2f\" xlink:href=\"data:%3$s;base64,%4$s\"/></svg>",
                width,
                height,
                type,
                Base64.getEncoder().encodeToString(data));
        return Optional.of(new Figure(svg, alternative, "", width, height));
    }

    private static String type(IImageContent image) {
        String type = image.getMIMEType();
        String extension =
                image.getExtension() == null ? "" : image.getExtension().toLowerCase(Locale.ROOT);
        if (type != null && type.startsWith("image/") && !type.equals("image/svg")) {
            return type;
        }
        if (extension.endsWith("svg") || type != null && type.endsWith("svg") || startsAsMarkup(image.getData())) {
            return "image/svg+xml";
        }
        return extension.matches("\\.?jpe?g") ? "image/jpeg" : "image/png";
    }

    private static boolean startsAsMarkup(byte[] data) {
        return data.length > 0 && data[0] == '<';
    }

    private static double points(@Nullable DimensionType length) {
        if (length == null || length.getUnits() == null || length.getUnits().equals("%")) {
            return 0;
        }
        return length.getUnits().equals("px") ? length.getMeasure() * POINTS_PER_PIXEL : length.convertTo("pt");
    }
}
