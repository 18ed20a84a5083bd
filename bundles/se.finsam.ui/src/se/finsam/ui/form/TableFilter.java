// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;

/** The field above a table in which is typed what rows are looked for. */
final class TableFilter {
    private TableFilter() {}

    /** Makes the field; its id is that of the table with .filter. */
    static Text above(Table table, TableOrder<?> order) {
        var frame = table.getParent();
        var field = Ids.set(
                new Text(frame.getParent(), SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL),
                table.getData(Ids.KEY) + ".filter");
        field.setMessage(UiLanguage.in(Texts.of(TableFilter.class).get("filter")));
        field.moveAbove(frame);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Modify, event -> order.filter(field.getText()));
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                field.setText("");
            } else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                enter(table);
            }
        });
        return field;
    }

    private static void enter(Table table) {
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new Event());
        }
        table.setFocus();
    }
}
