// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Starting the workbench again, where a change holds only then. */
public final class Restart {
    private Restart() {}

    /** Asks whether to start again now, and does it. */
    public static void offer(IWorkbenchWindow window, String title, String question) {
        if (MessageDialog.openQuestion(window.getShell(), title, question)) {
            window.getWorkbench().restart();
        }
    }
}
