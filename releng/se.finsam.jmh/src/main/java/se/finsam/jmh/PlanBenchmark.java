// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.finsam.analysis.plan.Fan;
import se.finsam.analysis.plan.GoalSeek;
import se.finsam.analysis.plan.MonteCarlo;
import se.finsam.analysis.plan.PlanFigures;
import se.finsam.analysis.plan.PlanModel;
import se.finsam.analysis.plan.PlanPolicy;
import se.finsam.analysis.plan.SeekAnswer;
import se.finsam.analysis.plan.SeekQuestion;
import se.finsam.api.Progress;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.model.snapshot.SnapshotBuilder;

/** The plan of the sample, its scenarios and the questions about them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PlanBenchmark {
    private static final int RUNS = 10_000;

    private Snapshot snapshot;
    private PlanModel model;
    private SeekQuestion question;

    /** Loads the plan and sees that it gives the answers known by hand. */
    @Setup
    public void prepare() throws Exception {
        snapshot = SnapshotBuilder.snapshot(Project.sample());
        model = model(snapshot);
        question = SeekQuestion.parse("equity(2028)=700 by new(2027,2028)", Unit.TKR);
        // the working stands in the tests of the plan: 18 030, −490, 17 032,6 and 700 tkr
        Answer.require(
                "equity of 2028",
                List.of(1_803_000_000L, -49_000_000L, 1_703_260_000L, 70_000_000L),
                scenarios().stream().map(figures -> figures.closing(2028)).toList());
        Answer.require(
                "new interventions",
                List.of(866_500_000L, 866_500_000L),
                goalSeek().amounts());
        var middle = monteCarlo().equity(50, 2028) / 1e5;
        Answer.require("median near 17 032,6", true, Math.abs(middle - 17_032.6) < 21);
        Answer.require("another number of threads", monteCarlo(), monteCarloInOneThread());
    }

    private static PlanModel model(Snapshot of) {
        return new PlanModel(of, PlanModel.newest(of).orElseThrow());
    }

    /** The plan read from the snapshot, and its four scenarios. */
    @Benchmark
    public List<PlanFigures> scenarios() {
        var read = model(snapshot);
        return read.plan().scenarios().stream()
                .map(scenario -> read.evaluate(scenario.key()))
                .toList();
    }

    /** One question. */
    @Benchmark
    public SeekAnswer goalSeek() {
        return new GoalSeek(model, List.of()).solve(question);
    }

    /** Ten thousand runs with a thread for each processor. */
    @Benchmark
    public Fan monteCarlo() {
        return fan(Runtime.getRuntime().availableProcessors());
    }

    /** The same runs in one thread. */
    @Benchmark
    public Fan monteCarloInOneThread() {
        return fan(1);
    }

    private Fan fan(int threads) {
        return new MonteCarlo(model, model.assumptions("fewer-contributions"), PlanPolicy.of(snapshot))
                .run(RUNS, 1, threads, Progress.ENDLESS);
    }
}
