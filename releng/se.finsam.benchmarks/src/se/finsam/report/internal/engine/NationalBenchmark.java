// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.finsam.analysis.pivot.Dimension;
import se.finsam.analysis.pivot.Pivot;
import se.finsam.analysis.pivot.PivotRequest;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;

/** Prints how long pivots take over a generated national set: 75 associations, 10 years, 1 000 facts a year. */
class NationalBenchmark {
    private static final int RUNS = 15;

    @Test
    void pivots() {
        var random = new Random(75);
        var associations = new ArrayList<Snapshot>();
        var sum = new long[1];
        for (var i = 0; i < 75; i++) {
            associations.add(association(random, sum));
        }
        var all = new PivotRequest(List.of(), List.of(), Map.of());
        assertEquals(
                sum[0], Pivot.of(associations, all).ore(List.of(), List.of()).orElseThrow());
        time("pivot: line by year", associations, List.of(Dimension.LINE), List.of(Dimension.YEAR));
        time("pivot: association by year", associations, List.of(Dimension.ASSOCIATION), List.of(Dimension.YEAR));
        time(
                "pivot: association, object",
                associations,
                List.of(Dimension.ASSOCIATION, Dimension.OBJECT),
                List.of(Dimension.YEAR, Dimension.KIND));
    }

    private static Snapshot association(Random random, long[] sum) {
        var builder = new SnapshotBuilder().presentationUnit(Unit.KR);
        for (var item = 0; item < 20; item++) {
            builder.item("line" + item, item % 2 == 0 ? Nature.EXPENSE : Nature.INCOME);
        }
        for (var subject = 0; subject < 25; subject++) {
            builder.intervention("s" + subject, null, "S" + subject);
        }
        for (var year = 2016; year < 2026; year++) {
            for (var fact = 0; fact < 1000; fact++) {
                var kronor = random.nextInt(1_000_000);
                sum[0] += 100L * kronor;
                builder.fact(
                        "line" + random.nextInt(20),
                        "s" + random.nextInt(25),
                        year,
                        fact % 3 == 0 ? FactKind.BUDGET : FactKind.ACTUAL,
                        Integer.toString(kronor),
                        Unit.KR,
                        Origin.IMPORTED);
            }
        }
        return builder.build();
    }

    private static void time(String what, List<Snapshot> associations, List<Dimension> rows, List<Dimension> columns) {
        var request = new PivotRequest(rows, columns, Map.of(Dimension.KIND, Set.of("ACTUAL", "BUDGET")));
        var times = new double[RUNS];
        for (var run = 0; run < RUNS; run++) {
            var begun = System.nanoTime();
            Pivot.of(associations, request);
            times[run] = (System.nanoTime() - begun) / 1e6;
        }
        var first = times[0];
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "  %-28s %10.1f ms first %8.1f ms%n", what, first, times[RUNS / 2]);
    }
}
