// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Faults that break a relation are found and called by their name; {@code releng/se.finsam.truth/run} plants thousands. */
class MutationTest {
    private static final long SEED = 20_260_410;

    private static Tally tally;

    @BeforeAll
    static void plant() throws IOException {
        var benchmark = new MutationBenchmark(SEED);
        benchmark.plant(MutationBenchmark.sample(), 4);
        for (var seed = 0; seed < 6; seed++) {
            benchmark.plant(MutationBenchmark.generated(SEED + seed), 2);
        }
        tally = benchmark.tally();
    }

    private static String explained(List<String> cases) {
        return tally.table() + "\n" + String.join("\n", cases);
    }

    @Test
    void everyKindOfFaultIsPlanted() {
        for (var kind : FaultKind.values()) {
            assertTrue(tally.of(kind).breaking >= 10, () -> kind + " " + explained(List.of()));
        }
    }

    @Test
    void faultsThatBreakARelationAreFound() {
        assertTrue(tally.all().recall() >= 99, () -> explained(tally.missed()));
    }

    @Test
    void theCauseIsNamed() {
        var all = tally.all();
        assertTrue(all.first >= 0.92 * all.causes, () -> explained(tally.misnamed()));
        assertTrue(all.among >= 0.96 * all.causes, () -> explained(tally.misnamed()));
    }

    @Test
    void nothingElseIsReported() {
        assertTrue(tally.all().precision() >= 99, () -> explained(tally.unexplained()));
    }
}
