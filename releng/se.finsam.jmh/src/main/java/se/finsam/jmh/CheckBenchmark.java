// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.jmh;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import se.finsam.api.CheckInput;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckRunner;
import se.finsam.model.snapshot.SnapshotBuilder;

/** All checks on the sample. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CheckBenchmark {
    /** The findings of the sample, with a heading. */
    private static final String AGREED = "bundles/se.finsam.checks.tests/data/agreed-findings.csv";

    private CheckRunner runner;
    private CheckInput input;

    /** Loads the sample and sees that every check answers and the findings are those agreed on. */
    @Setup
    public void prepare() throws Exception {
        var registry = Project.registry();
        runner = new CheckRunner(registry.checks());
        input = new CheckInput(SnapshotBuilder.snapshot(Project.sample()), registry.templates(), Project.YEAR);
        var report = checks();
        Answer.require("failed checks", List.of(), report.failures());
        try (var agreed = Files.lines(Project.ROOT.resolve(AGREED))) {
            Answer.require(
                    "findings", agreed.count() - 1, (long) report.findings().size());
        }
    }

    /** Ends the threads of the checks. */
    @TearDown
    public void close() {
        runner.close();
    }

    /** Every check on the report of 2025. */
    @Benchmark
    public CheckReport checks() {
        return runner.run(input);
    }
}
