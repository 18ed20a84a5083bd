// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.overview;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** Makes the status of a year beside the window; what waits is replaced by what is newer. */
final class StatusJob extends Job {
    private final AtomicReference<@Nullable YearStatusInput> waiting = new AtomicReference<>();
    private final Display display;
    private final Consumer<YearStatus> show;

    /**
     * @param show takes the status, on the thread of the window
     */
    StatusJob(Display display, Consumer<YearStatus> show) {
        super("Status");
        this.display = display;
        this.show = show;
        setSystem(true);
    }

    /** Makes the status of this input soon. */
    void run(YearStatusInput input) {
        waiting.set(input);
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var input = waiting.getAndSet(null);
        if (input != null) {
            var status = input.status();
            if (waiting.get() == null && !monitor.isCanceled() && !display.isDisposed()) {
                display.asyncExec(() -> show.accept(status));
            }
        }
        return Status.OK_STATUS;
    }
}
