// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import se.finsam.ui.editors.Editors;

/** Opens files of associations that the user chooses. */
public final class OpenHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setFilterExtensions(new String[] {"*.finsam"});
        new RecentFiles()
                .files().stream()
                        .findFirst()
                        .ifPresent(last -> dialog.setFilterPath(last.getParent().toString()));
        if (dialog.open() != null) {
            for (var name : dialog.getFileNames()) {
                Editors.open(window, Path.of(dialog.getFilterPath(), name));
            }
        }
        return null;
    }
}
