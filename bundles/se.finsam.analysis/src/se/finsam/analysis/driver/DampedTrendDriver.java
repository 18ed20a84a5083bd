// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.driver;

import se.finsam.analysis.text.Phrase;
import se.finsam.api.DriverInput;
import se.finsam.api.Forecast;
import se.finsam.api.ForecastDriver;

/**
 * A trend that levels out: Holt's method, damped, fitted to the outturn; see {@link HoltTrend}. The interval is that of the
 * additive model of errors (the same book, 8.7), with Student's t in the place of the normal distribution.
 */
public final class DampedTrendDriver implements ForecastDriver<ForecastDriver.None> {
    private static final int LEAST = 5;
    /** Numbers fitted to the history: α, β and φ. */
    private static final int FITTED = 3;

    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Forecast forecast(DriverInput input, None parameters) {
        var values = Statistics.values(input);
        if (values.length < LEAST) {
            return Statistics.tooFew(LEAST, input);
        }
        var trend = HoltTrend.fit(values);
        var errors = values.length - 1;
        var freedom = errors - FITTED;
        var deviation = Math.sqrt(trend.squares() / freedom);
        return new Forecast.Made(
                Statistics.points(
                        input,
                        trend::ahead,
                        steps -> Statistics.half(deviation * Math.sqrt(trend.growth(steps)), freedom, input.level())),
                Statistics.basis(
                        Phrase.of(
                                "dämpad trend, α %s, β %s, φ %s",
                                "damped trend, α %s, β %s, φ %s", trend.alpha(), trend.beta(), trend.phi()),
                        Statistics.interval(input, freedom)));
    }
}
