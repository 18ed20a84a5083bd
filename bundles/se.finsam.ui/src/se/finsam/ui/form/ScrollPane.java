// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Content that scrolls up and down when it is higher than the room it has. */
public final class ScrollPane {
    private static final int STEP = 24;
    private static final String KEY = ScrollPane.class.getName();

    private final ScrolledComposite scroll;
    private final Composite content;

    /** An empty pane whose content has one column with 8 px spacing and margins of 12 px. */
    public ScrollPane(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setData(KEY, this);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.getVerticalBar().setIncrement(STEP);
        content = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(content);
        scroll.setContent(content);
        scroll.addListener(SWT.Resize, event -> reflow());
    }

    /** The pane, for its layout data. */
    public Composite control() {
        return scroll;
    }

    /** Where the content is made. */
    public Composite content() {
        return content;
    }

    /** Measures the content anew; needed when parts of it have come or gone. */
    public void reflow() {
        var width = scroll.getClientArea().width;
        if (width > 0) {
            scroll.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
            content.layout();
        }
    }

    /** Measures anew the pane that a widget lies in, if it lies in one. */
    public static void reflow(Control inside) {
        for (var parent = inside.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getData(KEY) instanceof ScrollPane pane) {
                pane.reflow();
                return;
            }
        }
    }

    /** Scrolls a widget of the content into view. */
    public void reveal(Control widget) {
        scroll.showControl(widget);
    }
}
