// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.util.Set;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.jspecify.annotations.Nullable;

/** Makes hold what is being typed before a command of the window, such as undo or save, does its work. */
final class PendingText {
    /** Commands that work on the text that is being typed. */
    private static final Set<String> WITHIN = Set.of(
            "org.eclipse.ui.edit.copy",
            "org.eclipse.ui.edit.cut",
            "org.eclipse.ui.edit.paste",
            "org.eclipse.ui.edit.delete",
            "org.eclipse.ui.edit.selectAll");

    private PendingText() {}

    /** Runs {@code commit} before commands for as long as {@code owner} is there. */
    static void commitBefore(Composite owner, Runnable commit) {
        var service = PlatformUI.getWorkbench().getService(ICommandService.class);
        var listener = new IExecutionListener() {
            @Override
            public void preExecute(String command, ExecutionEvent event) {
                if (!WITHIN.contains(command) && owner.isVisible()) {
                    commit.run();
                }
            }

            @Override
            public void notHandled(String command, NotHandledException exception) {}

            @Override
            public void postExecuteFailure(String command, ExecutionException exception) {}

            @Override
            public void postExecuteSuccess(String command, @Nullable Object result) {}
        };
        service.addExecutionListener(listener);
        owner.addListener(SWT.Dispose, event -> service.removeExecutionListener(listener));
    }
}
