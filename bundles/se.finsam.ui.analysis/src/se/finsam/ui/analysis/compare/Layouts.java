// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import se.finsam.ui.Ids;

/** How the parts of the view are laid out. */
final class Layouts {
    static final int GAP = 8;

    private Layouts() {}

    static Composite columns(Composite parent, int count) {
        var composite = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(count).spacing(GAP, GAP / 2).applyTo(composite);
        return composite;
    }

    /** A text that is read and copied; as high as it needs to be up to a height in pixels. */
    static StyledText reading(Composite parent, String id) {
        var text = Ids.set(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), id);
        text.setAlwaysShowScrollBars(false);
        text.setBackground(parent.getBackground());
        text.setMargins(GAP, GAP / 2, GAP, GAP / 2);
        text.setCaret(null);
        return text;
    }

    static void grow(Control control) {
        GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
    }

    /** Shows a text under something, or leaves its place free. */
    static void show(StyledText text, String shown, int most) {
        if (!text.getText().equals(shown)) {
            text.setText(shown);
        }
        var data = (GridData) text.getLayoutData();
        data.exclude = shown.isEmpty();
        text.setVisible(!shown.isEmpty());
        var width = Math.max(200, text.getParent().getClientArea().width);
        data.heightHint = Math.min(most, text.computeSize(width, SWT.DEFAULT).y);
        text.getParent().layout();
    }

    static void exclude(Control control, boolean excluded) {
        ((GridData) control.getLayoutData()).exclude = excluded;
        control.setVisible(!excluded);
    }
}
