// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.finsam.api.BackTest;
import se.finsam.api.DriverInput;
import se.finsam.api.Forecast;

/**
 * Tries a driver on years whose outturn is known: for each of the last ones it is asked with the years before alone.
 * Measures as in Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, 5.8 and 5.10.
 */
final class BackTests {
    /** Years that are told at most, and years that a driver is given at least. */
    private static final int MOST = 3;

    private static final int LEAST = 3;

    private BackTests() {}

    /** The test, unless so few years are known that a driver would have too little to go by. */
    static @Nullable BackTest of(DriverInput input, Function<DriverInput, Forecast> driver) {
        var known = input.history();
        var left = Math.min(MOST, known.size() - LEAST);
        var count = 0;
        var covered = 0;
        var absolute = 0.0;
        var relative = 0.0;
        for (var out = left; out > 0; out--) {
            var outturn = known.get(known.size() - out);
            if (!(driver.apply(input.leavingOut(out)) instanceof Forecast.Made made)) {
                continue;
            }
            var point = made.point(outturn.year()).orElse(null);
            if (point == null) {
                continue;
            }
            var error = Math.abs(outturn.value().subtract(point.value()).doubleValue());
            count++;
            absolute += error;
            relative += error / Math.abs(outturn.value().doubleValue());
            if (holds(point, outturn)) {
                covered++;
            }
        }
        if (count == 0) {
            return null;
        }
        var mae = absolute / count;
        var mape = relative / count * 100;
        var scale = meanChange(known.subList(0, known.size() - left));
        return new BackTest(count, mae, Double.isFinite(mape) ? mape : null, scale == 0 ? null : mae / scale, covered);
    }

    private static boolean holds(Forecast.Point point, DriverInput.Observation outturn) {
        return point.low() != null
                && point.high() != null
                && point.low().compareTo(outturn.value()) <= 0
                && point.high().compareTo(outturn.value()) >= 0;
    }

    private static double meanChange(List<DriverInput.Observation> known) {
        var sum = 0.0;
        for (var i = 1; i < known.size(); i++) {
            sum += Math.abs(
                    known.get(i).value().subtract(known.get(i - 1).value()).doubleValue());
        }
        return sum / (known.size() - 1);
    }
}
