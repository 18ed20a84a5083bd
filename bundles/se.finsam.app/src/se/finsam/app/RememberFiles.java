// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import se.finsam.ui.editors.AssociationEditor;
import se.finsam.ui.editors.FileInput;

/** Puts each file that is opened, or saved under another name, among the recent ones. */
final class RememberFiles implements IPartListener2 {
    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        remember(reference);
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference reference) {
        remember(reference);
    }

    private static void remember(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof AssociationEditor editor
                && editor.getEditorInput() instanceof FileInput input) {
            new RecentFiles().add(input.file());
        }
    }
}
