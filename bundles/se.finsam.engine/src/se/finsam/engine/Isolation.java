// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.finsam.api.Contribution;
import se.finsam.api.Progress;

/**
 * The one way in which code of contributions is run: on threads of their own, within a time limit, and with a result that is
 * looked through before anybody uses it. Whatever one does becomes a failure that names it and its bundle; the others'
 * results stand. Not even what its exceptions say is asked on the caller's thread.
 *
 * <p>A thread that does not end is left behind, and its contribution is not asked again until it has ended.
 *
 * @param limit time that each contribution gets from when it begins
 * @param most records and elements that a result may hold
 */
record Isolation(Duration limit, int most) {
    /** Records and elements that a result may hold when nothing else is said. */
    static final int MOST = 5_000_000;

    private static final long LOOK_MILLIS = 50;
    private static final int PLACES = Math.max(1, Runtime.getRuntime().availableProcessors());
    private static final Executor THREADS = new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            2,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            Thread.ofPlatform().daemon().name("contribution-", 0).factory());

    /** Code of a contribution. */
    interface Task<T> {
        T run(Progress progress) throws Exception;
    }

    /** What is asked of one contribution. */
    record Job<T>(Contribution contribution, Task<T> task) {}

    /** What came of it: a value, or else a failure. */
    record Ended<T>(@Nullable T value, @Nullable RuntimeException failure) {}

    Isolation(Duration limit) {
        this(limit, MOST);
    }

    /**
     * What a contribution gives.
     *
     * @throws ContributionException if the contribution is faulty
     * @throws CancellationException if the caller does not want the result any more
     * @throws ParameterException if the task does
     * @throws se.finsam.api.ExportException if the task does
     * @throws se.finsam.api.AnalysisException if the task does
     */
    <T> T call(Contribution contribution, Progress caller, Task<T> task) {
        var ended = all(caller, List.of(new Job<>(contribution, task))).getFirst();
        var value = ended.value();
        if (value == null) {
            throw ended.failure() == null ? new IllegalStateException("No value") : ended.failure();
        }
        return value;
    }

    /**
     * What each contribution gives, in the order of the jobs; as many are at work at once as the machine has processors.
     *
     * @throws CancellationException if the caller does not want the results any more or is interrupted
     */
    <T> List<Ended<T>> all(Progress caller, List<Job<T>> jobs) {
        caller.checkCancelled();
        var open = new CountDownLatch(jobs.size());
        var runs = jobs.stream()
                .map(job -> new IsolatedRun<>(job, this, caller, open))
                .toList();
        var waiting = new ConcurrentLinkedQueue<>(runs);
        for (var place = 0; place < Math.min(PLACES, runs.size()); place++) {
            THREADS.execute(() -> work(waiting));
        }
        try {
            while (!open.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                caller.checkCancelled();
                for (var run : runs) {
                    if (run.leaveIfOverdue()) {
                        THREADS.execute(() -> work(waiting));
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            waiting.clear();
            runs.forEach(IsolatedRun::leave);
        }
        return runs.stream().map(IsolatedRun::ended).toList();
    }

    /** Does what is waiting; a thread that has been left behind has given its place away. */
    private static <T> void work(Queue<IsolatedRun<T>> waiting) {
        for (var run = waiting.poll(); run != null; run = waiting.poll()) {
            if (!run.work()) {
                return;
            }
        }
    }
}
