// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.jspecify.annotations.Nullable;

/** Imports into the association that is open; when none is, one is made first. */
public final class ImportHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var handlers = window.getService(IHandlerService.class);
        try {
            if (window.getActivePage().getActiveEditor() == null) {
                handlers.executeCommand(Commands.NEW, null);
            }
            if (window.getActivePage().getActiveEditor() != null) {
                window.getActivePage().activate(window.getActivePage().getActiveEditor());
                handlers.executeCommand("se.finsam.ui.editors.import", null);
            }
        } catch (CommandException e) {
            throw new ExecutionException("The import did not begin", e);
        }
        return null;
    }
}
