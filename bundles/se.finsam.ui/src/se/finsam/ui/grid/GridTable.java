// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.swt.SWT;

/** The widget of a grid, with the methods that the platform's edit commands call on what has the focus. */
public final class GridTable extends NatTable {
    private final TableGrid grid;

    GridTable(TableGrid grid, ILayer layers) {
        super(grid, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, layers, false);
        this.grid = grid;
    }

    /** Copies the selected cells. */
    public void copy() {
        new GridClipboard(grid).copy();
    }

    /** Copies the selected cells and clears them. */
    public void cut() {
        new GridClipboard(grid).copy();
        delete();
    }

    /** Pastes from the selected cell on. */
    public void paste() {
        new GridClipboard(grid).paste();
    }

    /** Clears the selected cells. */
    public void delete() {
        new GridFill(grid).clear();
    }

    /** Selects every cell. */
    public void selectAll() {
        doCommand(new SelectAllCommand());
    }
}
