// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import se.finsam.api.AnalysisException;
import se.finsam.api.Contribution;
import se.finsam.api.ExportException;
import se.finsam.api.Progress;
import se.finsam.engine.Isolation.Ended;
import se.finsam.engine.Isolation.Job;

/** One contribution at work for one caller. It ends once, with what it gives or by being left behind. */
final class IsolatedRun<T> {
    /** Runs whose callers have gone and whose threads have not ended. */
    private static final Map<Contribution, IsolatedRun<?>> LEFT = new ConcurrentHashMap<>();

    private final Job<T> job;
    private final Isolation limits;
    private final Progress caller;
    private final CountDownLatch open;
    private final Faults faults;
    private volatile long since;
    private volatile boolean over;
    private @Nullable Thread thread;
    private @Nullable Ended<T> ended;

    /**
     * A run that has not begun.
     *
     * @param open counted down when it ends
     */
    IsolatedRun(Job<T> job, Isolation limits, Progress caller, CountDownLatch open) {
        this.job = job;
        this.limits = limits;
        this.caller = caller;
        this.open = open;
        faults = new Faults(job.contribution());
    }

    /** Does the work on this thread; false when it was left behind meanwhile. */
    boolean work() {
        if (!begin()) {
            return true;
        }
        Ended<T> result = null;
        try {
            result = result();
        } finally {
            synchronized (this) {
                thread = null;
                LEFT.remove(job.contribution(), this);
                if (over) {
                    return false;
                }
                end(result == null ? new Ended<>(null, faults.fault("gick fel", "failed")) : result);
            }
        }
        return true;
    }

    private boolean begin() {
        var earlier = LEFT.get(job.contribution());
        synchronized (this) {
            if (over) {
                return false;
            }
            if (earlier != null && earlier.isOverdue()) {
                end(new Ended<>(
                        null,
                        faults.fault(
                                "håller ännu på med en tidigare fråga som den inte blev klar med i tid; starta om programmet"
                                        + " eller stäng av insticksprogrammet",
                                "is still at work on an earlier question that it did not end in time; restart the"
                                        + " workbench or disable the plug-in")));
                return false;
            }
            since = System.nanoTime();
            thread = Thread.currentThread();
        }
        Thread.interrupted();
        return true;
    }

    private Ended<T> result() {
        try {
            var value = job.task().run(() -> over || caller.isCancelled());
            new Soundness(limits.most()).require(value);
            return new Ended<>(value, null);
        } catch (ParameterException | ExportException | AnalysisException refusal) {
            return new Ended<>(null, refusal);
        } catch (CancellationException e) {
            return new Ended<>(null, caller.isCancelled() ? new CancellationException() : faults.gaveUp());
        } catch (Throwable e) {
            return new Ended<>(null, faults.thrown(e));
        }
    }

    private boolean isOverdue() {
        return System.nanoTime() - since > limits.limit().toNanos();
    }

    /** Stops waiting when the time is up; true when it was so. */
    synchronized boolean leaveIfOverdue() {
        if (ended != null || thread == null || !isOverdue()) {
            return false;
        }
        end(new Ended<>(null, faults.late(limits.limit())));
        leave();
        return true;
    }

    /** Tells the contribution that nobody waits any more. */
    synchronized void leave() {
        over = true;
        var working = thread;
        if (working != null) {
            LEFT.putIfAbsent(job.contribution(), this);
            working.interrupt();
        }
    }

    private void end(Ended<T> result) {
        ended = result;
        open.countDown();
    }

    /** What came of it. */
    synchronized Ended<T> ended() {
        if (ended == null) {
            throw new IllegalStateException("It has not ended");
        }
        return ended;
    }
}
