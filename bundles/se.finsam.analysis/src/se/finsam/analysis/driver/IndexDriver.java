// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.driver;

import java.math.BigDecimal;
import se.finsam.analysis.text.Phrase;
import se.finsam.api.DriverInput;
import se.finsam.api.Forecast;
import se.finsam.api.ForecastDriver;
import se.finsam.core.snapshot.Unit;

/**
 * The last value raised by an index, year upon year. The rate is the parameter {@code costIndex} of the association, in percent,
 * or else 2 %, Riksbanken's target of inflation. The interval comes from how far each year lay from the one before it raised
 * by the rate, and grows with the root of the number of years.
 */
public final class IndexDriver implements ForecastDriver<IndexDriver.Rate> {
    private static final String PARAMETER = "costIndex";

    /**
     * What to raise by.
     *
     * @param percent rate of a year where the association has not entered one
     */
    public record Rate(BigDecimal percent) {}

    @Override
    public Rate defaults() {
        return new Rate(BigDecimal.TWO);
    }

    @Override
    public Forecast forecast(DriverInput input, Rate rate) {
        var values = Statistics.values(input);
        if (values.length < 2) {
            return Statistics.tooFew(2, input);
        }
        var percent = input.snapshot()
                .parameter(PARAMETER)
                .filter(parameter -> parameter.quantity().unit() == Unit.PERCENT)
                .map(parameter -> parameter.quantity().value())
                .orElse(rate.percent());
        var factor = 1 + percent.doubleValue() / 100;
        var errors = values.length - 1;
        var squares = 0.0;
        for (var i = 1; i < values.length; i++) {
            var error = values[i] - values[i - 1] * factor;
            squares += error * error;
        }
        var half = Statistics.half(Math.sqrt(squares / errors), errors, input.level());
        return new Forecast.Made(
                Statistics.points(
                        input,
                        steps -> values[values.length - 1] * Math.pow(factor, steps),
                        steps -> half * Math.sqrt(steps)),
                Statistics.basis(
                        Phrase.of(
                                "senaste utfall uppräknat med %s %% per år",
                                "last outturn raised by %s%% a year", percent),
                        Statistics.interval(input, errors)));
    }
}
