// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import se.finsam.model.Explanation;
import se.finsam.model.FinsamPackage;
import se.finsam.model.ListItem;
import se.finsam.model.Paragraph;

/** The text of a paragraph, of a point of a list or of an explanation. */
final class Prose {
    private Prose() {}

    static EAttribute attribute(EObject element) {
        var p = FinsamPackage.eINSTANCE;
        return switch (element) {
            case Paragraph paragraph -> p.getParagraph_Text();
            case ListItem item -> p.getListItem_Text();
            case Explanation explanation -> p.getExplanation_Text();
            default -> throw new IllegalArgumentException("There is no prose in " + element);
        };
    }

    static String of(EObject element) {
        return (String) element.eGet(attribute(element));
    }
}
