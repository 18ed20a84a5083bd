// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app.plugins;

import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.jspecify.annotations.Nullable;
import se.finsam.model.text.Texts;
import se.finsam.plugins.PluginException;
import se.finsam.plugins.Proposal;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;

/**
 * Says what is being downloaded and lets the user call it off; takes no room while nothing is. Disposing of it calls off as
 * well.
 */
final class DownloadRow {
    private static final Texts TEXTS = Texts.of(DownloadRow.class);

    private final DownloadJob.Source source;
    private final Consumer<Proposal> proposed;
    private final Consumer<PluginException> refused;
    private final Display display;
    private final Composite row;
    private final Label label;
    private @Nullable DownloadJob current;

    /**
     * A row, not yet shown.
     *
     * @param parent with a grid layout
     * @param proposed told what was downloaded, and has to close it
     * @param refused told why nothing was
     */
    DownloadRow(
            Composite parent,
            DownloadJob.Source source,
            Consumer<Proposal> proposed,
            Consumer<PluginException> refused) {
        this.source = source;
        this.proposed = proposed;
        this.refused = refused;
        display = parent.getDisplay();
        row = Ids.set(new Composite(parent, SWT.NONE), "plugins.download");
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(row);
        label = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(200, SWT.DEFAULT)
                .applyTo(label);
        var bar = new ProgressBar(row, SWT.HORIZONTAL | SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(bar);
        var stop = Ids.set(new Button(row, SWT.PUSH), "plugins.stop");
        stop.setText(UiLanguage.in(TEXTS.get("stop")));
        stop.addListener(SWT.Selection, event -> stop());
        row.setVisible(false);
        row.addListener(SWT.Dispose, event -> cancel());
    }

    Control control() {
        return row;
    }

    /** Downloads; what was being downloaded is given up. */
    void start(String address) {
        cancel();
        var name = UiLanguage.in(TEXTS.get("downloading", address));
        label.setText(name.replace("&", "&&"));
        label.setToolTipText(name);
        var job = new DownloadJob(name, address, source, new Told());
        job.addJobChangeListener(new Failed(job));
        current = job;
        show(true);
        job.schedule();
    }

    private void stop() {
        cancel();
        show(false);
    }

    private void cancel() {
        if (current != null) {
            current.cancel();
            current = null;
        }
    }

    /** What a job tells is of interest until it is called off. */
    private void told(DownloadJob job, Runnable news, Runnable tooLate) {
        if (display.isDisposed()) {
            tooLate.run();
            return;
        }
        display.asyncExec(() -> {
            if (job == current) {
                current = null;
                show(false);
                news.run();
            } else {
                tooLate.run();
            }
        });
    }

    private void show(boolean on) {
        ((GridData) row.getLayoutData()).exclude = !on;
        row.setVisible(on);
        row.getParent().layout();
    }

    private final class Told implements DownloadJob.Told {
        @Override
        public void proposed(DownloadJob job, Proposal proposal) {
            told(job, () -> proposed.accept(proposal), proposal::close);
        }

        @Override
        public void refused(DownloadJob job, PluginException refusal) {
            told(job, () -> refused.accept(refusal), () -> {});
        }
    }

    /** Takes the row away after a job that told nothing, which it does when it fails. */
    private final class Failed extends JobChangeAdapter {
        private final DownloadJob job;

        Failed(DownloadJob job) {
            this.job = job;
        }

        @Override
        public void done(IJobChangeEvent event) {
            told(job, () -> {}, () -> {});
        }
    }
}
