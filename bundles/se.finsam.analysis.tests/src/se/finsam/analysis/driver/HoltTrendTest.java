// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.driver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Holt's method on the passengers of air carriers registered in Australia, millions a year from 1990: the worked examples of
 * Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 1st edition, 7.2 (until 2004) and 2nd edition, 7.2 (until
 * 2016), with the parameters and forecasts printed there.
 */
class HoltTrendTest {
    private static final double[] PASSENGERS = {
        17.5534,
        21.8601,
        23.8866,
        26.9293,
        26.8885,
        28.8314,
        30.0751,
        30.9535,
        30.1857,
        31.5797,
        32.577569,
        33.477398,
        39.021581,
        41.386432,
        41.596552,
        44.657324,
        46.951775,
        48.728837,
        51.488427,
        50.026967,
        60.640913,
        63.3603103378,
        66.355274,
        68.197955,
        68.1232376693,
        69.7793454797,
        72.597700806
    };

    private static double[] ahead(HoltTrend trend) {
        return IntStream.rangeClosed(1, 5).mapToDouble(trend::ahead).toArray();
    }

    @Test
    void theExampleOfTheFirstEdition() {
        var first = PASSENGERS[0];
        var trend = HoltTrend.over(Arrays.copyOf(PASSENGERS, 15), 0.8, 0.2, 1, first, PASSENGERS[1] - first);
        assertArrayEquals(new double[] {43.76, 45.59, 47.43, 49.27, 51.10}, ahead(trend), 0.006);
        assertEquals(1.83655482, trend.trend(), 0.00005);
    }

    @Test
    void theExampleOfTheSecondEdition() {
        // the parameters as the package forecast of R gives them, whose β is αβ*
        var alpha = 0.830216559778346;
        var trend =
                HoltTrend.over(PASSENGERS, alpha, 0.000100014855685128 / alpha, 1, 15.5715222051655, 2.10171710376136);
        assertArrayEquals(
                new double[] {74.6013036045, 76.7030432818, 78.8047829592, 80.9065226365, 83.0082623138},
                ahead(trend),
                1e-6);
    }

    @Test
    void aDampedTrendLevelsOut() {
        // level 10, trend 1 and φ 0,5: 10,5, 10,75, 10,875, … towards 11
        var trend = new HoltTrend(0.5, 0.5, 0.5, 10, 1, 0);
        assertArrayEquals(new double[] {10.5, 10.75, 10.875, 10.9375, 10.96875}, ahead(trend), 1e-12);
        // by hand: expected 4 + 0,5 · 2 = 5, seen 7: level 6, trend 0,5 · 2 + 0,5 · 0,5 · 2 = 1,5, error 2
        assertEquals(new HoltTrend(0.5, 0.5, 0.5, 6, 1.5, 4), HoltTrend.over(new double[] {7}, 0.5, 0.5, 0.5, 4, 2));
    }

    @Test
    void theVarianceGrowsAsInTheAdditiveModel() {
        // undamped, α 0,5 and β 0,2: 1 + Σ (0,5 (1 + 0,2 j))² for j = 1, 2 is 1 + 0,36 + 0,49 (the book's 8.7, β = αβ*)
        var trend = new HoltTrend(0.5, 0.2, 1, 0, 0, 0);
        assertEquals(1, trend.growth(1), 1e-12);
        assertEquals(1.36, trend.growth(2), 1e-12);
        assertEquals(1.85, trend.growth(3), 1e-12);
    }

    @Test
    void theFitIsNoWorseThanAnyOnAFineGrid() {
        var values = new double[] {9736, 10603, 9422, 11211, 10184, 9447};
        var fitted = HoltTrend.fit(values);
        var rest = Arrays.copyOfRange(values, 1, values.length);
        var trend0 = (values[2] - values[0]) / 2;
        for (var alpha = 0.0; alpha <= 1; alpha += 0.02) {
            for (var beta = 0.0; beta <= 1; beta += 0.02) {
                for (var phi = 0.8; phi <= 0.98; phi += 0.02) {
                    var other = HoltTrend.over(rest, alpha, beta, phi, values[0], trend0);
                    assertTrue(fitted.squares() <= other.squares() * (1 + 1e-6), other::toString);
                }
            }
        }
    }
}
