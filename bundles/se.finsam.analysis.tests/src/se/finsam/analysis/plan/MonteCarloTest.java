// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.api.Progress;
import se.finsam.core.snapshot.ScenarioAssumption;
import se.finsam.core.snapshot.ScenarioAssumption.ProlongIntervention;

class MonteCarloTest {
    private static final int RUNS = 10_000;

    private final PlanModel model = Plans.model();

    private Fan fan(List<ScenarioAssumption> assumptions, int runs, long seed, int threads) {
        return new MonteCarlo(model, assumptions, PlanPolicy.of(model.snapshot()))
                .run(runs, seed, threads, Progress.ENDLESS);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void theFanIsTheSameOnAnyNumberOfThreads(int threads) {
        var assumptions = model.assumptions("fewer-contributions");
        assertEquals(fan(assumptions, 3000, 7, 1), fan(assumptions, 3000, 7, threads));
    }

    @Test
    void anotherSeedGivesAnotherFanOfTheSameShape() {
        var assumptions = model.assumptions("fewer-contributions");
        var one = fan(assumptions, RUNS, 1, 2);
        var other = fan(assumptions, RUNS, 2, 2);
        assertNotEquals(one.equity(), other.equity());
        assertEquals(one.equity(50, 2028) / 1e5, other.equity(50, 2028) / 1e5, 25);
    }

    /**
     * A change of contributions between −10 and 0 % with its peak at −5 % is symmetric: below its middle the triangular
     * distribution function is 2 ((x + 10) / 10)², so the 5th percentile is −10 + 10 √0,025 = −8,4189 and the 25th −6,4645.
     * 2028 closes with 18 030 + 2 · 99,74 · x. Bounds are four standard errors of a percentile of 10 000 runs.
     */
    @ParameterizedTest
    @CsvSource({"5, 16350.6, 22", "25, 16740.5, 20", "50, 17032.6, 21", "75, 17324.7, 20", "95, 17714.6, 22"})
    void percentilesAreThoseOfTheTriangularDistribution(int percentile, double tkr, double bound) {
        var fan = fan(model.assumptions("fewer-contributions"), RUNS, 1, 2);
        assertEquals(tkr, fan.equity(percentile, 2028) / 1e5, bound);
    }

    /**
     * Prolonged at 95 to 110 % with the peak at 100 %: 2027 closes with 10 006 − 92,6 p, below 700 when p is above 100,4968,
     * which has the probability (110 − 100,4968)² / (15 · 10) = 0,602; 2028 closes below 700 whenever p is above 93,6: always.
     */
    @Test
    void theRiskOfBreakingTheBufferIsThatOfTheDistribution() {
        var fan = fan(model.assumptions("prolong-all"), RUNS, 1, 2);
        assertEquals(List.of(2026, 2027, 2028), fan.years());
        assertEquals(0, fan.belowBuffer().get(0));
        assertEquals(0.602, fan.belowBuffer().get(1) / (double) RUNS, 0.02);
        assertEquals(RUNS, fan.belowBuffer().get(2));
        // 2026 closes with 2 082, above 20 % of 9 974; the later years never
        assertEquals(List.of(RUNS, 0, 0), fan.aboveShare());
    }

    @Test
    void assumptionsBeforeAndAfterAnUncertainOneCount() {
        // a range of no width is a certain number: the fan closes where the scenario does
        var certain = new ProlongIntervention(
                Plans.frame("all", null, null, "100", "100"), null, 2026, BigDecimal.valueOf(100), 12);
        var assumptions = List.of(Plans.interest("1"), certain, Plans.event(2028, "300", true));
        var fan = fan(assumptions, 10, 3, 2);
        var figures = model.evaluate(assumptions);
        for (var percentile : Fan.PERCENTILES) {
            assertEquals(figures.closing(2028), fan.equity(percentile, 2028));
        }
    }

    @Test
    void withoutUncertaintyThereIsNothingToDraw() {
        assertThrows(PlanException.class, () -> fan(model.assumptions("plan"), 10, 1, 1));
    }

    @Test
    void nobodyWaitsForAFanThatIsNotWanted() {
        var work = new MonteCarlo(model, model.assumptions("fewer-contributions"), PlanPolicy.of(model.snapshot()));
        assertThrows(CancellationException.class, () -> work.run(RUNS, 1, 2, () -> true));
    }
}
