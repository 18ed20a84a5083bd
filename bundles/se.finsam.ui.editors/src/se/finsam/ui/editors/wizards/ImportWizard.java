// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.wizard.WizardPage;
import org.jspecify.annotations.Nullable;
import se.finsam.model.edit.command.ImportPlan;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.session.Session;

/** Imports the figures of a file: which file and how, then what would change, then one step of undo. */
public final class ImportWizard extends SessionWizard {
    private static final Texts TEXTS = Texts.of(ImportWizard.class);

    private final Session session;
    private final ImportPreviewPage preview;

    /** A wizard for an association. */
    public ImportWizard(Session session) {
        this.session = session;
        var model = new ImportModel(session);
        setWindowTitle(UiLanguage.in(TEXTS.get("import.title")));
        setNeedsProgressMonitor(true);
        preview = new ImportPreviewPage(model);
        addPage(new ImportSourcePage(session, model, preview::forget));
        addPage(preview);
    }

    @Override
    Optional<EObject> made() {
        return Optional.empty();
    }

    @Override
    public boolean canFinish() {
        return getContainer() != null && getContainer().getCurrentPage() == preview && preview.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        @Nullable ImportPlan plan = preview.plan();
        var refusal = plan == null ? TEXTS.get("import.noFile") : session.execute(plan.command());
        if (refusal != null) {
            ((WizardPage) getContainer().getCurrentPage()).setErrorMessage(UiLanguage.in(refusal));
        }
        return refusal == null;
    }
}
