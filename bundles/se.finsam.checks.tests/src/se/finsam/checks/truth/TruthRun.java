// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.finsam.checks.Checked;
import se.finsam.engine.CheckRunner;

/** What {@code releng/se.finsam.truth/run} runs: thousands of faults for docs/truth.md, and how fast checks are. */
class TruthRun {
    private static final long SEED = 1;
    private static final String BEGIN = "<!-- table -->";
    private static final String END = "<!-- end of table -->";

    /** Plants a tenth of the faults in the sample and the rest in generated associations, five of a kind in each. */
    @Test
    void plantFaults() throws IOException {
        int rounds = Integer.getInteger("truth.rounds", 100);
        var benchmark = new MutationBenchmark(SEED);
        benchmark.plant(MutationBenchmark.sample(), Math.max(1, rounds / 10));
        var associations = Math.max(1, rounds * 9 / 50);
        for (var i = 0; i < associations; i++) {
            var report = MutationBenchmark.generated(SEED + i);
            benchmark.plant(report, 5);
            benchmark.plantTogether(report, 5, 5);
        }
        var tally = benchmark.tally();
        var text =
                "Seed %d; the sample and %d generated associations; %d faults of each kind, where there is a place for one.%n%n%s%n%nOf five faults in one report at once: %s found.%n"
                        .formatted(
                                SEED,
                                associations,
                                Math.max(1, rounds / 10) + associations * 5,
                                tally.table(),
                                tally.together());
        System.out.println(text);
        tally.missed().forEach(line -> System.out.println("missed: " + line));
        tally.unexplained().forEach(line -> System.out.println("not explained: " + line));
        var out = System.getProperty("truth.table");
        if (out != null) {
            write(Path.of(out), text);
        }
        assertTrue(tally.all().recall() >= 99, text);
    }

    private static void write(Path file, String table) throws IOException {
        var before = Files.readString(file);
        var begin = before.indexOf(BEGIN) + BEGIN.length();
        var end = before.indexOf(END);
        Files.writeString(file, before.substring(0, begin) + "\n" + table + before.substring(end));
    }

    /** Checks a thousand associations, and the sample as after loading. */
    @Test
    void measureSpeed() throws IOException {
        try (var runner = new CheckRunner(Checked.REGISTRY.checks())) {
            var sample = Checked.sample();
            var times = new double[7];
            for (var i = 0; i < times.length; i++) {
                var begun = System.nanoTime();
                var report = runner.run(Checked.input(sample));
                times[i] = (System.nanoTime() - begun) / 1e6;
                assertEquals(List.of(), report.failures());
            }
            var first = times[0];
            Arrays.sort(times);
            line("all checks on the sample, first and median of seven: %.0f ms, %.0f ms", first, times[3]);
            var before = heap();
            var making = 0L;
            var checking = 0L;
            for (var seed = 0; seed < 1000; seed++) {
                var begun = System.nanoTime();
                var generated = Generated.of(seed);
                var made = System.nanoTime();
                var report = runner.run(generated.input());
                checking += System.nanoTime() - made;
                making += made - begun;
                assertEquals(List.of(), report.findings(), generated.shape().toString());
                if (seed == 99) {
                    line("heap after 100 associations: %d MB", heap());
                }
            }
            line(
                    "1 000 associations on %d cores: %.1f s to check, %.1f s to make; heap before %d MB, after %d MB",
                    Runtime.getRuntime().availableProcessors(), checking / 1e9, making / 1e9, before, heap());
        }
    }

    private static void line(String format, Object... arguments) {
        System.out.println("speed: " + String.format(Locale.ROOT, format, arguments));
    }

    /** Megabytes in use after a collection. */
    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
