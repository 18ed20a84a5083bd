// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.jmh;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and writes what they gave as a table into {@code target/jmh.txt}. */
final class Benchmarks {
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    /** Milliseconds that must not be exceeded. */
    private static final Map<String, Double> GOALS = Map.of(
            "EditBenchmark.edit 1", 16.0,
            "PlanBenchmark.monteCarlo", 1000.0,
            "PivotBenchmark.lines", 100.0,
            "PivotBenchmark.associations", 100.0,
            "PivotBenchmark.objects", 100.0,
            "CheckBenchmark.checks", 1000.0);

    private Benchmarks() {}

    /**
     * Runs everything; with arguments the benchmarks that they choose, or the comparison alone.
     *
     * @param arguments those of JMH, or {@code calc}
     */
    public static void main(String[] arguments) throws Exception {
        var comparisonAlone = List.of("calc").equals(List.of(arguments));
        var told = new ArrayList<String>();
        told.add("%s %s, %d processors, JDK %s"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version()));
        if (!comparisonAlone) {
            told.add("%-38s %10s %10s %14s  %s".formatted("one thing done", "ms", "±", "B/op", "goal"));
            new Runner(options(arguments)).run().forEach(result -> told.add(line(result)));
        }
        if (comparisonAlone || arguments.length == 0) {
            told.addAll(OfficeComparison.run());
        }
        Files.write(Project.ROOT.resolve("target").resolve("jmh.txt"), told);
    }

    /** Short runs unless the arguments say otherwise; always with allocation. */
    private static Options options(String[] arguments) throws CommandLineOptionException {
        var asked = new CommandLineOptions(arguments);
        return new OptionsBuilder()
                .parent(asked)
                .addProfiler(GCProfiler.class)
                .forks(asked.getForkCount().orElse(1))
                .warmupIterations(asked.getWarmupIterations().orElse(3))
                .warmupTime(asked.getWarmupTime().orElse(TimeValue.seconds(1)))
                .measurementIterations(asked.getMeasurementIterations().orElse(5))
                .measurementTime(asked.getMeasurementTime().orElse(TimeValue.seconds(1)))
                .shouldFailOnError(true)
                .build();
    }

    private static String line(RunResult result) {
        var parameters = result.getParams();
        var names = List.copyOf(parameters.getParamsKeys());
        var words = new ArrayList<String>();
        words.add(parameters.getBenchmark().replace("se.finsam.jmh.", ""));
        names.forEach(name -> words.add(parameters.getParam(name)));
        var what = String.join(" ", words);
        var primary = result.getPrimaryResult();
        var bytes = result.getSecondaryResults().get(ALLOCATION);
        return String.format(
                        Locale.ROOT,
                        "%-38s %10.3f %10.3f %14.0f  %s",
                        what,
                        primary.getScore(),
                        primary.getScoreError(),
                        bytes == null ? Double.NaN : bytes.getScore(),
                        goal(what, primary.getScore()))
                .stripTrailing();
    }

    private static String goal(String what, double score) {
        var goal = GOALS.get(what);
        return goal == null ? "" : "under %.0f: %s".formatted(goal, score < goal ? "met" : "not met");
    }
}
