// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se.finsam.core.chart.Chart.Shape;
import se.finsam.core.text.Language;

class SvgChartTest {
    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    @Test
    void titleAndDescriptionAreThoseOfTheChart() throws Exception {
        var chart = Charts.years(Charts.series("a", Shape.COLUMN, "1 2"));
        var svg = parsed(SvgChart.of(chart, ChartFrame.of(700, 400, Language.EN), ChartStyle.light()));
        assertEquals("img", svg.getAttribute("role"));
        assertEquals("en", svg.getAttribute("lang"));
        assertEquals("Title & more", svg.getElementsByTagName("title").item(0).getTextContent());
        assertEquals("All in <words>", svg.getElementsByTagName("desc").item(0).getTextContent());
        assertEquals("0 0 700 400", svg.getAttribute("viewBox"));
    }

    @Test
    void eachMarkTellsItsValue() throws Exception {
        var chart = Charts.years(Charts.series("a", Shape.COLUMN, "1 2"));
        var svg = parsed(SvgChart.of(chart, ChartFrame.of(700, 400, Language.SV), ChartStyle.light()));
        var titles = svg.getElementsByTagName("title");
        assertEquals(3, titles.getLength());
        assertEquals("Series a, 2021: 2\u00A0tkr", titles.item(2).getTextContent());
    }

    @Test
    void everyChartIsWellFormed() throws Exception {
        for (var seed : IntStream.range(0, 60).toArray()) {
            var chart = Charts.chance(new Random(seed));
            var svg = SvgChart.of(chart, ChartFrame.of(600, 350, Language.SV), ChartStyle.dark());
            assertTrue(parsed(svg).getElementsByTagName("text").getLength() > 0, () -> "seed " + seed);
            assertTrue(!svg.contains("NaN") && !svg.contains("Infinity"), () -> "seed " + seed);
        }
    }
}
