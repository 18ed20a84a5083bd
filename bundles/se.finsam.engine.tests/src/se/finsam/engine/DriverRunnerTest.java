// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.finsam.api.Contributor;
import se.finsam.api.DriverContribution;
import se.finsam.api.DriverInput;
import se.finsam.api.Forecast;
import se.finsam.api.ForecastDriver;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.text.Text;

class DriverRunnerTest {
    private final DriverInput input = DriverInput.of(
            new SnapshotBuilder()
                    .item("cost", Nature.EXPENSE)
                    .actual("cost", 2021, "100")
                    .actual("cost", 2022, "200")
                    .actual("cost", 2023, "300")
                    .actual("cost", 2024, "600")
                    .build(),
            "cost",
            null,
            2024,
            List.of(2025));

    private static DriverContribution contribution(String id, DriverContribution.Loader loader) {
        return new DriverContribution(
                id, Text.same(id), Text.EMPTY, "", Text.EMPTY, new Contributor("in.house", ""), loader);
    }

    @Test
    void aDriverThatDoesNotEndIsLeftBehind() {
        var never = new CountDownLatch(1);
        ForecastDriver<MeanDriver.Years> stuck = new ForecastDriver<>() {
            @Override
            public MeanDriver.Years defaults() {
                return new MeanDriver.Years(1);
            }

            @Override
            public Forecast forecast(DriverInput asked, MeanDriver.Years parameters) {
                while (true) {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        // this driver does not listen
                    }
                }
            }
        };
        var drivers = List.of(contribution("stuck", () -> stuck), contribution("mean", MeanDriver::new));
        try (var runner = new DriverRunner(drivers, Map.of(), Duration.ofMillis(200))) {
            var results = runner.run(input);
            var failure = results.get(0).failure();
            assertNotNull(failure);
            assertTrue(failure.en().contains("stuck of in.house did not end"), failure.en());
            assertNull(results.get(1).failure());
            assertInstanceOf(Forecast.Made.class, results.get(1).forecast());
        }
    }

    /** A driver without parameters. */
    private record Saying(Supplier<Forecast> says) implements ForecastDriver<ForecastDriver.None> {
        @Override
        public None defaults() {
            return None.NONE;
        }

        @Override
        public Forecast forecast(DriverInput asked, None parameters) {
            return says.get();
        }
    }

    @Test
    void nonsenseIsRefused() {
        var drivers = List.of(
                contribution("nothing", () -> new Saying(() -> null)),
                contribution(
                        "absurd",
                        () -> new Saying(() -> {
                            var point = new Forecast.Point(2025, new BigDecimal("1e1000000"), null, null);
                            return new Forecast.Made(List.of(point), Text.EMPTY);
                        })));
        try (var runner = new DriverRunner(drivers)) {
            var results = runner.run(input);
            assertTrue(String.valueOf(results.get(0).failure()).contains("nothing of in.house failed"));
            assertTrue(String.valueOf(results.get(1).failure()).contains("more than 1000 digits"));
        }
    }

    @Test
    void parametersOfTheUserReplaceTheDefaults() {
        var drivers = List.of(contribution("mean", MeanDriver::new));
        var parameters = Map.<String, Record>of("mean", new MeanDriver.Years(1));
        try (var runner = new DriverRunner(drivers, parameters, DriverRunner.LIMIT)) {
            var made = assertInstanceOf(
                    Forecast.Made.class, runner.run(input).getFirst().forecast());
            assertEquals(new BigDecimal("600000.00"), made.points().getFirst().value());
        }
    }

    @Test
    void aDriverSeesNothingOfTheYearItIsTriedOn() {
        // told from 100, 200 and 300: 200 for 2024, which was 600; the three years before changed by 100 each
        try (var runner = new DriverRunner(List.of(contribution("mean", MeanDriver::new)))) {
            var test = runner.run(input).getFirst().backTest();
            assertNotNull(test);
            assertEquals(1, test.years());
            assertEquals(400_000, test.mae());
            assertEquals(66.667, test.mape(), 0.001);
            assertEquals(4, test.mase(), 1e-9);
            assertEquals(0, test.covered());
        }
    }
}
