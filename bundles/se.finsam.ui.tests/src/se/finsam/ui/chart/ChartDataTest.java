// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import se.finsam.core.chart.Chart.Shape;
import se.finsam.core.text.Language;

class ChartDataTest {
    @Test
    void valuesAreExactAndWhatIsNotKnownIsEmpty() {
        var chart = Charts.years(Charts.series("a", Shape.LINE, "1234.56 ."), Charts.series("b", Shape.COLUMN, "-1 0"));
        assertEquals(
                "Kategori\tSeries a (tkr)\tSeries b (tkr)\n2020\t1234,56\t-1\n2021\t\t0",
                ChartData.text(chart, Language.SV).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void anAreaHasAColumnForEachEdge() {
        var chart = Charts.years(Charts.series("low", Shape.BAND, "1"), Charts.series("high", Shape.BAND, "2.5"));
        assertEquals(
                "Category\tSeries low (SEK thousand)\tSeries high (SEK thousand)\n2020\t1\t2.5",
                ChartData.text(chart, Language.EN).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void whatLiftsTheBarsOfAWaterfallIsLeftOut() {
        var chart = Charts.years(
                Charts.series("base", Shape.LIFT, "0 5"),
                Charts.series("total", Shape.STACK, "5 0"),
                Charts.series("up", Shape.STACK, "0 3"));
        assertEquals(
                "Kategori\tSeries total (tkr)\tSeries up (tkr)\n2020\t5\t\n2021\t\t3",
                ChartData.text(chart, Language.SV).replace(System.lineSeparator(), "\n"));
    }
}
