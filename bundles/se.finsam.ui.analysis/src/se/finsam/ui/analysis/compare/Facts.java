// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import se.finsam.model.Fact;
import se.finsam.ui.page.PageContext;
import se.finsam.ui.session.Session;

/** Finds facts in the model and shows them where they are entered. */
final class Facts {
    private static final String REGISTER = "se.finsam.app.register";

    private Facts() {}

    /** The fact with an id, if it is still there. */
    static Optional<Fact> find(Session session, String id) {
        return session.association().getYears().stream()
                .flatMap(year -> year.getFacts().stream())
                .filter(fact -> id.equals(fact.getId()))
                .findFirst();
    }

    /** Shows a fact in the editor of its association; turns to data entry where editors are not seen. */
    static void reveal(IWorkbenchPage page, Session session, String id) {
        var fact = find(session, id);
        var editor = editor(page, session);
        if (fact.isEmpty() || editor.isEmpty()) {
            return;
        }
        if (!page.isEditorAreaVisible()) {
            try {
                PlatformUI.getWorkbench().showPerspective(REGISTER, page.getWorkbenchWindow());
            } catch (WorkbenchException e) {
                ILog.of(Facts.class).error("Data entry cannot be shown", e);
            }
        }
        page.activate(editor.get());
        ((PageContext) editor.get()).reveal(fact.get());
    }

    private static Optional<IEditorPart> editor(IWorkbenchPage page, Session session) {
        for (var reference : page.getEditorReferences()) {
            var editor = reference.getEditor(false);
            if (editor instanceof PageContext context && context.session() == session) {
                return Optional.of(editor);
            }
        }
        return Optional.empty();
    }
}
