// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.finsam.core.chart.Chart;
import se.finsam.core.chart.Chart.Shape;
import se.finsam.core.text.Language;
import se.finsam.ui.chart.Drawing.Circle;
import se.finsam.ui.chart.Drawing.Datum;
import se.finsam.ui.chart.Drawing.Key;
import se.finsam.ui.chart.Drawing.Label;
import se.finsam.ui.chart.Drawing.Point;
import se.finsam.ui.chart.Drawing.Polygon;
import se.finsam.ui.chart.Drawing.Polyline;
import se.finsam.ui.chart.Drawing.Rect;

/** Marks stand where their values say, and what is not known is not drawn. */
class ChartLayoutTest {
    private static final TextMetrics METRICS = new SansMetrics(12, 14);
    private static final ChartFrame FRAME = ChartFrame.of(700, 400, Language.SV);

    private static Drawing draw(Chart chart) {
        return draw(chart, FRAME);
    }

    private static Drawing draw(Chart chart, ChartFrame frame) {
        return ChartLayout.of(chart, frame, ChartStyle.light(), METRICS);
    }

    private static <T extends Drawing.Item> Stream<T> items(Drawing drawing, Class<T> kind) {
        return drawing.items().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Box bar(Drawing drawing, String series, int category) {
        return items(drawing, Rect.class)
                .filter(rect -> new Datum(series, category).equals(rect.datum()))
                .map(Rect::box)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Drawing drawing) {
        return items(drawing, Label.class)
                .map(label -> label.text().replace('\u00A0', ' '))
                .toList();
    }

    /** The place along y of a figure of the axis of columns and lines. */
    private static double figure(Drawing drawing, String text) {
        return items(drawing, Label.class)
                .filter(label -> label.text().replace('\u00A0', ' ').equals(text)
                        && label.box().right() < drawing.plot().x())
                .mapToDouble(label -> label.box().centreY())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void columnsStandOnZeroAndEndAtTheirValues() {
        var drawing = draw(Charts.years(Charts.series("a", Shape.COLUMN, "100 -50 25")));
        var zero = figure(drawing, "0");
        var hundred = figure(drawing, "100");
        assertEquals(zero, bar(drawing, "a", 0).bottom(), 1);
        assertEquals(hundred, bar(drawing, "a", 0).y(), 1);
        assertEquals(zero, bar(drawing, "a", 1).y(), 1);
        assertEquals(zero + (zero - hundred) / 2, bar(drawing, "a", 1).bottom(), 1);
        assertEquals(zero - (zero - hundred) / 4, bar(drawing, "a", 2).y(), 1);
    }

    @Test
    void columnsOfSeriesStandSideBySide() {
        var drawing =
                draw(Charts.years(Charts.series("a", Shape.COLUMN, "1 2"), Charts.series("b", Shape.COLUMN, "2 1")));
        assertTrue(bar(drawing, "a", 0).right() <= bar(drawing, "b", 0).x());
        assertTrue(bar(drawing, "b", 0).right() < bar(drawing, "a", 1).x());
    }

    @Test
    void barsThatPointApartShareALaneAndOthersDoNot() {
        var apart = draw(Charts.years(Charts.series("a", Shape.BAR, "-3 -1"), Charts.series("b", Shape.BAR, "2 1")));
        assertEquals(bar(apart, "a", 0).y(), bar(apart, "b", 0).y());
        assertEquals(bar(apart, "a", 0).right(), bar(apart, "b", 0).x());
        var along = draw(Charts.years(Charts.series("a", Shape.BAR, "3 -1"), Charts.series("b", Shape.BAR, "2 1")));
        assertTrue(bar(along, "a", 0).bottom() <= bar(along, "b", 0).y());
        assertEquals(bar(along, "a", 0).x(), bar(along, "b", 0).x());
    }

    /** From 40 up 20 to 60 and down 90 to −30: each bar of a waterfall begins where the one before ended. */
    @Test
    void barsOfAWaterfallStandOnEachOther() {
        var drawing = draw(Charts.years(
                Charts.series("base", Shape.LIFT, "0 40 0 0"),
                Charts.series("total", Shape.STACK, "40 0 0 -30"),
                Charts.series("up", Shape.STACK, "0 20 0 0"),
                Charts.series("down", Shape.STACK, "0 0 60 0"),
                Charts.series("below", Shape.STACK, "0 0 -30 0")));
        assertEquals(bar(drawing, "total", 0).right(), bar(drawing, "up", 1).x());
        assertEquals(bar(drawing, "up", 1).right(), bar(drawing, "down", 2).right());
        assertEquals(bar(drawing, "down", 2).x(), bar(drawing, "below", 2).right());
        assertEquals(bar(drawing, "below", 2).x(), bar(drawing, "total", 3).x());
        assertEquals(
                List.of("total", "up", "down", "below"),
                drawing.keys().stream().map(Key::series).toList());
    }

    @Test
    void partsOfAWaterfallWithOneNameAreOneValue() {
        var parts = Charts.years(
                Charts.series("base", Shape.LIFT, "0"),
                Charts.series("up", Shape.STACK, "20"),
                new Chart.Series(
                        "upBelow",
                        Charts.series("up", Shape.STACK, "0").name(),
                        Shape.STACK,
                        Charts.series("x", Shape.STACK, "-30").values()));
        var drawing = draw(parts);
        assertEquals(
                List.of("50 tkr"),
                drawing.points().stream().map(ChartLayoutTest::value).toList());
        assertEquals(1, drawing.keys().size());
    }

    private static String value(Point point) {
        return point.value().replace('\u00A0', ' ');
    }

    @Test
    void aLineStopsWhereAValueIsNotKnown() {
        var drawing = draw(Charts.years(Charts.series("a", Shape.LINE, "100 120 . 90 80 . 70")));
        var lines = items(drawing, Polyline.class)
                .filter(line -> line.stroke().width() == ChartStyle.light().lineWidth()
                        && line.spots().getFirst().y() < drawing.plot().bottom())
                .map(line -> line.spots().size())
                .toList();
        assertEquals(List.of(2, 2, 1), lines);
        assertEquals(
                5,
                items(drawing, Circle.class)
                        .filter(mark -> mark.datum() != null)
                        .count());
        assertTrue(drawing.point(new Datum("a", 2)).isEmpty());
    }

    @Test
    void aColumnThatIsNotKnownIsTwoDotsAndOneOfZeroIsZero() {
        var drawing = draw(Charts.years(Charts.series("a", Shape.COLUMN, ". 0 7")));
        assertTrue(drawing.point(new Datum("a", 0)).isEmpty());
        assertEquals(0, bar(drawing, "a", 1).height());
        assertEquals(1, texts(drawing).stream().filter(".."::equals).count());
    }

    @Test
    void anAreaLiesBetweenItsEdgesAndTellsBoth() {
        var drawing = draw(Charts.years(
                Charts.series("p5", Shape.BAND, "10 10"),
                Charts.series("p50", Shape.LINE, "20 30"),
                Charts.series("p95", Shape.BAND, "30 60")));
        var area = items(drawing, Polygon.class)
                .filter(polygon -> polygon.alpha() < 255
                        && polygon.spots().getFirst().y() < drawing.plot().bottom())
                .findFirst()
                .orElseThrow();
        var low = figure(drawing, "10");
        assertEquals(low, area.spots().get(3).y(), 1);
        assertEquals(low, area.spots().get(2).y(), 1);
        assertEquals(figure(drawing, "60"), area.spots().get(1).y(), 1);
        assertEquals("10–60 tkr", value(drawing.point(new Datum("p5", 1)).orElseThrow()));
        assertEquals(2, drawing.keys().size());
    }

    @Test
    void aLimitIsBrokenAndNamedAtItsEnd() {
        var drawing = draw(Charts.years(
                Charts.series("a", Shape.COLUMN, "9 11"), Charts.series("goal", Shape.REFERENCE, "10 10")));
        var limit = items(drawing, Polyline.class)
                .filter(line ->
                        line.stroke().dash() == Dash.DASHED && line.spots().size() > 2)
                .findFirst()
                .orElseThrow();
        assertEquals(figure(drawing, "10"), limit.spots().getFirst().y(), 1);
        assertEquals(drawing.plot().x(), limit.spots().getFirst().x(), 1);
        assertEquals(drawing.plot().right(), limit.spots().getLast().x(), 1);
        assertTrue(items(drawing, Label.class)
                .anyMatch(label -> label.text().equals("Series goal")
                        && label.box().x() > drawing.plot().right()));
    }

    @Test
    void whatIsHiddenIsNotDrawnAndStaysInTheLegend() {
        var chart = Charts.years(Charts.series("a", Shape.COLUMN, "1 2"), Charts.series("b", Shape.COLUMN, "900 800"));
        var drawing = draw(chart, FRAME.hiding(Set.of("b")));
        assertEquals(
                List.of("a", "a"),
                drawing.points().stream().map(point -> point.datum().series()).toList());
        assertEquals(
                List.of(true, false), drawing.keys().stream().map(Key::shown).toList());
        assertFalse(texts(drawing).contains("800"), "the axis is that of what is shown");
    }

    @Test
    void aFewCategoriesHaveThePlotToThemselves() {
        var chart =
                Charts.years(Charts.series("a", Shape.COLUMN, "1 2 3 4"), Charts.series("b", Shape.LINE, "1 2 3 4"));
        var drawing = draw(chart, FRAME.zoomed(1, 3));
        assertEquals(
                List.of(1, 2, 1, 2),
                drawing.points().stream().map(point -> point.datum().category()).toList());
        assertEquals(1, drawing.categoryAt(drawing.plot().x() + 1, 0));
        assertEquals(2, drawing.categoryAt(drawing.plot().right() - 1, 0));
        assertFalse(texts(drawing).contains("2020"));
    }

    @Test
    void aChartWithoutValuesSaysSo() {
        var drawing = draw(Charts.years(Charts.series("a", Shape.COLUMN, ". .")));
        assertTrue(texts(drawing).contains("Inga kända värden"));
        assertEquals(List.of(), drawing.points());
    }

    @Test
    void aValueTellsItsSeriesItsCategoryAndItsUnit() {
        var drawing = draw(Charts.years(Charts.series("a", Shape.COLUMN, "10006.4 1")));
        assertEquals(
                "Series a, 2020: 10\u00A0006\u00A0tkr",
                drawing.points().getFirst().text());
        assertTrue(texts(drawing).containsAll(List.of("Rubrik & mer", "tkr", "2020", "2021", "10 006")));
    }

    @Test
    void linesFarFromZeroHaveAnAxisOfTheirOwnAndColumnsNever() {
        var line = draw(Charts.years(Charts.series("a", Shape.LINE, "1001 1004")));
        var column = draw(Charts.years(Charts.series("a", Shape.COLUMN, "1001 1004")));
        assertFalse(texts(line).contains("0"));
        assertTrue(texts(column).contains("0"));
    }

    @Test
    void longNamesBelowColumnsAreTurnedAndYearsAreSkipped() {
        var size = 12;
        var values = "1 ".repeat(size).strip();
        var series = List.of(Charts.series("a", Shape.COLUMN, values), Charts.series("b", Shape.COLUMN, values));
        var names = Collections.nCopies(size, "Kompetensutvecklingsinsats");
        assertTrue(items(draw(Charts.chart(names, series)), Label.class).anyMatch(label -> label.angle() != 0));
        var years = draw(Charts.years(series.toArray(Chart.Series[]::new)), ChartFrame.of(300, 250, Language.SV));
        assertTrue(texts(years).contains("2031"));
        assertFalse(texts(years).contains("2030"));
    }
}
