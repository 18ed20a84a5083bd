// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * The straight line of least squares through a series of years, with what departs from it.
 *
 * @param count number of years with a value
 * @param slope change per year, in the unit of the series
 * @param low lower end of the 95 % confidence interval of the slope
 * @param high upper end of it
 * @param fit part of the variation that the line accounts for, R², from 0 to 1; not a number when nothing varies
 * @param deviation standard deviation of the residuals, with count − 2 degrees of freedom
 * @param turns years in which the series turned
 * @param outliers years whose value lies too far from the line that the other years make
 */
public record Trend(
        int count,
        double slope,
        double low,
        double high,
        double fit,
        double deviation,
        List<Turn> turns,
        List<Outlier> outliers) {
    /** Fewest years that a confidence interval can be given for. */
    public static final int FEWEST = 3;

    /** A year that is higher or lower than both its neighbours. */
    public record Turn(int year, boolean peak) {}

    /**
     * A year far from the line through the other years.
     *
     * @param score externally studentised residual: the distance from the line in standard deviations of the residuals that
     *     the fit without the year leaves
     */
    public record Outlier(int year, double score) {}

    /** Copies the lists. */
    public Trend {
        turns = List.copyOf(turns);
        outliers = List.copyOf(outliers);
    }

    /** True when the interval leaves the direction open: both a rise and a fall are within it. */
    public boolean isOpen() {
        return low <= 0 && high >= 0;
    }

    /**
     * The trend of a series; empty when it has fewer than three years.
     *
     * <p>The interval is that of ordinary least squares with independent, equally spread normal errors, which figures that
     * follow each other in time seldom are; it is wider in truth. An outlier has an externally studentised residual beyond
     * the 95 % quantile of Student's t with count − 3 degrees of freedom, divided among the years by Bonferroni (Cook &amp;
     * Weisberg, Residuals and Influence in Regression, 1982, 2.2.2).
     */
    public static Optional<Trend> of(SortedMap<Integer, Double> series) {
        if (series.size() < FEWEST) {
            return Optional.empty();
        }
        var start = series.firstKey();
        var x = series.keySet().stream().mapToDouble(year -> year - start).toArray();
        var y = series.values().stream().mapToDouble(Double::doubleValue).toArray();
        var line = LeastSquares.of(x, y);
        return Optional.of(new Trend(
                series.size(),
                line.slope(),
                line.slope() - line.half(),
                line.slope() + line.half(),
                line.fit(),
                line.deviation(),
                turns(series),
                outliers(List.copyOf(series.keySet()), x, y, line)));
    }

    private static List<Turn> turns(SortedMap<Integer, Double> series) {
        var years = List.copyOf(series.keySet());
        var found = new ArrayList<Turn>();
        for (var i = 1; i + 1 < years.size(); i++) {
            double before = series.get(years.get(i - 1));
            double here = series.get(years.get(i));
            double after = series.get(years.get(i + 1));
            if (here > before && here > after) {
                found.add(new Turn(years.get(i), true));
            } else if (here < before && here < after) {
                found.add(new Turn(years.get(i), false));
            }
        }
        return found;
    }

    private static List<Outlier> outliers(List<Integer> years, double[] x, double[] y, LeastSquares line) {
        var count = x.length;
        var freedom = count - 3;
        var found = new ArrayList<Outlier>();
        if (freedom < 1) {
            return found;
        }
        var limit = new TDistribution(freedom).inverseCumulativeProbability(1 - LeastSquares.LEVEL / (2 * count));
        var mean = Arrays.stream(x).average().orElse(0);
        var spread = Arrays.stream(x).map(each -> (each - mean) * (each - mean)).sum();
        for (var i = 0; i < count; i++) {
            var residual = y[i] - line.predict(x[i]);
            var leverage = 1.0 / count + (x[i] - mean) * (x[i] - mean) / spread;
            var without = (line.squaredErrors() - residual * residual / (1 - leverage)) / freedom;
            var score = residual / Math.sqrt(without * (1 - leverage));
            if (without > 0 && Math.abs(score) > limit) {
                found.add(new Outlier(years.get(i), score));
            }
        }
        return found;
    }
}
