// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui;

import org.eclipse.swt.widgets.Widget;

/** Ids of widgets, by which tests find them whatever the language. */
public final class Ids {
    /** Key of the id among the data of a widget. */
    public static final String KEY = "se.finsam.ui.id";

    private Ids() {}

    /** Gives a widget an id, unique among the parts that show at the same time. */
    public static <T extends Widget> T set(T widget, String id) {
        widget.setData(KEY, id);
        return widget;
    }
}
