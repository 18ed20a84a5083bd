// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Measures for how long the thread of the window is kept from the user: the work of the longest single event from an action
 * until the window is at rest. Work is processor time of that thread, so that other processes on the machine do not count; of
 * an action that is done several times the quickest counts, so that a compiler or a collector at work does not.
 */
final class Watchdog {
    private static final Duration REST = Duration.ofMillis(250);

    private final Map<String, List<Long>> longest = new LinkedHashMap<>();
    private long millis;

    /** Does something as an event of its own, and what follows from it. */
    void watch(String action, Callable<?> work) throws Exception {
        millis = 0;
        timed(work);
        rest();
        longest.computeIfAbsent(action, key -> new ArrayList<>()).add(millis);
    }

    private void rest() throws Exception {
        var display = Display.getCurrent();
        var until = System.nanoTime() + REST.toNanos();
        while (System.nanoTime() < until || !Job.getJobManager().isIdle()) {
            if (!timed(display::readAndDispatch)) {
                display.timerExec(20, () -> {});
                display.sleep();
            }
        }
    }

    private <T> T timed(Callable<T> event) throws Exception {
        var before = work();
        var result = event.call();
        millis = Math.max(millis, work() - before);
        return result;
    }

    private static long work() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime())
                .toMillis();
    }

    /** For how many milliseconds each action keeps the window at least. */
    Map<String, Long> kept() {
        var kept = new LinkedHashMap<String, Long>();
        longest.forEach((action, all) ->
                kept.put(action, all.stream().mapToLong(Long::longValue).min().orElseThrow()));
        return kept;
    }
}
