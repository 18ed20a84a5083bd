// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import se.finsam.ui.editors.Widgets;

/** A wizard in its dialog, which is made but not opened. */
final class OpenWizard implements AutoCloseable {
    final IWizard wizard;
    private final Shell parent = new Shell(Display.getCurrent());
    private final WizardDialog dialog;

    OpenWizard(IWizard wizard) {
        this.wizard = wizard;
        dialog = new WizardDialog(parent, wizard);
        dialog.create();
    }

    void type(String id, String typed) {
        Widgets.find(dialog.getShell(), Text.class, id).setText(typed);
    }

    String text(String id) {
        return Widgets.find(dialog.getShell(), Text.class, id).getText();
    }

    void tick(String id) {
        var box = Widgets.find(dialog.getShell(), Button.class, id);
        box.setSelection(true);
        box.notifyListeners(SWT.Selection, new Event());
    }

    void choose(String id, int index) {
        var combo = Widgets.find(dialog.getShell(), Combo.class, id);
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    /** Goes to the next page, which must be allowed. */
    void next() {
        var page = dialog.getCurrentPage();
        assertTrue(page.canFlipToNextPage(), this::error);
        dialog.showPage(page.getNextPage());
    }

    Shell shell() {
        return dialog.getShell();
    }

    String error() {
        var message = dialog.getCurrentPage().getErrorMessage();
        return message == null ? "" : message;
    }

    @Override
    public void close() {
        dialog.close();
        parent.dispose();
    }
}
