// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What {@code releng/se.finsam.truth/run} runs: thousands of faults for docs/truth.md. */
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
        Told.tell(text);
        tally.missed().forEach(line -> Told.tell("missed: " + line));
        tally.unexplained().forEach(line -> Told.tell("not explained: " + line));
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
}
