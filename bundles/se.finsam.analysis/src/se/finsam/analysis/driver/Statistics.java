// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.driver;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.hipparchus.distribution.continuous.TDistribution;
import se.finsam.api.DriverInput;
import se.finsam.api.Forecast;
import se.finsam.core.text.Text;

/** What the statistical drivers share: the history as numbers, and points with symmetric intervals. */
final class Statistics {
    private static final int DECIMALS = 2;

    private Statistics() {}

    static double[] values(DriverInput input) {
        return input.history().stream()
                .mapToDouble(observation -> observation.value().doubleValue())
                .toArray();
    }

    /** No forecast because less is known than the driver needs. */
    static Forecast tooFew(int needed, DriverInput input) {
        return new Forecast.None(new Text(
                "kräver %d år med utfall; det finns %d"
                        .formatted(needed, input.history().size()),
                "needs %d years with outturn; there are %d"
                        .formatted(needed, input.history().size())));
    }

    /**
     * Half the width of an interval: a quantile of Student's t, since the spread itself is estimated from few years.
     *
     * @param deviation standard deviation of the error of the forecast
     * @param freedom degrees of freedom of its estimate, at least 1
     */
    static double half(double deviation, double freedom, double level) {
        return new TDistribution(freedom).inverseCumulativeProbability((1 + level) / 2) * deviation;
    }

    /**
     * Points for the years asked for.
     *
     * @param value value by steps after the last known year
     * @param half half the interval by steps
     */
    static List<Forecast.Point> points(DriverInput input, IntToDoubleFunction value, IntToDoubleFunction half) {
        var last = input.history().getLast().year();
        var points = new ArrayList<Forecast.Point>();
        for (var year : input.years()) {
            var steps = year - last;
            var middle = exact(value.applyAsDouble(steps));
            var off = exact(half.applyAsDouble(steps));
            points.add(new Forecast.Point(year, middle, middle.subtract(off), middle.add(off)));
        }
        return points;
    }

    static BigDecimal exact(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** "80-procentigt intervall ur 6 år": how sure a forecast is, with how little it rests on. */
    static Text interval(DriverInput input, int errors) {
        var percent = Math.round(input.level() * 100);
        return new Text(
                "%d-procentigt intervall ur %d år, %d fel"
                        .formatted(percent, input.history().size(), errors),
                "%d%% interval from %d years, %d errors"
                        .formatted(percent, input.history().size(), errors));
    }

    /** What a forecast rests on: a sentence in both languages with its numbers, and the interval. */
    static Text basis(Text method, Text interval) {
        return new Text(method.sv() + "; " + interval.sv() + ".", method.en() + "; " + interval.en() + ".");
    }
}
