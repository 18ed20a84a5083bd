// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import se.finsam.model.edit.Document;
import se.finsam.model.file.AssociationFileException;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.session.Session;
import se.finsam.ui.session.Sessions;

/** Opens associations. */
public final class Editors {
    private static final Texts TEXTS = Texts.of(Editors.class);

    private Editors() {}

    /**
     * Opens a file in an editor, which takes the place of the welcome; tells the user why when that cannot be done. The file is
     * read beside the window.
     */
    public static Optional<AssociationEditor> open(IWorkbenchWindow window, Path file) {
        Runnable forget = () -> {};
        try {
            forget = read(window.getService(Sessions.class), file);
            var editor = window.getActivePage().openEditor(new FileInput(file), AssociationEditor.ID);
            var welcome = window.getWorkbench().getIntroManager();
            welcome.closeIntro(welcome.getIntro());
            return editor instanceof AssociationEditor opened ? Optional.of(opened) : Optional.empty();
        } catch (AssociationFileException e) {
            fail(window, file, UiLanguage.in(e.problem()));
        } catch (PartInitException e) {
            fail(window, file, String.valueOf(e.getMessage()));
        } finally {
            forget.run();
        }
        return Optional.empty();
    }

    private static void fail(IWorkbenchWindow window, Path file, String why) {
        MessageDialog.openError(window.getShell(), UiLanguage.in(TEXTS.get("notOpened", file.getFileName())), why);
    }

    private static Runnable read(Sessions sessions, Path file) throws AssociationFileException {
        Runnable nothing = () -> {};
        if (sessions.of(file).isPresent()) {
            return nothing;
        }
        var read = new AtomicReference<@Nullable Document>();
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    read.set(Sessions.read(file));
                } catch (AssociationFileException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof AssociationFileException problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var document = read.get();
        return document == null ? nothing : sessions.ready(file, document);
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
