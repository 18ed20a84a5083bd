// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import java.util.function.Function;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import se.finsam.ui.page.PageContext;
import se.finsam.ui.session.Session;

/** Opens a wizard on the association of the active editor and shows what it has added. */
public abstract class WizardHandler extends AbstractHandler {
    private final Function<Session, SessionWizard> wizard;

    WizardHandler(Function<Session, SessionWizard> wizard) {
        this.wizard = wizard;
    }

    @Override
    public final @Nullable Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof PageContext editor) {
            var opened = wizard.apply(editor.session());
            if (new WizardDialog(HandlerUtil.getActiveShell(event), opened).open() == Window.OK) {
                opened.made().ifPresent(editor::reveal);
            }
        }
        return null;
    }

    /** Opens a fiscal year. */
    public static final class NewYear extends WizardHandler {
        /** Made by the platform. */
        public NewYear() {
            super(NewFiscalYearWizard::new);
        }
    }

    /** Adds an intervention. */
    public static final class NewIntervention extends WizardHandler {
        /** Made by the platform. */
        public NewIntervention() {
            super(NewInterventionWizard::new);
        }
    }

    /** Exports the association. */
    public static final class Export extends WizardHandler {
        /** Made by the platform. */
        public Export() {
            super(ExportWizard::new);
        }
    }

    /** Imports the figures of a file. */
    public static final class Import extends WizardHandler {
        /** Made by the platform. */
        public Import() {
            super(ImportWizard::new);
        }
    }
}
