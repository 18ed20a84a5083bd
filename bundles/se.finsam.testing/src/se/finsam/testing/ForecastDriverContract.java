// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.finsam.api.DriverContribution;
import se.finsam.api.DriverInput;
import se.finsam.api.Forecast;
import se.finsam.api.ForecastDriver;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;

/** What holds for every forecast driver; extend it with the id of yours, and add tests of its forecasts. */
public abstract class ForecastDriverContract extends Contract<DriverContribution> {
    private static final List<Integer> YEARS = List.of(Samples.YEAR + 1, Samples.YEAR + 2, Samples.YEAR + 3);

    /** A contract to extend. */
    protected ForecastDriverContract() {
        super(DriverContribution.class);
    }

    /** What the driver expects of the three years after a history of kronor, the last of which is the sample's. */
    protected final Forecast forecast(Snapshot snapshot, List<BigDecimal> history) throws ReflectiveOperationException {
        var first = Samples.YEAR - history.size() + 1;
        var observations = IntStream.range(0, history.size())
                .mapToObj(i -> new DriverInput.Observation(first + i, history.get(i)))
                .toList();
        var input = new DriverInput(snapshot, "cost", null, Unit.KR, observations, YEARS, DriverInput.LEVEL);
        return forecast(contribution().loader().load(), input);
    }

    private static <P extends Record> Forecast forecast(ForecastDriver<P> driver, DriverInput input) {
        return driver.forecast(input, driver.defaults());
    }

    private static List<BigDecimal> history(int years) {
        return IntStream.range(0, years)
                .mapToObj(i -> BigDecimal.valueOf(1000 + 10L * i))
                .toList();
    }

    @Test
    final void itsParametersSurviveBeingWrittenAsText() throws Exception {
        Trials.roundTrip(contribution().loader().load().defaults());
    }

    @Test
    final void itExpectsTheSameEachTimeAndInEveryThread() throws Exception {
        var snapshot = Samples.small();
        Trials.same(() -> forecast(snapshot, history(6)));
    }

    @Test
    final void itAnswersForEveryYearOrSaysWhyNot() throws Exception {
        for (var known = 0; known <= 6; known++) {
            switch (forecast(Samples.small(), history(known))) {
                case Forecast.Made made -> {
                    assertEquals(
                            YEARS,
                            made.points().stream().map(Forecast.Point::year).toList());
                    assertFalse(made.basis().sv().isBlank() || made.basis().en().isBlank());
                }
                case Forecast.None none ->
                    assertFalse(
                            none.reason().sv().isBlank() || none.reason().en().isBlank());
            }
        }
    }
}
