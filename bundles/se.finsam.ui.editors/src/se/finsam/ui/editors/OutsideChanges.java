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
        var name = session.document()
                .file()
                .map(file -> file.getFileName().toString())
                .orElse("");
        var question = TEXTS.get(session.document().isDirty() ? "outside.dirty" : "outside.clean", name);
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

    void dispose() {
        if (!shell.isDisposed()) {
            shell.removeListener(SWT.Activate, activated);
        }
    }
}
