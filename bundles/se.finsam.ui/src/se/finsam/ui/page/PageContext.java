// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.page;

import org.eclipse.ui.IEditorSite;
import se.finsam.model.edit.ModelCommand;
import se.finsam.ui.session.Session;

/** What a page knows of the editor around it. */
public interface PageContext {
    /** The association being edited. */
    Session session();

    /** The site of the editor, for actions, menus and selection. */
    IEditorSite site();

    /**
     * Executes a command; a refusal is shown in the status line.
     *
     * @return true if it was executed
     */
    boolean execute(ModelCommand command);

    /** Shows an element of the model or the location of a finding on the first page that can. */
    void reveal(Object target);
}
