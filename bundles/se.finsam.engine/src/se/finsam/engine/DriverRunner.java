// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.finsam.api.DriverContribution;
import se.finsam.api.DriverInput;
import se.finsam.api.DriverResult;
import se.finsam.api.Forecast;
import se.finsam.api.ForecastDriver;

/**
 * Asks forecast drivers beside each other, each within a time limit, and tries each on the last known years. A driver that
 * throws or does not end becomes a failure with the name of its bundle; the others' forecasts stand.
 */
public final class DriverRunner implements AutoCloseable {
    /** Time that a driver gets when nothing else is said. */
    public static final Duration LIMIT = Duration.ofSeconds(10);

    private final List<DriverContribution> drivers;
    private final Settings settings;
    private final Isolation isolation;
    private volatile boolean closed;

    /** A runner with the default parameters and limit. */
    public DriverRunner(List<DriverContribution> drivers) {
        this(drivers, Map.of(), LIMIT);
    }

    /**
     * A runner.
     *
     * @param parameters parameters by id of the driver; the driver's own defaults hold where there are none
     * @param limit time that each driver gets
     */
    public DriverRunner(List<DriverContribution> drivers, Map<String, Record> parameters, Duration limit) {
        this.drivers = List.copyOf(drivers);
        settings = new Settings(parameters);
        isolation = new Isolation(limit);
    }

    /**
     * What each driver says, in the order of the drivers.
     *
     * @throws java.util.concurrent.CancellationException if the caller is interrupted or the runner closed
     */
    public List<DriverResult> run(DriverInput input) {
        var ended = isolation.all(
                () -> closed,
                drivers.stream()
                        .map(driver -> new Isolation.Job<DriverResult>(driver, progress -> ask(driver, input)))
                        .toList());
        return IntStream.range(0, drivers.size())
                .mapToObj(i -> result(drivers.get(i), ended.get(i)))
                .toList();
    }

    private static DriverResult result(DriverContribution driver, Isolation.Ended<DriverResult> ended) {
        var result = ended.value();
        return result == null ? new DriverResult(driver, null, null, Faults.text(ended.failure())) : result;
    }

    private DriverResult ask(DriverContribution driver, DriverInput input) throws ReflectiveOperationException {
        var missing = driver.appliesTo().missing(input.snapshot());
        if (missing.isPresent()) {
            return new DriverResult(driver, new Forecast.None(Faults.phrase(missing.get())), null, null);
        }
        var made = driver.loader().load();
        var forecast = forecast(driver, made, input);
        var backTest = forecast instanceof Forecast.Made
                ? BackTests.of(input, earlier -> forecast(driver, made, earlier))
                : null;
        return new DriverResult(driver, forecast, backTest, null);
    }

    private <P extends Record> Forecast forecast(DriverContribution driver, ForecastDriver<P> made, DriverInput input) {
        var forecast = made.forecast(input, settings.of(driver.id(), made.defaults()));
        if (forecast == null) {
            throw new IllegalStateException("it gave no forecast");
        }
        return forecast;
    }

    /** Cancels what is at work. */
    @Override
    public void close() {
        closed = true;
    }
}
