// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.jspecify.annotations.Nullable;
import se.finsam.engine.CheckReport;
import se.finsam.model.file.Folders;
import se.finsam.model.text.Texts;
import se.finsam.report.RenderControl;
import se.finsam.report.ReportException;
import se.finsam.ui.UiLanguage;

/** Makes the web page of the chosen document in the background; only the newest request counts. */
final class PreviewJob extends Job {
    private static final Texts TEXTS = Texts.of(PreviewJob.class);

    /** Hears what the job finds, on the thread of the job. */
    interface Listener {
        /** What the association holds in the state that is previewed. */
        void identified(String state);

        /** What the checks find in the report of the year. */
        void checked(CheckReport report);

        /** The page is there. */
        void ready(ReportSubject subject, Path page);

        /** The page cannot be made. */
        void failed(ReportSubject subject, String message);
    }

    /** What is to be previewed, and whether the checks shall look at its report. */
    private record Request(ReportSubject subject, boolean check) {}

    private final ReportMaker maker;
    private final Listener listener;
    private volatile @Nullable Request newest;
    private volatile RenderControl control = RenderControl.none();
    private @Nullable Path folder;

    PreviewJob(ReportMaker maker, ISchedulingRule rule, Listener listener) {
        super(UiLanguage.in(TEXTS.get("job.preview")));
        this.maker = maker;
        this.listener = listener;
        setSystem(true);
        setRule(rule);
    }

    /** Asks for a preview after a rest; what was asked for before is dropped. */
    void request(ReportSubject subject, boolean check, long restMillis) {
        newest = new Request(subject, check);
        cancel();
        schedule(restMillis);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var request = newest;
        control = RenderControl.none();
        if (request == null || monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        var subject = request.subject();
        try {
            listener.identified(Fingerprint.of(subject.snapshot()));
            if (request.check()) {
                listener.checked(maker.check(subject));
            }
            var page = maker.preview(subject, folder(), control);
            page.toFile().deleteOnExit();
            if (!monitor.isCanceled()) {
                listener.ready(subject, page);
            }
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (ReportException e) {
            listener.failed(subject, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException | LinkageError e) {
            ILog.of(PreviewJob.class).error("A preview could not be made", e);
            listener.failed(subject, UiLanguage.in(TEXTS.get("failed", e)));
        }
        return Status.OK_STATUS;
    }

    private Path folder() throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("finsam-preview");
            folder.toFile().deleteOnExit();
        }
        return folder;
    }

    @Override
    protected void canceling() {
        control.cancel();
    }

    /** Removes the pages; called when the job runs no more. */
    void removePages() throws IOException {
        if (folder != null) {
            Folders.delete(folder);
        }
    }
}
