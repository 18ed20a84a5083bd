// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.plan.PlanOverview;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.analysis.plan.Answers.Answer;

/** Draws the uncertain assumptions many times over and shows how equity spreads. */
final class SpreadDialog extends Dialog {
    private static final int MOST_RUNS = 10_000_000;

    private final Answers answers;
    private Text runs;
    private Text seed;
    private Button start;
    private Button stop;
    private ProgressBar progress;
    private AnswerPane pane;
    private @Nullable Job job;

    /**
     * A dialog about the plan or one of its scenarios.
     *
     * @throws se.finsam.analysis.plan.PlanException if it cannot be computed
     */
    SpreadDialog(Shell parent, PlanHost host, String key) {
        super(parent);
        answers = new Answers(host.model(), key);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(PlanHost.text("spread.title", UiLanguage.in(answers.name())));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(900, 640);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(area);
        var row = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(7).spacing(8, 0).applyTo(row);
        runs = number(row, "spread.runs", UiLanguage.figures().number(BigDecimal.valueOf(PlanOverview.RUNS), 0));
        seed = number(row, "spread.seed", Long.toString(PlanOverview.SEED));
        start = Ids.set(new Button(row, SWT.PUSH), "spread.start");
        start.setText(PlanHost.text("spread.start"));
        start.addListener(SWT.Selection, event -> start());
        stop = Ids.set(new Button(row, SWT.PUSH), "spread.stop");
        stop.setText(PlanHost.text("spread.stop"));
        stop.addListener(SWT.Selection, event -> stop());
        progress = new ProgressBar(row, SWT.HORIZONTAL | SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
        pane = new AnswerPane(area, "spread");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
        area.addDisposeListener(event -> stop());
        start();
        return area;
    }

    private Text number(Composite row, String id, String value) {
        new Label(row, SWT.NONE).setText(PlanHost.text(id));
        var text = Ids.set(new Text(row, SWT.BORDER | SWT.RIGHT), id);
        text.setText(value);
        GridDataFactory.fillDefaults()
                .hint(80, SWT.DEFAULT)
                .align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(text);
        text.addListener(SWT.DefaultSelection, event -> start());
        return text;
    }

    private static Optional<Long> whole(Text text, long least, long most) {
        try {
            return UiLanguage.figures()
                    .parse(text.getText())
                    .map(value -> value.longValueExact())
                    .filter(value -> value >= least && value <= most);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private void start() {
        stop();
        var count = whole(runs, 1, MOST_RUNS);
        var number = whole(seed, Long.MIN_VALUE, Long.MAX_VALUE);
        if (count.isEmpty() || number.isEmpty()) {
            pane.tell(PlanHost.text("spread.invalid", UiLanguage.figures().number(BigDecimal.valueOf(MOST_RUNS), 0)));
            return;
        }
        var display = getShell().getDisplay();
        IJobFunction work = monitor -> draw(count.get().intValue(), number.get(), monitor, display);
        var started = Job.create(PlanHost.text("spread.job"), work);
        job = started;
        running(true);
        started.schedule();
    }

    private IStatus draw(int count, long number, IProgressMonitor monitor, Display display) {
        try {
            var answer = answers.spread(count, number, monitor::isCanceled);
            display.asyncExec(() -> finish(monitor, answer));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            display.asyncExec(() -> running(false));
            throw e;
        }
    }

    private void finish(IProgressMonitor monitor, Answer answer) {
        if (!monitor.isCanceled() && !pane.isDisposed()) {
            running(false);
            pane.show(answer);
        }
    }

    private void stop() {
        if (job != null) {
            job.cancel();
            job = null;
            running(false);
        }
    }

    private void running(boolean is) {
        if (!start.isDisposed()) {
            start.setEnabled(!is);
            stop.setEnabled(is);
            progress.setVisible(is);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, PlanHost.text("close"), false);
    }
}
