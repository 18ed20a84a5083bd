// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.session.Session;

/** Opens associations. */
public final class Editors {
    private static final Texts TEXTS = Texts.of(Editors.class);

    private Editors() {}

    /** Opens a file in an editor; tells the user why when that cannot be done. */
    public static Optional<AssociationEditor> open(IWorkbenchWindow window, Path file) {
        try {
            var editor = window.getActivePage().openEditor(new FileInput(file), AssociationEditor.ID);
            return editor instanceof AssociationEditor opened ? Optional.of(opened) : Optional.empty();
        } catch (PartInitException e) {
            MessageDialog.openError(
                    window.getShell(), UiLanguage.in(TEXTS.get("notOpened", file.getFileName())), e.getMessage());
            return Optional.empty();
        }
    }

    /** The editor that shows an association; the active one if there are several. */
    public static Optional<AssociationEditor> of(IWorkbenchPage page, Session session) {
        return Stream.concat(
                        Stream.ofNullable(page.getActiveEditor()),
                        Arrays.stream(page.getEditorReferences()).map(reference -> reference.getEditor(false)))
                .filter(AssociationEditor.class::isInstance)
                .map(AssociationEditor.class::cast)
                .filter(editor -> editor.session() == session)
                .findFirst();
    }
}
