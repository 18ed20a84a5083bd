// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import se.finsam.core.text.Text;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;

/** Parts of a page, one of which shows. */
public final class Tabs {
    private final CTabFolder folder;

    /** Tabs at the top, none yet. */
    public Tabs(Composite parent) {
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
    }

    /** The tabs, for their layout data. */
    public Composite control() {
        return folder;
    }

    /** Adds a part; its content is made in the result, which it fills. */
    public Composite add(String id, Text title) {
        var item = Ids.set(new CTabItem(folder, SWT.NONE), id);
        item.setText(UiLanguage.in(title));
        var content = new Composite(folder, SWT.NONE);
        content.setLayout(new FillLayout());
        item.setControl(content);
        if (folder.getSelectionIndex() < 0) {
            folder.setSelection(item);
        }
        return content;
    }

    /** Shows a part. */
    public void select(String id) {
        for (var item : folder.getItems()) {
            if (id.equals(item.getData(Ids.KEY))) {
                folder.setSelection(item);
            }
        }
    }

    /** Puts the focus in the part that shows. */
    public void setFocus() {
        var item = folder.getSelection();
        if (item != null) {
            item.getControl().setFocus();
        }
    }
}
