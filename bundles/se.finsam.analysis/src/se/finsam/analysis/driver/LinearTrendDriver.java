// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.driver;

import org.hipparchus.stat.regression.SimpleRegression;
import se.finsam.analysis.text.Phrase;
import se.finsam.api.DriverInput;
import se.finsam.api.Forecast;
import se.finsam.api.ForecastDriver;

/**
 * A straight line through the outturn, fitted by least squares, with the prediction interval of a new observation: s · √(1 +
 * 1/n + (x − x̄)² / Σ(x − x̄)²) times a quantile of Student's t with n − 2 degrees of freedom.
 */
public final class LinearTrendDriver implements ForecastDriver<ForecastDriver.None> {
    private static final int LEAST = 3;

    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Forecast forecast(DriverInput input, None parameters) {
        var count = input.history().size();
        if (count < LEAST) {
            return Statistics.tooFew(LEAST, input);
        }
        var line = new SimpleRegression();
        input.history()
                .forEach(observation ->
                        line.addData(observation.year(), observation.value().doubleValue()));
        var mean = input.history().stream()
                .mapToInt(DriverInput.Observation::year)
                .average()
                .orElseThrow();
        var last = input.history().getLast().year();
        var deviation = Math.sqrt(line.getMeanSquareError());
        return new Forecast.Made(
                Statistics.points(input, steps -> line.predict(last + steps), steps -> {
                    var off = last + steps - mean;
                    var spread = deviation * Math.sqrt(1 + 1.0 / count + off * off / line.getXSumSquares());
                    return Statistics.half(spread, count - 2, input.level());
                }),
                Statistics.basis(
                        Phrase.of(
                                input.unit().isMoney() ? "rät linje, %s kr per år" : "rät linje, %s per år",
                                input.unit().isMoney() ? "straight line, SEK %s a year" : "straight line, %s a year",
                                line.getSlope()),
                        Statistics.interval(input, count - 2)));
    }
}
