// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import se.finsam.core.table.Table;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.analysis.compare.presenter.TableText;

/** Puts what the view shows on the clipboard. */
final class Copies {
    private Copies() {}

    static void table(Display display, Table table) {
        text(display, TableText.of(table, UiLanguage.current()));
    }

    static void text(Display display, String text) {
        if (!text.isEmpty()) {
            var clipboard = new Clipboard(display);
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}
