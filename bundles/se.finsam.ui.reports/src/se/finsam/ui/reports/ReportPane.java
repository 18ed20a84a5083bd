// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.api.DesignContribution;
import se.finsam.core.finding.Location;
import se.finsam.engine.CheckReport;
import se.finsam.model.text.Texts;
import se.finsam.report.OutputFormat;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.session.Session;

/** The content of the view: choices and warnings to the left, preview and what was made to the right. */
final class ReportPane implements AutoCloseable {
    private static final int LEFT = 320;
    private static final int REST_MILLIS = 1000;
    private static final Texts TEXTS = Texts.of(ReportPane.class);

    /** What the pane needs of the window around it. */
    interface Window {
        /** False while nobody can see the pane; then nothing is previewed. */
        boolean isVisible();

        /** Shows the place of a finding in the editor. */
        void reveal(Location place);

        /** Shows everything that the checks found. */
        void showFindings();

        /** Asks whether files may be replaced that somebody else has written. */
        boolean mayReplace(List<Path> files);
    }

    private final Window window;
    private final ReportPresenter presenter = new ReportPresenter();
    private final History history = new History();
    private final OneAtATime rule = new OneAtATime();
    private final Composite area;
    private final Composite left;
    private final ScrolledComposite scroll;
    private final ChoicesPane choices;
    private final WarningPane warnings;
    private final RunPane run;
    private final PreviewPane preview;
    private final HistoryPane made;
    private @Nullable Session session;
    private @Nullable ReportMaker maker;
    private @Nullable PreviewJob previews;
    private @Nullable CreateJob running;
    private Runnable unlisten = () -> {};
    /** The page that is shown, if any, is older than the document. */
    private boolean stale = true;
    /** A page is on its way. */
    private boolean awaited;

    ReportPane(Composite parent, Window window) {
        this.window = window;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
        scroll = new ScrolledComposite(area, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(false, true).hint(LEFT, SWT.DEFAULT).applyTo(scroll);
        left = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(left);
        scroll.setContent(left);
        choices = new ChoicesPane(left, presenter, this::subjectChanged, this::allow);
        warnings = new WarningPane(left, window::reveal, window::showFindings);
        run = new RunPane(left, this::create, this::cancel);
        scroll.addListener(SWT.Resize, event -> reflow());
        var right = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        preview = new PreviewPane(right);
        made = new HistoryPane(right);
        right.setWeights(72, 28);
    }

    ReportPresenter presenter() {
        return presenter;
    }

    History history() {
        return history;
    }

    /** Shows another association. */
    void show(Session shown) {
        unlisten.run();
        session = shown;
        if (maker == null) {
            maker = new ReportMaker(shown.registry());
            previews = new PreviewJob(maker, rule, new Previewed());
        }
        presenter.renamed(id -> shown.registry().newId(DesignContribution.class, id));
        presenter.open(shown.registry().designs(), shown.snapshot(), file(shown));
        shown.findings().ifPresent(presenter::found);
        unlisten = shown.onFindings(this::found);
        preview.clear();
        subjectChanged();
    }

    /** Shows the association as it is now. */
    void changed(Session shown) {
        presenter.update(shown.snapshot());
        presenter.moved(file(shown));
        choices.show();
        allow();
        showWarnings();
        made.show(history.of(presenter.association()));
        refresh(REST_MILLIS);
    }

    /** Shows no association any more. */
    void clear() {
        unlisten.run();
        unlisten = () -> {};
        session = null;
        if (previews != null) {
            previews.cancel();
        }
    }

    private static Path file(Session shown) {
        return shown.document().file().map(Path::toAbsolutePath).orElse(Path.of(""));
    }

    private void found(CheckReport report) {
        presenter.found(report);
        showWarnings();
    }

    private void subjectChanged() {
        choices.show();
        allow();
        showWarnings();
        made.show(history.of(presenter.association()));
        refresh(0);
    }

    private void allow() {
        run.allow(presenter.obstacle());
        reflow();
    }

    private void showWarnings() {
        warnings.show(presenter.warnings());
        reflow();
    }

    private void reflow() {
        var width = scroll.getClientArea().width;
        if (width > 0) {
            scroll.setMinHeight(left.computeSize(width, SWT.DEFAULT).y);
            left.layout(true, true);
        }
    }

    /** Previews what has not been previewed since it changed; called when the pane can be seen again. */
    void refresh() {
        made.show(history.of(presenter.association()));
        if (stale) {
            refresh(0);
        }
    }

    private void refresh(int restMillis) {
        stale = true;
        if (session == null || previews == null || !window.isVisible() || running != null) {
            return;
        }
        var subject = presenter.subject();
        if (subject.isEmpty()) {
            previews.cancel();
            preview.clear();
            return;
        }
        stale = false;
        awaited = true;
        preview.await(subject.get().title(UiLanguage.current()));
        var checkedByOthers =
                session.reportYear().filter(year -> year == subject.get().year());
        previews.request(subject.get(), checkedByOthers.isEmpty(), restMillis);
    }

    /** Takes what the job finds to the thread of the window. */
    private final class Previewed implements PreviewJob.Listener {
        @Override
        public void identified(String state) {
            inWindow(() -> made.mark(state));
        }

        @Override
        public void checked(CheckReport report) {
            inWindow(() -> found(report));
        }

        @Override
        public void ready(ReportSubject subject, Path page) {
            inWindow(() -> {
                if (isWanted(subject)) {
                    awaited = false;
                    preview.show(page);
                }
            });
        }

        @Override
        public void failed(ReportSubject subject, String message) {
            inWindow(() -> {
                if (isWanted(subject)) {
                    awaited = false;
                    preview.fail(message);
                }
            });
        }
    }

    private boolean isWanted(ReportSubject subject) {
        return presenter
                .subject()
                .filter(wanted -> Objects.equals(wanted, subject))
                .isPresent();
    }

    private void inWindow(Runnable task) {
        if (!area.isDisposed()) {
            area.getDisplay().asyncExec(() -> {
                if (!area.isDisposed()) {
                    task.run();
                }
            });
        }
    }

    /** Makes the chosen document, unless something stands in its way. */
    void create() {
        var order = presenter.order();
        if (order.isEmpty() || maker == null || running != null) {
            return;
        }
        var foreign = history.foreign(order.get());
        if (!foreign.isEmpty() && !window.mayReplace(foreign)) {
            return;
        }
        if (previews != null && awaited) {
            previews.cancel();
            stale = true;
        }
        var job = new CreateJob(maker, order.get(), rule, format -> inWindow(() -> working(format)));
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                inWindow(() -> ended(job.outcome()));
            }
        });
        running = job;
        working(order.get().formats().stream().sorted().findFirst().orElseThrow());
        job.schedule();
    }

    private void working(OutputFormat format) {
        if (running != null) {
            run.begin(UiLanguage.in(TEXTS.get("working", Formats.name(format))));
            reflow();
        }
    }

    private void ended(Outcome outcome) {
        running = null;
        if (outcome instanceof Outcome.Made done) {
            history.add(done.files());
            made.show(history.of(presenter.association()));
            made.select(done.files().getFirst().file());
        }
        run.end(outcome, presenter.obstacle().isEmpty());
        reflow();
        refresh();
    }

    /** Stops the making of a document, if one is being made. */
    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    boolean isRunning() {
        return running != null;
    }

    void setFocus() {
        choices.setFocus();
    }

    /** Stops what is going on and ends the engine when it has stopped. */
    @Override
    public void close() {
        clear();
        cancel();
        var closed = maker;
        var stopped = previews;
        if (closed == null || stopped == null) {
            return;
        }
        var job = Job.create("", monitor -> {
            closed.close();
            try {
                stopped.removePages();
            } catch (IOException e) {
                ILog.of(ReportPane.class).warn("The pages of the preview could not be removed", e);
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setRule(rule);
        job.schedule();
    }
}
