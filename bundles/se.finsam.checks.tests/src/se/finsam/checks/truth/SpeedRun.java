// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.finsam.checks.Checked;
import se.finsam.engine.CheckRunner;

/** What {@code releng/se.finsam.truth/run --speed} runs: seconds and memory of checks. */
class SpeedRun {
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
        Told.tell(String.format(Locale.ROOT, format, arguments));
    }

    /** Megabytes in use after a collection. */
    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
