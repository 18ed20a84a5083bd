// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import se.finsam.ui.Ids;
import se.finsam.ui.theme.Icons;

/** A line on top of a part that says why something could not be done; not there otherwise. */
final class MessageBar extends Composite {
    private final Label text;

    /** A bar in a grid. */
    MessageBar(Composite parent) {
        super(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(this);
        new Label(this, SWT.NONE).setImage(Icons.image("finding-warning"));
        text = Ids.set(new Label(this, SWT.WRAP), "plan.message");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        setVisible(false);
    }

    void show(String message) {
        text.setText(message);
        show(true);
    }

    void clear() {
        text.setText("");
        show(false);
    }

    private void show(boolean shown) {
        var data = (GridData) getLayoutData();
        if (data.exclude == shown) {
            data.exclude = !shown;
            setVisible(shown);
            getParent().layout();
        }
    }
}
