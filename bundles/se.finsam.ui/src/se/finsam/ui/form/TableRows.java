// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.util.List;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.TableViewer;

/**
 * The rows of a table. A long list is filled in slice by slice between the events of the user, so that nobody waits for rows
 * that cannot be seen yet.
 */
final class TableRows<E> implements IStructuredContentProvider {
    /** What any screen has room for, and a toolkit adds within some hundredths of a second. */
    private static final int SLICE = 200;

    private final TableViewer viewer;
    private List<E> rows = List.of();
    private int filled;
    private boolean isDue;

    TableRows(TableViewer viewer) {
        this.viewer = viewer;
        viewer.setContentProvider(this);
    }

    List<E> all() {
        return rows;
    }

    /** Shows rows, at first at least as far as the selected one and where it has been. */
    void show(List<? extends E> shown) {
        var selected = viewer.getStructuredSelection().getFirstElement();
        var last = Math.max(viewer.getTable().getSelectionIndex(), selected == null ? -1 : shown.indexOf(selected));
        var isSame = rows.equals(shown);
        rows = List.copyOf(shown);
        if (isSame) {
            viewer.update(rows.subList(0, filled).toArray(), null);
            return;
        }
        filled = Math.min(rows.size(), Math.max(SLICE, last + 1));
        viewer.setInput(rows);
        fillLater();
    }

    /** Makes sure that a row is in the table, where it is one of those that are shown. */
    void need(E row) {
        fillTo(rows.indexOf(row) + 1);
    }

    private void fillLater() {
        if (filled < rows.size() && !isDue) {
            isDue = true;
            viewer.getTable().getDisplay().asyncExec(() -> {
                isDue = false;
                if (!viewer.getTable().isDisposed()) {
                    fillTo(Math.min(rows.size(), filled + SLICE));
                    fillLater();
                }
            });
        }
    }

    private void fillTo(int count) {
        if (count > filled) {
            var more = rows.subList(filled, count).toArray();
            filled = count;
            viewer.add(more);
        }
    }

    @Override
    public Object[] getElements(Object input) {
        return rows.subList(0, filled).toArray();
    }
}
