// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Takes away what the workbench lays over an empty editor area. By itself it does so when the first editor opens where it
 * can be seen; one that opens behind the welcome would stay covered until the area is resized.
 */
final class EmptyAreaCover implements IPartListener2 {
    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        uncover(reference.getPage());
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        uncover(reference.getPage());
    }

    private static void uncover(IWorkbenchPage page) {
        page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> {
            var editor = page.getActiveEditor();
            if (editor != null
                    && editor.getSite().getService(MPart.class) instanceof MPart part
                    && part.getWidget() instanceof Control control) {
                uncover(control);
            }
        });
    }

    private static void uncover(Control control) {
        Composite parent = control.isDisposed() ? null : control.getParent();
        while (parent != null && !(parent instanceof CTabFolder)) {
            parent = parent.getParent();
        }
        if (parent != null) {
            parent.notifyListeners(SWT.Resize, new Event());
        }
    }
}
