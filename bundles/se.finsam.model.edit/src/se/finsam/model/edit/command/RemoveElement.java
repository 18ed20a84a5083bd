// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import org.eclipse.emf.ecore.EObject;
import se.finsam.core.text.Text;
import se.finsam.model.text.Names;

/** Removes an element of any kind; see the rules on references in its superclass. */
public final class RemoveElement extends Removal {
    private RemoveElement(EObject element) {
        super(element, text("remove", Names.of(element.eClass()), name(element)));
    }

    /** Refuses when figures, appointments or signatures are about what would be removed. */
    public static RemoveElement create(EObject element) {
        return new RemoveElement(element);
    }

    /** Its own name, or that of its owner when it has none. */
    private static Text name(EObject element) {
        var own = Names.of(element);
        var owner = element.eContainer();
        return owner != null && own.equals(Names.of(element.eClass())) ? Names.of(owner) : own;
    }
}
