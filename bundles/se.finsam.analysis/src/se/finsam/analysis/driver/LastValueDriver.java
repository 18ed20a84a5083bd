// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.driver;

import se.finsam.analysis.text.Phrase;
import se.finsam.api.DriverInput;
import se.finsam.api.Forecast;
import se.finsam.api.ForecastDriver;

/**
 * The last value goes on. The interval grows with the root of the number of years, from the changes from year to year (Hyndman
 * and Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, 5.2 and 5.5).
 */
public final class LastValueDriver implements ForecastDriver<ForecastDriver.None> {
    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Forecast forecast(DriverInput input, None parameters) {
        var values = Statistics.values(input);
        if (values.length < 2) {
            return Statistics.tooFew(2, input);
        }
        var errors = values.length - 1;
        var squares = 0.0;
        for (var i = 1; i < values.length; i++) {
            squares += (values[i] - values[i - 1]) * (values[i] - values[i - 1]);
        }
        var half = Statistics.half(Math.sqrt(squares / errors), errors, input.level());
        return new Forecast.Made(
                Statistics.points(input, steps -> values[values.length - 1], steps -> half * Math.sqrt(steps)),
                Statistics.basis(
                        Phrase.of(
                                "senaste utfall, %d",
                                "last outturn, %d", input.history().getLast().year()),
                        Statistics.interval(input, errors)));
    }
}
