// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import se.finsam.ui.editors.Editors;
import se.finsam.ui.editors.wizards.NewAssociationWizard;

/** Makes a new association and opens it. */
public final class NewHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var wizard = new NewAssociationWizard();
        if (new WizardDialog(window.getShell(), wizard).open() == Window.OK) {
            wizard.file().ifPresent(file -> Editors.open(window, file));
        }
        return null;
    }
}
