// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.finsam.analysis.Ours;
import se.finsam.analysis.compare.CompareMeasure;
import se.finsam.analysis.compare.CompareRequest;
import se.finsam.analysis.compare.Comparison;

/** Trends against published data whose answers are known, and what they say of six years. */
class TrendTest {
    /**
     * Norris, a data set of the NIST Statistical Reference Datasets (calibration of ozone monitors), y before x. The
     * certified values are those of its file: slope 1.00211681802045 with standard error 0.429796848199937E-03, intercept
     * -0.262323073774029, residual standard deviation 0.884796396144373, R² 0.999993745883712.
     */
    private static final double[][] NORRIS = {
        {0.1, 0.2}, {338.8, 337.4}, {118.1, 118.2}, {888.0, 884.6}, {9.2, 10.1}, {228.1, 226.5}, {668.5, 666.3},
        {998.5, 996.3}, {449.1, 448.6}, {778.9, 777.0}, {559.2, 558.2}, {0.3, 0.4}, {0.1, 0.6}, {778.1, 775.5},
        {668.8, 666.9}, {339.3, 338.0}, {448.9, 447.5}, {10.8, 11.6}, {557.7, 556.0}, {228.3, 228.1}, {998.0, 995.8},
        {888.8, 887.6}, {119.6, 120.2}, {0.3, 0.3}, {0.6, 0.3}, {557.6, 556.8}, {339.3, 339.1}, {888.0, 887.2},
        {998.5, 999.0}, {778.9, 779.0}, {10.2, 11.1}, {117.6, 118.3}, {228.9, 229.2}, {668.4, 669.1}, {449.2, 448.9},
        {0.2, 0.5}
    };

    /** 97.5 % quantile of Student's t with 34 degrees of freedom, from a table. */
    private static final double T34 = 2.032245;

    @Test
    void theLineAgreesWithTheCertifiedValues() {
        var y = new double[NORRIS.length];
        var x = new double[NORRIS.length];
        for (var i = 0; i < NORRIS.length; i++) {
            y[i] = NORRIS[i][0];
            x[i] = NORRIS[i][1];
        }
        var line = LeastSquares.of(x, y);
        assertEquals(1.00211681802045, line.slope(), 1e-12);
        assertEquals(-0.262323073774029, line.intercept(), 1e-10);
        assertEquals(0.429796848199937e-3, line.slopeError(), 1e-13);
        assertEquals(0.884796396144373, line.deviation(), 1e-10);
        assertEquals(0.999993745883712, line.fit(), 1e-13);
        assertEquals(T34 * 0.429796848199937e-3, line.half(), 1e-9);
    }

    /**
     * The third of the four data sets of F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973):
     * ten points on a line and one, at 13, far above it. Its externally studentised residual is 1203.54.
     */
    @Test
    void theOneThatLiesFarFromTheLineIsFound() {
        var series = new TreeMap<Integer, Double>();
        int[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
        double[] y = {7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73};
        for (var i = 0; i < x.length; i++) {
            series.put(x[i], y[i]);
        }
        var trend = Trend.of(series).orElseThrow();
        assertEquals(0.4997, trend.slope(), 1e-4);
        assertEquals(0.6663, trend.fit(), 1e-4);
        assertEquals(1, trend.outliers().size());
        assertEquals(13, trend.outliers().getFirst().year());
        assertEquals(1203.54, trend.outliers().getFirst().score(), 0.01);
    }

    private static SortedMap<Integer, Double> years(double... values) {
        var series = new TreeMap<Integer, Double>();
        for (var i = 0; i < values.length; i++) {
            series.put(2020 + i, values[i]);
        }
        return series;
    }

    /** Costs 2020–2025: slope -26.0857, half the interval 524.81 with t = 2.776 and 4 degrees of freedom, by another program. */
    @Test
    void sixYearsLeaveTheDirectionOfCostsOpen() {
        var trend = Trend.of(years(9736, 10603, 9422, 11211, 10184, 9447)).orElseThrow();
        assertEquals(-26.0857, trend.slope(), 1e-4);
        assertEquals(-26.0857 - 524.8106, trend.low(), 1e-3);
        assertEquals(-26.0857 + 524.8106, trend.high(), 1e-3);
        assertTrue(trend.isOpen());
        assertEquals(
                List.of(new Trend.Turn(2021, true), new Trend.Turn(2022, false), new Trend.Turn(2023, true)),
                trend.turns());
        assertEquals(List.of(), trend.outliers());
    }

    @Test
    void aStraightLineIsCertainAndTwoYearsAreNone() {
        var line = Trend.of(years(1, 3, 5, 7)).orElseThrow();
        assertEquals(2, line.slope(), 1e-12);
        assertEquals(line.low(), line.high(), 1e-6);
        assertFalse(line.isOpen());
        assertTrue(Double.isNaN(Trend.of(years(5, 5, 5)).orElseThrow().fit()));
        assertTrue(Trend.of(years(1, 2)).isEmpty());
    }

    @Test
    void theTableSaysHowLittleSixYearsAre() throws IOException {
        var years = List.of(2020, 2021, 2022, 2023, 2024, 2025);
        var comparison = Comparison.of(
                Ours.sample(),
                Ours.REGISTRY.templates(),
                CompareRequest.ofStatement("oversikt", years, CompareMeasure.AMOUNT));
        var table = TrendTable.of(comparison, years);
        assertEquals(
                "-26",
                table.cell("cost", "slope")
                        .orElseThrow()
                        .figure()
                        .orElseThrow()
                        .shown()
                        .toPlainString());
        assertTrue(table.footnotes().getFirst().text().sv().startsWith("6 år är få"));
        assertTrue(table.footnotes().stream()
                .anyMatch(note -> note.text().sv().contains("riktningen är inte säkerställd")));
        assertTrue(table.cell("employees", "fit").orElseThrow().figure().isEmpty());
    }

    @Test
    void theChartDrawsTheStraightLineThroughTheYears() throws IOException {
        var years = List.of(2020, 2021, 2022, 2023, 2024, 2025);
        var comparison = Comparison.of(
                Ours.sample(),
                Ours.REGISTRY.templates(),
                CompareRequest.ofStatement("oversikt", years, CompareMeasure.AMOUNT));
        var revenue = comparison.lines().getFirst();
        var series = TrendChart.of(revenue, years).series();
        assertEquals(new BigDecimal("10006"), series.get(0).values().getLast().stripTrailingZeros());
        // slope 551/17.5 = 31.4857 around the mean 9943.3333
        assertEquals(9864.6190, series.get(1).values().getFirst().doubleValue(), 1e-3);
        assertEquals(10022.0476, series.get(1).values().getLast().doubleValue(), 1e-3);
        assertEquals(1, TrendChart.of(revenue, List.of(2024, 2025)).series().size(), "two years make no trend");
    }
}
