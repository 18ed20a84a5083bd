// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.wizard.Wizard;

/** A wizard that adds something to an open association, as one step of undo. */
abstract class SessionWizard extends Wizard {
    /** What was added; absent before the wizard is finished. */
    abstract Optional<EObject> made();
}
