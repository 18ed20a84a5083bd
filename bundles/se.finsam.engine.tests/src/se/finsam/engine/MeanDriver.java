// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.finsam.api.DriverInput;
import se.finsam.api.Forecast;
import se.finsam.api.ForecastDriver;
import se.finsam.core.text.Text;

/** The worked example of forecastDrivers.exsd. */
public final class MeanDriver implements ForecastDriver<MeanDriver.Years> {
    public record Years(int count) {}

    @Override
    public Years defaults() {
        return new Years(3);
    }

    @Override
    public Forecast forecast(DriverInput input, Years years) {
        var known = input.history();
        if (known.size() < years.count()) {
            return new Forecast.None(new Text("För få år.", "Too few years."));
        }
        var sum = known.subList(known.size() - years.count(), known.size()).stream()
                .map(DriverInput.Observation::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var mean = sum.divide(BigDecimal.valueOf(years.count()), 2, RoundingMode.HALF_UP);
        return new Forecast.Made(
                input.years().stream()
                        .map(year -> new Forecast.Point(year, mean, null, null))
                        .toList(),
                new Text("Medelvärde, utan intervall.", "Mean, without an interval."));
    }
}
