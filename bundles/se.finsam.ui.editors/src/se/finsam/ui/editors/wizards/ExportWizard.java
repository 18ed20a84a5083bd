// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.session.Session;

/** Writes an association, or a part of it, with one of the exporters. The association is not changed. */
public final class ExportWizard extends SessionWizard {
    private static final Texts TEXTS = Texts.of(ExportWizard.class);

    private final ExportModel model;
    private final ExportPage page;
    private final Predicate<Path> overwrites;
    private final Consumer<Path> opener;

    /** A wizard for an association. */
    public ExportWizard(Session session) {
        this(session, null, file -> Program.launch(file.toString()));
    }

    /**
     * A wizard for an association.
     *
     * @param overwrites whether a file that is there may be written over; null asks the user
     * @param opener shows a file
     */
    ExportWizard(Session session, @Nullable Predicate<Path> overwrites, Consumer<Path> opener) {
        this.overwrites = overwrites == null ? this::asked : overwrites;
        this.opener = opener;
        model = new ExportModel(session);
        page = new ExportPage(session, model);
        setWindowTitle(UiLanguage.in(TEXTS.get("export.title")));
        setNeedsProgressMonitor(true);
        addPage(page);
    }

    private boolean asked(Path file) {
        return MessageDialog.openQuestion(
                getShell(),
                UiLanguage.in(TEXTS.get("export.title")),
                UiLanguage.in(TEXTS.get("export.overwrite", file)));
    }

    @Override
    Optional<EObject> made() {
        return Optional.empty();
    }

    @Override
    public boolean performFinish() {
        var file = model.path().orElseThrow();
        if (Files.exists(file) && !overwrites.test(file)) {
            return false;
        }
        var refusal = write();
        if (refusal == null && page.opens()) {
            opener.accept(file);
        }
        page.setErrorMessage(refusal == null ? null : UiLanguage.in(refusal));
        return refusal == null;
    }

    private @Nullable Text write() {
        var writing = model.writing();
        var refusal = new AtomicReference<@Nullable Text>();
        try {
            getContainer().run(true, true, monitor -> {
                monitor.beginTask(UiLanguage.in(TEXTS.get("export.writing", model.file())), -1);
                try {
                    refusal.set(writing.write(monitor::isCanceled));
                } catch (CancellationException e) {
                    throw new InterruptedException();
                }
            });
            return refusal.get();
        } catch (InterruptedException e) {
            return TEXTS.get("export.cancelled");
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
