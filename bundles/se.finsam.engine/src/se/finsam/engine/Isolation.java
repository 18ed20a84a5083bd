// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import se.finsam.api.Contribution;
import se.finsam.api.ExportException;
import se.finsam.api.Progress;
import se.finsam.core.text.Text;

/**
 * Runs code of one contribution on a thread of its own and within a time limit, so that whatever it does becomes an exception
 * that names its bundle. A thread that does not end is left behind.
 *
 * @param kind what the contribution is, in the definite form: Importen, The importer
 */
record Isolation(Contribution contribution, Text kind, Duration limit) {
    private static final long LOOK_MILLIS = 50;

    /** Code of a contribution. */
    interface Task<T> {
        T run(Progress progress) throws Exception;
    }

    /**
     * What the task gives.
     *
     * @throws ContributionException if the contribution is faulty
     * @throws CancellationException if the caller does not want the result any more
     * @throws ParameterException if the task does
     * @throws ExportException if the task does
     */
    <T> T call(Progress caller, Task<T> task) {
        var over = new AtomicBoolean();
        Progress progress = () ->
                over.get() || caller.isCancelled() || Thread.currentThread().isInterrupted();
        var running = new FutureTask<>(() -> task.run(progress));
        Thread.ofPlatform().daemon().name("contribution " + contribution.id()).start(running);
        try {
            return await(caller, running);
        } catch (ExecutionException e) {
            throw failure(caller, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            over.set(true);
            running.cancel(true);
        }
    }

    private <T> T await(Progress caller, FutureTask<T> running) throws ExecutionException, InterruptedException {
        var end = System.nanoTime() + limit.toNanos();
        while (true) {
            try {
                return running.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                caller.checkCancelled();
                if (System.nanoTime() > end) {
                    throw fault(
                            "blev inte klar inom %d sekunder".formatted(limit.toSeconds()),
                            "did not end within %d seconds".formatted(limit.toSeconds()),
                            null);
                }
            }
        }
    }

    private RuntimeException failure(Progress caller, @Nullable Throwable cause) {
        return switch (cause) {
            case ParameterException setting -> setting;
            case ExportException refusal -> refusal;
            case CancellationException cancelled ->
                caller.isCancelled() ? cancelled : fault("avbröt sig själv", "gave up", cancelled);
            case ReflectiveOperationException unloadable -> unloadable(unloadable);
            case LinkageError unloadable -> unloadable(unloadable);
            case null, default -> fault("gick fel: " + cause, "failed: " + cause, cause);
        };
    }

    private ContributionException unloadable(Throwable cause) {
        return fault("kan inte laddas: " + cause.getMessage(), "cannot be loaded: " + cause.getMessage(), cause);
    }

    private ContributionException fault(String sv, String en, @Nullable Throwable cause) {
        return new ContributionException(
                new Text(
                        "%s %s från %s %s.".formatted(kind.sv(), contribution.id(), contribution.contributor(), sv),
                        "%s %s of %s %s.".formatted(kind.en(), contribution.id(), contribution.contributor(), en)),
                cause);
    }
}
