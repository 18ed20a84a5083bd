// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Widget;
import org.jspecify.annotations.Nullable;

/** Does one piece of work at a time beside the thread of the window; what is newer replaces what is not done yet. */
final class Background {
    private final Widget owner;
    private final String name;
    private @Nullable Job job;

    /**
     * @param owner with it the results become unwanted
     * @param name of the work, for the user
     */
    Background(Widget owner, String name) {
        this.owner = owner;
        this.name = name;
        owner.addListener(org.eclipse.swt.SWT.Dispose, event -> cancel());
    }

    /**
     * Begins work.
     *
     * @param work given what tells that its result is not wanted any more
     * @param done gets the result on the thread of the window, unless newer work has begun
     */
    <T> void run(Function<BooleanSupplier, T> work, Consumer<T> done) {
        cancel();
        var display = owner.getDisplay();
        var holder = new Job[1];
        ICoreRunnable task = monitor -> {
            var result = work.apply(monitor::isCanceled);
            if (!monitor.isCanceled() && !display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!owner.isDisposed() && job == holder[0]) {
                        done.accept(result);
                    }
                });
            }
        };
        holder[0] = Job.create(name, task);
        holder[0].setSystem(true);
        job = holder[0];
        job.schedule();
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }
}
