// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.validation;

import org.eclipse.emf.ecore.EObject;
import se.finsam.core.text.Text;
import se.finsam.model.text.Names;

/**
 * Something wrong in an association.
 *
 * @param element where it shows
 * @param problem what is wrong and what to do
 */
public record Problem(Severity severity, EObject element, Text problem) {
    /** How bad it is. */
    public enum Severity {
        /** Figures or texts computed from it would be wrong, or could not be computed. */
        ERROR,
        /** It is probably a mistake. */
        WARNING
    }

    /** Where the element stands: "räkenskapsår 2025 › uppgift Köp av tjänster TRIS". */
    public Text path() {
        return Names.path(element);
    }
}
