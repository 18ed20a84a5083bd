// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.finsam.core.chart.Chart;
import se.finsam.core.text.Language;
import se.finsam.ui.chart.Drawing.Circle;
import se.finsam.ui.chart.Drawing.Item;
import se.finsam.ui.chart.Drawing.Label;
import se.finsam.ui.chart.Drawing.Polygon;
import se.finsam.ui.chart.Drawing.Polyline;
import se.finsam.ui.chart.Drawing.Rect;
import se.finsam.ui.chart.Drawing.Spot;
import se.finsam.ui.chart.Drawing.Stroke;
import se.finsam.ui.chart.TextMetrics.Font;

/** A drawing as SVG with title and description for those who do not see it; each mark tells its value. */
public final class SvgChart {
    private static final SansMetrics METRICS = new SansMetrics(12, 14);

    private final Drawing drawing;
    private final StringBuilder text = new StringBuilder();

    private SvgChart(Drawing drawing) {
        this.drawing = drawing;
    }

    /** An SVG document of a chart. */
    public static String of(Chart chart, ChartFrame frame, ChartStyle style) {
        var drawing = ChartLayout.of(chart, frame, style, METRICS);
        return new SvgChart(drawing).document(chart, frame.language());
    }

    private String document(Chart chart, Language language) {
        var width = number(drawing.width());
        var height = number(drawing.height());
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\""
                .formatted(width, height, width, height));
        text.append(" role=\"img\" aria-labelledby=\"title desc\" lang=\"%s\"".formatted(language.tag()));
        text.append(" font-family=\"%s\">\n".formatted(SansMetrics.FAMILIES));
        text.append("<title id=\"title\">%s</title>\n"
                .formatted(escaped(chart.title().in(language))));
        text.append("<desc id=\"desc\">%s</desc>\n"
                .formatted(escaped(chart.altText().in(language))));
        text.append("<rect width=\"%s\" height=\"%s\" fill=\"%s\"/>\n"
                .formatted(width, height, colour(drawing.background())));
        drawing.items().forEach(this::item);
        return text.append("</svg>\n").toString();
    }

    private void item(Item item) {
        var datum = item.datum();
        var told = datum == null
                ? ""
                : drawing.point(datum)
                        .map(point -> "<title>%s</title>".formatted(escaped(point.text())))
                        .orElse("");
        switch (item) {
            case Rect(var box, var fill, var of) -> {
                var place = "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\""
                        .formatted(
                                number(box.x()),
                                number(box.y()),
                                number(box.width()),
                                number(box.height()),
                                colour(fill));
                element("rect", place, told);
            }
            case Polyline(var spots, var stroke, var of) -> element("polyline", line(spots, stroke), told);
            case Polygon(var spots, var fill, var alpha, var of) -> {
                var veil = alpha == Drawing.OPAQUE ? "" : " fill-opacity=\"%s\"".formatted(number(alpha / 255.0));
                element("polygon", "points=\"%s\" fill=\"%s\"%s".formatted(spots(spots), colour(fill), veil), told);
            }
            case Circle(var centre, var radius, var fill, var of) -> {
                var place = "cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\""
                        .formatted(number(centre.x()), number(centre.y()), number(radius), colour(fill));
                element("circle", place, told);
            }
            case Label label -> element("text", text(label), escaped(label.text()));
        }
    }

    private void element(String name, String attributes, String content) {
        text.append('<').append(name).append(' ').append(attributes);
        text.append(content.isEmpty() ? "/>" : ">%s</%s>".formatted(content, name))
                .append('\n');
    }

    private static String line(List<Spot> spots, Stroke stroke) {
        var dashes = stroke.dash().pattern().isEmpty()
                ? ""
                : stroke.dash().pattern().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ", " stroke-dasharray=\"", "\""));
        var round = spots.size() > 2 ? " stroke-linejoin=\"round\"" : "";
        var shift = stroke.width() == 1 && spots.size() == 2 ? " transform=\"translate(0.5 0.5)\"" : "";
        return "points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s%s%s"
                .formatted(spots(spots), colour(stroke.colour()), number(stroke.width()), dashes, round, shift);
    }

    private static String text(Label label) {
        var box = label.box();
        var x =
                switch (label.anchor()) {
                    case START -> box.x();
                    case MIDDLE -> box.centreX();
                    case END -> box.right();
                };
        var anchor = label.anchor().name().toLowerCase(Locale.ROOT);
        var bold = label.font() == Font.TITLE ? " font-weight=\"bold\"" : "";
        var turn = label.angle() == 0
                ? ""
                : " transform=\"rotate(%d %s %s)\""
                        .formatted(
                                label.angle(),
                                number(label.pivot().x()),
                                number(label.pivot().y()));
        return "x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%s\" fill=\"%s\"%s%s"
                .formatted(
                        number(x),
                        number(box.y() + label.ascent()),
                        anchor,
                        number(METRICS.size(label.font())),
                        colour(label.colour()),
                        bold,
                        turn);
    }

    private static String spots(List<Spot> spots) {
        return spots.stream()
                .map(spot -> number(spot.x()) + ',' + number(spot.y()))
                .collect(Collectors.joining(" "));
    }

    private static String colour(int rgb) {
        return "#%06X".formatted(rgb);
    }

    private static String number(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
    }
}
