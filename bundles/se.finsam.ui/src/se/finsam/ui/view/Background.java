// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.view;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import se.finsam.api.Progress;

/** Computes one thing at a time for a view; what is asked for later takes the place of what is not done. */
final class Background {
    private final String name;
    private final Control owner;
    private final Consumer<Throwable> failed;
    private @Nullable Job current;

    /**
     * A background of a view.
     *
     * @param name of the job, for the user
     * @param owner when it is disposed of, nothing is told any more
     * @param failed told what the work has thrown, on the thread of the window
     */
    Background(String name, Control owner, Consumer<Throwable> failed) {
        this.name = name;
        this.owner = owner;
        this.failed = failed;
    }

    <T> void compute(Function<Progress, T> work, Consumer<T> done, Runnable cancelled) {
        forget();
        current = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    var result = work.apply(monitor::isCanceled);
                    tell(this, monitor.isCanceled() ? cancelled : () -> done.accept(result));
                } catch (CancellationException e) {
                    tell(this, cancelled);
                } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError | OutOfMemoryError e) {
                    tell(this, () -> failed.accept(e));
                }
                return Status.OK_STATUS;
            }
        };
        current.schedule();
    }

    private void tell(Job job, Runnable news) {
        if (!owner.isDisposed()) {
            owner.getDisplay().asyncExec(() -> {
                if (!owner.isDisposed() && job == current) {
                    current = null;
                    news.run();
                }
            });
        }
    }

    /** Gives up what is being computed, and says so. */
    void stop() {
        if (current != null) {
            current.cancel();
        }
    }

    /** Wants nothing any more, and hears nothing of it. */
    void forget() {
        stop();
        current = null;
    }
}
