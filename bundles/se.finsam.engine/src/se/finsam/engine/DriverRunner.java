// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.finsam.api.DriverContribution;
import se.finsam.api.DriverInput;
import se.finsam.api.DriverResult;
import se.finsam.api.Forecast;
import se.finsam.api.ForecastDriver;
import se.finsam.core.text.Text;

/**
 * Asks forecast drivers beside each other, each within a time limit, and tries each on the last known years. A driver that
 * throws or does not end becomes a failure with the name of its bundle; the others' forecasts stand.
 */
public final class DriverRunner implements AutoCloseable {
    /** Time that a driver gets when nothing else is said. */
    public static final Duration LIMIT = Duration.ofSeconds(10);

    private final List<DriverContribution> drivers;
    private final Settings settings;
    private final Duration limit;
    private final ExecutorService pool = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("driver-", 0).factory());

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
        this.limit = limit;
    }

    /** What each driver says, in the order of the drivers. */
    public List<DriverResult> run(DriverInput input) {
        var asked = drivers.stream()
                .map(driver -> pool.submit(() -> ask(driver, input)))
                .toList();
        var results = new ArrayList<DriverResult>();
        for (var i = 0; i < drivers.size(); i++) {
            results.add(await(drivers.get(i), asked.get(i)));
        }
        return List.copyOf(results);
    }

    private DriverResult ask(DriverContribution driver, DriverInput input) throws ReflectiveOperationException {
        var made = driver.loader().load();
        var forecast = forecast(driver, made, input);
        var backTest = forecast instanceof Forecast.Made
                ? BackTests.of(input, earlier -> forecast(driver, made, earlier))
                : null;
        return new DriverResult(driver, forecast, backTest, null);
    }

    private <P extends Record> Forecast forecast(DriverContribution driver, ForecastDriver<P> made, DriverInput input) {
        return made.forecast(input, settings.of(driver.id(), made.defaults()));
    }

    private DriverResult await(DriverContribution driver, Future<DriverResult> result) {
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            return failure(
                    driver,
                    "blev inte klar inom %d sekunder".formatted(limit.toSeconds()),
                    "did not end within %d seconds".formatted(limit.toSeconds()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            result.cancel(true);
            return failure(driver, "avbröts", "was interrupted");
        } catch (ExecutionException e) {
            return switch (e.getCause()) {
                case ReflectiveOperationException cause -> unloadable(driver, cause);
                case LinkageError cause -> unloadable(driver, cause);
                case null, default -> failure(driver, "gick fel: " + e.getCause(), "failed: " + e.getCause());
            };
        }
    }

    private static DriverResult unloadable(DriverContribution driver, Throwable cause) {
        return failure(driver, "kan inte laddas: " + cause.getMessage(), "cannot be loaded: " + cause.getMessage());
    }

    private static DriverResult failure(DriverContribution driver, String sv, String en) {
        return new DriverResult(
                driver,
                null,
                null,
                new Text(
                        "Prognosmetoden %s från %s %s.".formatted(driver.id(), driver.contributor(), sv),
                        "The forecast driver %s of %s %s.".formatted(driver.id(), driver.contributor(), en)));
    }

    /** Ends the threads. */
    @Override
    public void close() {
        pool.shutdownNow();
    }
}
