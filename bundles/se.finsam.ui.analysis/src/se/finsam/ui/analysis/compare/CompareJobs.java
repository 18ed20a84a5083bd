// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.jspecify.annotations.Nullable;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.analysis.compare.presenter.ComparePresenter;
import se.finsam.ui.analysis.compare.presenter.CompareQuestion;
import se.finsam.ui.analysis.compare.presenter.CompareResult;

/** Makes comparisons in jobs, which the platform shows and lets be cancelled. */
final class CompareJobs implements ComparePresenter.Background {
    private static final Texts TEXTS = Texts.of(CompareJobs.class);

    /** Milliseconds in which several changes become one comparison. */
    private static final long PAUSE = 40;

    private final Executor ui;
    private @Nullable Job job;

    /**
     * Jobs whose answers are handed over.
     *
     * @param ui runs tasks on the thread of the window
     */
    CompareJobs(Executor ui) {
        this.ui = ui;
    }

    @Override
    public void answer(CompareQuestion question, Consumer<CompareResult> whenDone, Runnable whenGivenUp) {
        cancel();
        var next = new Job(UiLanguage.in(TEXTS.get("job"))) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    var answer = question.answer(monitor::isCanceled);
                    ui.execute(() -> whenDone.accept(answer));
                    return Status.OK_STATUS;
                } catch (CancellationException e) {
                    ui.execute(whenGivenUp);
                    return Status.CANCEL_STATUS;
                } catch (RuntimeException e) {
                    ILog.of(CompareJobs.class).error("The comparison failed", e);
                    ui.execute(whenGivenUp);
                    return Status.OK_STATUS;
                }
            }
        };
        next.setPriority(Job.SHORT);
        next.schedule(PAUSE);
        job = next;
    }

    @Override
    public void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }
}
