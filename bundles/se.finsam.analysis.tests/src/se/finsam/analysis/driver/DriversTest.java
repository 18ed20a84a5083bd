// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.finsam.api.BackTest;
import se.finsam.api.Contributor;
import se.finsam.api.DriverContribution;
import se.finsam.api.DriverInput;
import se.finsam.api.DriverInput.Observation;
import se.finsam.api.Forecast;
import se.finsam.api.ForecastDriver;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;
import se.finsam.engine.DriverRunner;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.snapshot.SnapshotBuilder;

/** The drivers on published data and on the costs of the sample: 9 736, 10 603, 9 422, 11 211, 10 184 and 9 447 tkr. */
class DriversTest {
    /**
     * Norris, calibration of ozone monitors: NIST Statistical Reference Datasets, linear regression,
     * https://www.itl.nist.gov/div898/strd/lls/data/Norris.shtml. Certified: B0 −0,262323073774029, B1 1,00211681802045,
     * residual standard deviation 0,884796396144373. Here x is in tenths, so that it can stand in the place of a year.
     */
    private static final String NORRIS = "2:0.1 3:0.3 3:0.6 4:0.3 5:0.2 6:0.1 101:9.2 111:10.2 116:10.8 1182:118.1"
            + " 1183:117.6 1202:119.6 2265:228.1 2281:228.3 2292:228.9 3374:338.8 3380:339.3 3391:339.3 4475:448.9"
            + " 4486:449.1 4489:449.2 5560:557.7 5568:557.6 5582:559.2 6663:668.5 6669:668.8 6691:668.4 7755:778.1"
            + " 7770:778.9 7790:778.9 8846:888.0 8872:888.0 8876:888.8 9958:998.0 9963:998.5 9990:998.5";

    private static Snapshot sample;

    @BeforeAll
    static void read() throws IOException {
        sample = SnapshotBuilder.snapshot(
                new AssociationFile().load(Path.of("..", "se.finsam.sample", "samspelet.finsam")));
    }

    private static DriverInput costs(Integer... years) {
        return DriverInput.of(sample, "cost", null, 2025, List.of(years));
    }

    private static <P extends Record> Forecast.Point point(ForecastDriver<P> driver, DriverInput input, int year) {
        var made = assertInstanceOf(Forecast.Made.class, driver.forecast(input, driver.defaults()));
        return made.point(year).orElseThrow();
    }

    private static void assertPoint(double value, double half, Forecast.Point point, double tolerance) {
        assertEquals(value, point.value().doubleValue(), tolerance);
        var high = point.high();
        assertNotNull(high);
        assertEquals(half, high.subtract(point.value()).doubleValue(), tolerance);
    }

    @Test
    void theTrendIsThatOfTheReferenceData() {
        var history = new ArrayList<Observation>();
        for (var pair : NORRIS.split(" ")) {
            var parts = pair.split(":");
            history.add(new Observation(Integer.parseInt(parts[0]), new BigDecimal(parts[1])));
        }
        var input = new DriverInput(sample, "cost", null, Unit.COUNT, history, List.of(10_000), 0.8);
        // −0,262323073774029 + 1,00211681802045 · 1 000 = 1 001,854494946676
        // half: t(0,9; 34) 1,3069516 · s 0,884796396 · √(1 + 1/36 + (1 000 − 419,17778)² / 4 237 993,022) = 1,2168897
        assertPoint(1001.8545, 1.2169, point(new LinearTrendDriver(), input, 10_000), 0.006);
    }

    @Test
    void theTrendOfTheCosts() {
        // slope −456,5 / 17,5 = −26,0857, mean 10 100,5 at 2022,5; 2026: 10 100,5 − 3,5 · 26,0857 = 10 009,2
        // s 790,737848 with 4 degrees of freedom, t(0,9; 4) = 1,533206, √(1 + 1/6 + 3,5² / 17,5) = 1,366260: 1 656,405
        assertPoint(10_009_200, 1_656_404.87, point(new LinearTrendDriver(), costs(2026), 2026), 0.01);
    }

    @Test
    void theLastValueIsAsUnsureAsItHasChanged() {
        // changes 867, −1 181, 1 789, −1 027 and −737: root of the mean square 1 178,547326; t(0,9; 5) = 1,475884
        var input = costs(2026, 2027);
        assertPoint(9_447_000, 1_739_399.20, point(new LastValueDriver(), input, 2026), 0.01);
        assertPoint(9_447_000, 1_739_399.20 * Math.sqrt(2), point(new LastValueDriver(), input, 2027), 0.01);
    }

    @Test
    void theIndexRaisesYearUponYear() {
        var point = point(new IndexDriver(), costs(2026, 2027, 2028), 2028);
        assertEquals(9_447_000 * 1.02 * 1.02 * 1.02, point.value().doubleValue(), 0.01);
        var own = new IndexDriver().forecast(costs(2026), new IndexDriver.Rate(BigDecimal.TEN));
        var made = assertInstanceOf(Forecast.Made.class, own);
        assertEquals(
                0, new BigDecimal("10391700").compareTo(made.points().getFirst().value()));
    }

    @Test
    void participantsTimesTheirPrice() {
        // Stegen Kristinehamn: 2 245 tkr for 91 participants, 24 670,33 kr each; for 100 of them 2 467 033 kr
        var input = DriverInput.of(sample, "operationCost", "stegen-kristinehamn", 2025, List.of(2026));
        var hundred = new PerParticipantDriver().forecast(input, new PerParticipantDriver.Volume(100));
        var made = assertInstanceOf(Forecast.Made.class, hundred);
        assertEquals(new BigDecimal("2467033.00"), made.points().getFirst().value());
        assertNull(made.points().getFirst().low(), "one year tells nothing of the uncertainty");
        var none = new PerParticipantDriver().forecast(costs(2026), new PerParticipantDriver.Volume(0));
        assertInstanceOf(Forecast.None.class, none);
    }

    @Test
    void whatIsDecidedIsThePlan() {
        var made = assertInstanceOf(
                Forecast.Made.class,
                new DecidedPlanDriver().forecast(costs(2026, 2027, 2028), new DecidedPlanDriver().defaults()));
        assertEquals(
                List.of(11_560_000, 2_050_000, 1_950_000),
                made.points().stream()
                        .map(point -> point.value().intValueExact())
                        .toList());
        var none = new DecidedPlanDriver().forecast(costs(2026, 2029), new DecidedPlanDriver().defaults());
        assertTrue(assertInstanceOf(Forecast.None.class, none).reason().sv().endsWith("för 2029"));
    }

    private static DriverContribution contribution(String id, DriverContribution.Loader loader) {
        return new DriverContribution(
                id, Text.same(id), Text.EMPTY, "", Text.EMPTY, new Contributor("in.house", "1"), loader);
    }

    private static @Nullable BackTest tried(ForecastDriver<?> driver) {
        try (var runner = new DriverRunner(List.of(contribution("tried", () -> driver)))) {
            return runner.run(costs(2026)).getFirst().backTest();
        }
    }

    @Test
    void aDriverIsTriedOnTheLastYears() {
        // errors of the last value in 2023, 2024 and 2025: 1 789, 1 027 and 737, mean 1 184,33
        // in percent of the outturn 15,957, 10,085 and 7,801, mean 11,281
        // before 2023 it changed by 867 and 1 181, mean 1 024: 1 184,33 / 1 024 = 1,15658
        var test = tried(new LastValueDriver());
        assertNotNull(test);
        assertEquals(3, test.years());
        assertEquals(1_184_333.33, test.mae(), 0.01);
        assertEquals(11.281, test.mape(), 0.001);
        assertEquals(1.15658, test.mase(), 0.00001);
        // the budget of 2025 was 9 363, 84 off
        var plan = tried(new DecidedPlanDriver());
        assertNotNull(plan);
        assertEquals(1, plan.years());
        assertEquals(84_000, plan.mae());
    }

    @Test
    void aFaultyDriverIsNamedAndTheOthersStand() {
        ForecastDriver<LastValueDriver.None> failing = new ForecastDriver<>() {
            @Override
            public LastValueDriver.None defaults() {
                return new LastValueDriver.None();
            }

            @Override
            public Forecast forecast(DriverInput input, LastValueDriver.None parameters) {
                throw new IllegalStateException("out of order");
            }
        };
        var drivers = List.of(
                contribution("fails", () -> failing),
                contribution("missing", () -> {
                    throw new ClassNotFoundException("in.house.Gone");
                }),
                contribution("good", LastValueDriver::new));
        try (var runner = new DriverRunner(drivers)) {
            var results = runner.run(costs(2026));
            var told = Stream.of(results.get(0).failure(), results.get(1).failure())
                    .map(failure -> failure == null ? "" : failure.sv())
                    .toList();
            assertTrue(
                    told.get(0).contains("fails från in.house 1") && told.get(0).contains("out of order"));
            assertTrue(told.get(1).contains("kan inte laddas"), told.get(1));
            assertNull(results.get(2).failure());
            var table = DriverTable.of(costs(2026), results, Text.same("Kostnader"), Unit.TKR);
            assertTrue(table.cell("good", "2026.value").orElseThrow().figure().isPresent());
            assertTrue(table.cell("fails", "2026.value").orElseThrow().figure().isEmpty());
            assertEquals(
                    2,
                    table.footnotes().stream()
                            .filter(note -> note.marker().equals("!"))
                            .count());
        }
    }

    @Test
    void tooLittleHistoryIsSaid() {
        var input = DriverInput.of(sample, "operationCost", "tris", 2025, List.of(2026));
        for (var driver : List.of(new LinearTrendDriver(), new DampedTrendDriver())) {
            var forecast = driver instanceof LinearTrendDriver line
                    ? line.forecast(input, line.defaults())
                    : new DampedTrendDriver().forecast(input, new DampedTrendDriver.None());
            assertTrue(assertInstanceOf(Forecast.None.class, forecast)
                    .reason()
                    .sv()
                    .contains("det finns 2"));
        }
    }
}
