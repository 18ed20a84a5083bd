// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.session.Session;

/** Notices when a file has been changed by somebody else, as soon as the user comes back to the window. */
final class OutsideChanges {
    private static final Texts TEXTS = Texts.of(OutsideChanges.class);

    private final Shell shell;
    private final Session session;
    private final Runnable reload;
    private final Listener activated = event -> check();
    private boolean asking;

    OutsideChanges(Shell shell, Session session, Runnable reload) {
        this.shell = shell;
        this.session = session;
        this.reload = reload;
        shell.addListener(SWT.Activate, activated);
    }

    void check() {
        if (asking || !session.isFileChangedOutside()) {
            return;
        }
        asking = true;
        try {
            ask();
        } finally {
            asking = false;
        }
    }

    private void ask() {
        var question = TEXTS.get(session.document().isDirty() ? "outside.dirty" : "outside.clean", name());
        var answer = MessageDialog.open(
                MessageDialog.QUESTION,
                shell,
                UiLanguage.in(TEXTS.get("outside.title")),
                UiLanguage.in(question),
                SWT.NONE,
                UiLanguage.in(TEXTS.get("outside.reload")),
                UiLanguage.in(TEXTS.get("outside.keep")));
        if (answer == 0) {
            reload.run();
        } else {
            session.acceptFile();
        }
    }

    /** Asks before a file that somebody else has changed is written over; true when it may be. */
    boolean mayOverwrite() {
        if (!session.isFileChangedOutside()) {
            return true;
        }
        asking = true;
        try {
            return MessageDialog.open(
                            MessageDialog.WARNING,
                            shell,
                            UiLanguage.in(TEXTS.get("outside.title")),
                            UiLanguage.in(TEXTS.get("outside.overwrite", name())),
                            SWT.NONE,
                            UiLanguage.in(TEXTS.get("outside.doOverwrite")),
                            UiLanguage.in(TEXTS.get("outside.cancel")))
                    == 0;
        } finally {
            asking = false;
        }
    }

    private String name() {
        return session.document()
                .file()
                .map(file -> file.getFileName().toString())
                .orElse("");
    }

    void dispose() {
        if (!shell.isDisposed()) {
            shell.removeListener(SWT.Activate, activated);
        }
    }
}
