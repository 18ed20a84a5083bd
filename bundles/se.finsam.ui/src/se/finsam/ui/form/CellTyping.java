// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.jspecify.annotations.Nullable;

/** A cell of a grid or of a table that is being typed into. */
final class CellTyping {
    private CellTyping() {}

    /** True when the control that has the focus is open in a cell. */
    static boolean isOpen(@Nullable Control focus) {
        return grid(focus) != null || isInTable(focus);
    }

    /** Makes hold what is typed, as Enter does. */
    static void enter(@Nullable Control focus) {
        var grid = grid(focus);
        if (grid != null) {
            grid.commitAndCloseActiveCellEditor();
        } else if (focus != null && isInTable(focus)) {
            focus.notifyListeners(SWT.DefaultSelection, new Event());
        }
    }

    /** Tells a composite and those around it that what is typed somewhere within has changed. */
    static void tell(@Nullable Composite within) {
        for (var around = within; around != null && !around.isDisposed(); around = around.getParent()) {
            around.notifyListeners(Form.TYPING, new Event());
        }
    }

    private static @Nullable NatTable grid(@Nullable Control focus) {
        for (var around = focus; around != null; around = around.getParent()) {
            if (around instanceof NatTable grid) {
                return grid.getActiveCellEditor() == null ? null : grid;
            }
        }
        return null;
    }

    private static boolean isInTable(@Nullable Control focus) {
        return focus instanceof Text && (focus.getParent() instanceof Table || focus.getParent() instanceof Tree);
    }
}
