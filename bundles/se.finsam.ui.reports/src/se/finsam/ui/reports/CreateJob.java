// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import se.finsam.model.text.Texts;
import se.finsam.report.OutputFormat;
import se.finsam.report.RenderControl;
import se.finsam.report.ReportException;
import se.finsam.ui.UiLanguage;

/** Makes a document in the background. */
final class CreateJob extends Job {
    private static final Texts TEXTS = Texts.of(CreateJob.class);

    private final ReportMaker maker;
    private final ReportOrder order;
    private final Consumer<OutputFormat> watcher;
    private final RenderControl control = new RenderControl(this::begin);
    private volatile SubMonitor progress = SubMonitor.convert(null);
    private volatile Outcome outcome = new Outcome.Stopped();

    /**
     * A job that has not begun.
     *
     * @param watcher told each format as work on it begins, on the thread of the job
     */
    CreateJob(ReportMaker maker, ReportOrder order, ISchedulingRule rule, Consumer<OutputFormat> watcher) {
        super(UiLanguage.in(TEXTS.get("job.create", order.subject().title(UiLanguage.current()))));
        this.maker = maker;
        this.order = order;
        this.watcher = watcher;
        setRule(rule);
    }

    /** What came of it, once the job is done. */
    Outcome outcome() {
        return outcome;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        progress = SubMonitor.convert(monitor, getName(), order.formats().size() + 1);
        try {
            outcome = new Outcome.Made(maker.make(order, control));
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (ReportException e) {
            ILog.of(CreateJob.class).info("A document could not be made", e);
            outcome = new Outcome.Failed(String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError e) {
            ILog.of(CreateJob.class).error("A document could not be made", e);
            outcome = new Outcome.Failed(UiLanguage.in(TEXTS.get("failed", e)));
        }
        return Status.OK_STATUS;
    }

    private void begin(OutputFormat format) {
        progress.subTask(UiLanguage.in(TEXTS.get("working", Formats.name(format))));
        progress.worked(1);
        watcher.accept(format);
    }

    @Override
    protected void canceling() {
        control.cancel();
    }
}
