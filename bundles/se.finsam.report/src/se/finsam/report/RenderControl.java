// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The hold that others have on one rendering: they hear which format it works on and can stop it from any thread. What is
 * stopped before its files have their names leaves nothing behind.
 */
public final class RenderControl {
    private final Consumer<OutputFormat> watcher;
    private boolean cancelled;
    private @Nullable Runnable stop;

    /**
     * A hold on a rendering that has not begun.
     *
     * @param watcher told each format as work on it begins, on the thread of the rendering; perhaps more than once
     */
    public RenderControl(Consumer<OutputFormat> watcher) {
        this.watcher = watcher;
    }

    /** For a rendering that nobody watches or stops. */
    public static RenderControl none() {
        return new RenderControl(format -> {});
    }

    /** Stops the rendering as soon as it can be; the thread that asked for it gets a {@link CancellationException}. */
    public synchronized void cancel() {
        cancelled = true;
        if (stop != null) {
            stop.run();
        }
    }

    /** True once {@link #cancel()} has been called. */
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /**
     * Called by the rendering between its steps.
     *
     * @throws CancellationException once {@link #cancel()} has been called
     */
    public void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }

    /**
     * Called by the rendering when work on a format begins.
     *
     * @throws CancellationException once {@link #cancel()} has been called
     */
    public void begin(OutputFormat format) {
        check();
        watcher.accept(format);
    }

    /** Called by the rendering with what stops its present step; null when that has ended. */
    public synchronized void stopBy(@Nullable Runnable action) {
        stop = action;
        if (cancelled && action != null) {
            action.run();
        }
    }
}
