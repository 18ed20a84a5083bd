// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/**
 * Computes in the background what a part shows. Of what is asked for while something is being computed only the newest is
 * computed afterwards.
 */
final class Computing<T> {
    private final Control owner;
    private final Consumer<T> show;
    private final AtomicReference<@Nullable Supplier<T>> wanted = new AtomicReference<>();
    private final Job job;
    private int generation;

    /**
     * A background of a part.
     *
     * @param owner when it is disposed of, nothing is shown any more
     * @param show called on the thread of the window
     */
    Computing(String name, Control owner, Consumer<T> show) {
        this.owner = owner;
        this.show = show;
        job = Job.createSystem(name, (ICoreRunnable) monitor -> compute());
        owner.addDisposeListener(event -> cancel());
    }

    /** Asks for something; it takes the place of what waits. */
    void request(Supplier<T> work) {
        var asked = generation;
        wanted.set(() -> {
            var done = work.get();
            if (!owner.isDisposed()) {
                owner.getDisplay().asyncExec(() -> deliver(asked, done));
            }
            return done;
        });
        job.schedule();
    }

    private void compute() {
        var work = wanted.getAndSet(null);
        if (work != null) {
            work.get();
        }
    }

    private void deliver(int asked, T done) {
        if (!owner.isDisposed() && asked == generation) {
            show.accept(done);
        }
    }

    /** Wants nothing any more; what is still being computed is not shown. */
    void cancel() {
        generation++;
        wanted.set(null);
    }
}
