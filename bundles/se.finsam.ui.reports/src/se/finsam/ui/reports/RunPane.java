// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import se.finsam.core.text.Text;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.theme.Icons;

/** The buttons that make a document and stop that, how far it has come, and what came of it. */
final class RunPane {
    private final Button create;
    private final Button cancel;
    private final Composite line;
    private final Label icon;
    private final Label message;
    private final ProgressBar progress;
    private boolean running;

    RunPane(Composite parent, Runnable created, Runnable cancelled) {
        progress = Ids.set(new ProgressBar(parent, SWT.INDETERMINATE), "reports.progress");
        progress.setVisible(false);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(progress);
        line = new Composite(parent, SWT.NONE);
        line.setVisible(false);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
        icon = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        message = Parts.wrapping(line, "reports.message");
        var buttons = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .spacing(8, 0)
                .applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
        create = Parts.button(buttons, "reports.create", Parts.text("create"), "run", created);
        create.setToolTipText(Parts.text("create.tooltip"));
        cancel = Parts.button(buttons, "reports.cancel", Parts.text("cancel"), "stop", cancelled);
        cancel.setEnabled(false);
        for (var button : new Button[] {create, cancel}) {
            GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        }
    }

    /** Says what stands in the way of making a document, or that nothing does. */
    void allow(Optional<Text> obstacle) {
        create.setEnabled(obstacle.isEmpty() && !running);
        if (!running) {
            obstacle.ifPresentOrElse(why -> say("info", UiLanguage.in(why)), this::hush);
        }
    }

    /** Says that a document is being made. */
    void begin(String what) {
        running = true;
        create.setEnabled(false);
        cancel.setEnabled(true);
        Parts.show(progress, true);
        say("report", what);
    }

    /**
     * Says what came of it.
     *
     * @param again whether a document can be made now
     */
    void end(Outcome outcome, boolean again) {
        running = false;
        create.setEnabled(again);
        cancel.setEnabled(false);
        Parts.show(progress, false);
        switch (outcome) {
            case Outcome.Made made ->
                say(
                        "ok",
                        made.files().size() == 1
                                ? Parts.text(
                                        "made.one",
                                        made.files().getFirst().file().getFileName())
                                : Parts.text("made.several", made.files().size()));
            case Outcome.Stopped stopped -> say("info", Parts.text("stopped"));
            case Outcome.Failed failed -> say("finding-error", failed.message());
        }
    }

    private void say(String picture, String what) {
        icon.setImage(Icons.image(picture));
        message.setText(what);
        Parts.show(line, true);
    }

    private void hush() {
        message.setText("");
        Parts.show(line, false);
    }
}
