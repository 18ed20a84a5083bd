// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.driver;

import java.util.Arrays;

/**
 * Holt's linear trend, damped (Gardner and McKenzie 1985), as in Hyndman and Athanasopoulos, Forecasting: Principles and
 * Practice, 3rd edition, 8.2: level l = αy + (1 − α)(l + φb), trend b = β(l − l′) + (1 − β)φb, forecast after h steps l + (φ +
 * … + φʰ)b. With φ = 1 it is Holt's undamped method.
 *
 * @param level level after the last observation
 * @param trend trend after the last observation
 * @param squares sum of the squared errors of the forecasts one step ahead
 */
record HoltTrend(double alpha, double beta, double phi, double level, double trend, double squares) {
    private static final int STEPS = 20;
    private static final int REFINEMENTS = 5;
    private static final double LEAST_PHI = 0.8;
    private static final double MOST_PHI = 0.98;

    /** Runs over the observations from a level and a trend before the first. */
    static HoltTrend over(double[] values, double alpha, double beta, double phi, double level0, double trend0) {
        var level = level0;
        var trend = trend0;
        var squares = 0.0;
        for (var value : values) {
            var expected = level + phi * trend;
            squares += (value - expected) * (value - expected);
            var next = alpha * value + (1 - alpha) * expected;
            trend = beta * (next - level) + (1 - beta) * phi * trend;
            level = next;
        }
        return new HoltTrend(alpha, beta, phi, level, trend, squares);
    }

    /**
     * The damped trend with the least squared errors, α and β from 0 to 1 and φ from 0,8 to 0,98; it starts from the first
     * observation with the mean of the first changes, which few years tell better than a free start would.
     *
     * @param values at least three
     */
    static HoltTrend fit(double[] values) {
        var rest = Arrays.copyOfRange(values, 1, values.length);
        var trend0 = (values[2] - values[0]) / 2;
        var best = over(rest, 1, 0, MOST_PHI, values[0], trend0);
        var width = 1.0;
        for (var pass = 0; pass < REFINEMENTS; pass++) {
            var around = best;
            for (var i = 0; i <= STEPS; i++) {
                for (var j = 0; j <= STEPS; j++) {
                    for (var k = 0; k <= STEPS; k++) {
                        var alpha = within(around.alpha, width * (i / (double) STEPS - 0.5) * 2, 0, 1);
                        var beta = within(around.beta, width * (j / (double) STEPS - 0.5) * 2, 0, 1);
                        var phi = within(
                                around.phi,
                                width * (k / (double) STEPS - 0.5) * 2 * (MOST_PHI - LEAST_PHI),
                                LEAST_PHI,
                                MOST_PHI);
                        var tried = over(rest, alpha, beta, phi, values[0], trend0);
                        if (tried.squares < best.squares) {
                            best = tried;
                        }
                    }
                }
            }
            width /= STEPS / 4.0;
        }
        return best;
    }

    private static double within(double value, double off, double least, double most) {
        return Math.clamp(value + off, least, most);
    }

    /** Value some steps after the last observation. */
    double ahead(int steps) {
        var sum = 0.0;
        var power = 1.0;
        for (var step = 0; step < steps; step++) {
            power *= phi;
            sum += power;
        }
        return level + sum * trend;
    }

    /** How much the variance of the error grows until some steps ahead, in terms of that of one step. */
    double growth(int steps) {
        var sum = 1.0;
        var power = 1.0;
        var weight = 0.0;
        for (var step = 1; step < steps; step++) {
            power *= phi;
            weight += power;
            var c = alpha * (1 + beta * weight);
            sum += c * c;
        }
        return sum;
    }
}
