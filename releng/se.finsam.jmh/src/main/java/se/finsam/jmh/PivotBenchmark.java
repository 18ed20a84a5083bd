// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.jmh;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.finsam.analysis.pivot.Dimension;
import se.finsam.analysis.pivot.Pivot;
import se.finsam.analysis.pivot.PivotRequest;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;

/** Pivots over a generated national set: 75 associations, 10 years, 1 000 facts a year. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PivotBenchmark {
    private static final int LINES = 20;
    private static final int SUBJECTS = 25;

    private List<Snapshot> nation;

    /** Generates the nation and sees that nothing is lost in a pivot over all of it. */
    @Setup
    public void prepare() {
        var random = new Random(75);
        var sum = new long[1];
        nation = new ArrayList<>();
        for (var i = 0; i < 75; i++) {
            nation.add(association(random, sum));
        }
        var all = Pivot.of(nation, new PivotRequest(List.of(), List.of(), Map.of()));
        Answer.require("sum of all facts", sum[0], all.ore(List.of(), List.of()).orElseThrow());
    }

    private static Snapshot association(Random random, long[] sum) {
        var builder = new SnapshotBuilder().presentationUnit(Unit.KR);
        for (var line = 0; line < LINES; line++) {
            builder.item("line" + line, line % 2 == 0 ? Nature.EXPENSE : Nature.INCOME);
        }
        for (var subject = 0; subject < SUBJECTS; subject++) {
            builder.intervention("s" + subject, null, "S" + subject);
        }
        for (var year = 2016; year < 2026; year++) {
            for (var fact = 0; fact < 1000; fact++) {
                var kronor = random.nextInt(1_000_000);
                sum[0] += 100L * kronor;
                builder.fact(
                        "line" + random.nextInt(LINES),
                        "s" + random.nextInt(SUBJECTS),
                        year,
                        fact % 3 == 0 ? FactKind.BUDGET : FactKind.ACTUAL,
                        Integer.toString(kronor),
                        Unit.KR,
                        Origin.IMPORTED);
            }
        }
        return builder.build();
    }

    /** Lines by year. */
    @Benchmark
    public Pivot lines() {
        return pivot(List.of(Dimension.LINE), List.of(Dimension.YEAR));
    }

    /** Associations by year. */
    @Benchmark
    public Pivot associations() {
        return pivot(List.of(Dimension.ASSOCIATION), List.of(Dimension.YEAR));
    }

    /** Every object of every association by year and kind. */
    @Benchmark
    public Pivot objects() {
        return pivot(List.of(Dimension.ASSOCIATION, Dimension.OBJECT), List.of(Dimension.YEAR, Dimension.KIND));
    }

    private Pivot pivot(List<Dimension> rows, List<Dimension> columns) {
        return Pivot.of(nation, new PivotRequest(rows, columns, Map.of(Dimension.KIND, Set.of("ACTUAL", "BUDGET"))));
    }
}
