// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.finsam.core.chart.Chart;
import se.finsam.core.chart.Chart.Shape;
import se.finsam.core.text.Language;
import se.finsam.ui.chart.Drawing.Datum;
import se.finsam.ui.chart.Drawing.Point;

/** The canvas in a shell that is never opened, moved by events. */
class ChartCanvasTest {
    private static final Chart CHART = Charts.years(
            Charts.series("a", Shape.COLUMN, "100 . -50 25"), Charts.series("b", Shape.LINE, "90 80 70 60"));

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final ChartCanvas canvas = new ChartCanvas(shell, SWT.NONE, Language.SV);
    private final List<String> chosen = new ArrayList<>();

    @BeforeEach
    void show() {
        canvas.setSize(600, 350);
        canvas.onSelect((series, category) -> chosen.add(series + category));
        canvas.setChart(CHART);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private Drawing drawing() {
        return canvas.drawing().orElseThrow();
    }

    private Point point(String series, int category) {
        return drawing().point(new Datum(series, category)).orElseThrow();
    }

    private void mouse(int type, double x, double y) {
        var event = new Event();
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.x = (int) x;
        event.y = (int) y;
        canvas.notifyListeners(type, event);
    }

    private void click(double x, double y) {
        mouse(SWT.MouseDown, x, y);
        mouse(SWT.MouseUp, x, y);
    }

    private void press(int... keys) {
        for (var key : keys) {
            var event = new Event();
            event.keyCode = key;
            event.character = key < 128 ? (char) key : 0;
            canvas.notifyListeners(SWT.KeyDown, event);
        }
    }

    private boolean traverse(int detail) {
        var event = new Event();
        event.detail = detail;
        event.doit = true;
        canvas.notifyListeners(SWT.Traverse, event);
        return event.doit;
    }

    private String at() {
        return canvas.current()
                .map(point -> point.datum().series() + point.datum().category())
                .orElse("");
    }

    private int shown() {
        return drawing().categories();
    }

    @Test
    void theValueUnderThePointerIsTold() {
        var box = point("a", 2).box();
        mouse(SWT.MouseMove, box.centreX(), box.centreY());
        assertEquals("Series a, 2022: −50\u00A0tkr", canvas.tip().orElseThrow().text());
        mouse(SWT.MouseMove, 1, 1);
        assertTrue(canvas.tip().isEmpty());
        mouse(SWT.MouseMove, box.centreX(), box.centreY());
        canvas.notifyListeners(SWT.MouseExit, new Event());
        assertTrue(canvas.tip().isEmpty());
    }

    @Test
    void aClickOnAValueChoosesItAndSelectOnlyMarksIt() {
        var at = point("b", 3).at();
        click(at.x(), at.y());
        assertEquals(List.of("b3"), chosen);
        assertEquals("b3", at());
        canvas.select("a", 0);
        assertEquals("a0", at());
        assertEquals(List.of("b3"), chosen);
        canvas.select("a", 1);
        assertEquals("", at(), "what is not known cannot be marked");
    }

    @Test
    void aClickOnTheLegendHidesASeriesAndAnotherShowsIt() {
        var key = drawing().keys().getFirst().box();
        click(key.centreX(), key.centreY());
        assertEquals(Set.of("a"), canvas.hidden());
        assertTrue(drawing().points().stream()
                .noneMatch(point -> point.datum().series().equals("a")));
        var again = drawing().keys().getFirst().box();
        click(again.centreX(), again.centreY());
        assertEquals(Set.of(), canvas.hidden());
        assertEquals(List.of(), chosen);
    }

    @Test
    void arrowsWalkOverWhatIsKnown() {
        press(SWT.ARROW_RIGHT);
        assertEquals("a0", at());
        press(SWT.ARROW_RIGHT);
        assertEquals("a2", at(), "2021 is not known");
        press(SWT.ARROW_DOWN);
        assertEquals("b2", at());
        press(SWT.ARROW_LEFT);
        assertEquals("b1", at());
        press(SWT.END, SWT.ARROW_RIGHT);
        assertEquals("b3", at());
        press(SWT.HOME);
        assertEquals("b0", at());
        assertEquals("Series b, 2020: 90\u00A0tkr", canvas.told().orElseThrow());
        press(SWT.CR, ' ');
        assertEquals(List.of("b0", "b0"), chosen);
    }

    @Test
    void barsAreWalkedDownwards() {
        canvas.setChart(Charts.years(Charts.series("a", Shape.BAR, "1 2"), Charts.series("b", Shape.BAR, "3 4")));
        press(SWT.ARROW_DOWN, SWT.ARROW_DOWN);
        assertEquals("a1", at());
        press(SWT.ARROW_RIGHT);
        assertEquals("b1", at());
    }

    @Test
    void tabGoesToTheLegendAndThenOn() {
        assertFalse(traverse(SWT.TRAVERSE_TAB_NEXT));
        assertEquals("Series a, visas. Blanksteg döljer den.", canvas.told().orElseThrow());
        press(SWT.ARROW_RIGHT, ' ');
        assertEquals(Set.of("b"), canvas.hidden());
        assertEquals("Series b, dold. Blanksteg visar den.", canvas.told().orElseThrow());
        assertTrue(traverse(SWT.TRAVERSE_TAB_NEXT));
        assertTrue(canvas.key().isEmpty());
        assertTrue(traverse(SWT.TRAVERSE_TAB_PREVIOUS));
    }

    @Test
    void draggingNarrowsTheCategoriesAndEscapeShowsAll() {
        var plot = drawing().plot();
        var band = plot.width() / 4;
        mouse(SWT.MouseDown, plot.x() + 1.2 * band, plot.centreY());
        mouse(SWT.MouseMove, plot.x() + 2.5 * band, plot.centreY());
        mouse(SWT.MouseUp, plot.x() + 2.5 * band, plot.centreY());
        assertEquals(2, shown());
        assertEquals(1, drawing().first());
        assertEquals(List.of(), chosen);
        assertFalse(traverse(SWT.TRAVERSE_ESCAPE), "Esc is for the chart while it is narrowed");
        press(SWT.ESC);
        assertEquals(4, shown());
        assertTrue(traverse(SWT.TRAVERSE_ESCAPE));
    }

    @Test
    void theWheelWithControlAndPlusAndMinusNarrowAndWiden() {
        var wheel = new Event();
        wheel.count = 1;
        wheel.x = (int) drawing().plot().right() - 2;
        wheel.y = (int) drawing().plot().centreY();
        canvas.notifyListeners(SWT.MouseWheel, wheel);
        assertEquals(4, shown());
        wheel.stateMask = SWT.MOD1;
        canvas.notifyListeners(SWT.MouseWheel, wheel);
        assertEquals(2, shown());
        assertEquals(2, drawing().first());
        press('-');
        assertEquals(3, shown());
        press('+');
        assertEquals(2, shown());
        mouse(SWT.MouseDoubleClick, 1, 1);
        assertEquals(4, shown());
    }

    @Test
    void theMenuHidesSeriesAndShowsAllCategories() {
        canvas.zoom(0, 2);
        var menu = canvas.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        var items = menu.getItems();
        assertEquals(8, items.length);
        var series = items[6].getMenu().getItems();
        assertEquals(List.of("Series a", "Series b"), List.of(series[0].getText(), series[1].getText()));
        series[1].notifyListeners(SWT.Selection, new Event());
        assertEquals(Set.of("b"), canvas.hidden());
        choose(items[7]);
        assertEquals(4, shown());
    }

    private static void choose(MenuItem item) {
        assertTrue(item.isEnabled());
        item.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void anotherChartIsShownWhole() {
        canvas.zoom(0, 2);
        canvas.select("a", 0);
        canvas.setChart(Charts.years(Charts.series("c", Shape.LINE, "1 2 3")));
        assertEquals(3, shown());
        assertEquals("", at());
        canvas.setChart(null);
        press(SWT.ARROW_RIGHT, SWT.CR, SWT.ESC, '+');
        mouse(SWT.MouseMove, 5, 5);
        assertTrue(canvas.drawing().isEmpty());
    }

    @Test
    void whatIsPaintedHasTheColoursOfTheStyle() {
        canvas.setChartStyle(ChartStyle.dark());
        var box = point("a", 0).box();
        var image = new Image(display, 600, 350);
        var gc = new GC(image);
        var event = new Event();
        event.gc = gc;
        canvas.notifyListeners(SWT.Paint, event);
        gc.dispose();
        var data = image.getImageData(100);
        image.dispose();
        var rgb = data.palette.getRGB(data.getPixel((int) box.centreX() - 8, (int) box.bottom() - 3));
        var expected =
                ChartPainter.colour(ChartStyle.dark().palette().getFirst()).getRGB();
        assertEquals(expected, rgb);
        assertEquals(
                ChartPainter.colour(ChartStyle.dark().background()).getRGB(), data.palette.getRGB(data.getPixel(2, 2)));
    }

    @Test
    void aPictureHasAsManyDotsAsTheZoomSays() {
        var frame = ChartFrame.of(300, 200, Language.SV);
        var picture = ChartImage.data(display, CHART, frame, ChartStyle.light(), canvas.getFont(), 200);
        assertEquals(600, picture.width);
        assertEquals(400, picture.height);
        var png = ChartImage.png(picture);
        assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(png, 4));
        var dark = ChartImage.data(display, CHART, frame, ChartStyle.dark(), canvas.getFont(), 100);
        assertNotEquals(picture.palette.getRGB(picture.getPixel(1, 1)), dark.palette.getRGB(dark.getPixel(1, 1)));
    }
}
