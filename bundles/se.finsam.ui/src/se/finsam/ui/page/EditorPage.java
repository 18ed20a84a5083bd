// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.page;

import org.eclipse.swt.widgets.Composite;

/**
 * A page of the association editor, contributed to the extension point {@code se.finsam.ui.editorPages}. Made anew for
 * each editor; every method is called on the thread of the window.
 */
public interface EditorPage {
    /** Makes the widgets of the page; called once, when the page is first shown. */
    void create(Composite parent, PageContext context);

    /**
     * Shows the association as it is now; called after {@link #create} and when the document has changed: at once on the page
     * that the user sees, on any other before it is shown.
     */
    void refresh();

    /**
     * True for what {@link #reveal} can show: an element of the model, or the location of a finding. Asked before
     * {@link #create}.
     */
    default boolean shows(Object target) {
        return false;
    }

    /** Brings what {@link #shows} says yes to into view and selects it. */
    default void reveal(Object target) {}

    /** Puts the focus where a user begins. */
    void setFocus();

    /** Gives back what the widgets do not by themselves; called if {@link #create} was. */
    default void dispose() {}
}
