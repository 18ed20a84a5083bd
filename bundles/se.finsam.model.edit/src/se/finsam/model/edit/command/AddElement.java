// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Adds an element of any kind to a list of its owner; the commands named after what they add are friendlier. */
public final class AddElement extends ModelCommand {
    private final EObject owner;
    private final EReference containment;
    private final EObject element;
    private final int index;

    private AddElement(EObject owner, EReference containment, EObject element, int index) {
        super(owner, text("add", Names.of(element.eClass()), Names.of(element)));
        this.owner = owner;
        this.containment = containment;
        this.element = element;
        this.index = index;
    }

    /** {@code index} counts from 0; the size of the list adds at its end. An only child has index 0. */
    public static AddElement create(EObject owner, EReference containment, EObject element, int index) {
        return new AddElement(owner, containment, element, index);
    }

    @Override
    protected @Nullable Text check() {
        var fits = owner.eClass().getEAllContainments().contains(containment)
                && containment.getEReferenceType().isInstance(element)
                && element.eContainer() == null;
        if (!fits) {
            return text("refuse.value", Names.of(containment));
        }
        return first(
                outside(List.of(owner)),
                Checks.when(
                        !containment.isMany() && owner.eIsSet(containment), "refuse.onlyOne", Names.of(containment)),
                Checks.position(index, containment.isMany() ? siblings().size() : 0),
                missing(),
                taken());
    }

    private @Nullable Text missing() {
        return Checks.elements(element)
                .flatMap(part -> part.eClass().getEAllStructuralFeatures().stream()
                        .filter(f -> f.isRequired() && part.eGet(f) == null))
                .findFirst()
                .map(feature -> text("refuse.missing", Names.of(feature)))
                .orElse(null);
    }

    private @Nullable Text taken() {
        return Checks.elements(element)
                .flatMap(part -> part.eClass().getEAllAttributes().stream()
                        .filter(Checks::isKeyOfAssociation)
                        .map(a -> Checks.free(association(), a, part.eGet(a), part)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @SuppressWarnings("unchecked")
    private EList<EObject> siblings() {
        return (EList<EObject>) owner.eGet(containment);
    }

    @Override
    protected void change() {
        if (containment.isMany()) {
            siblings().add(index, element);
        } else {
            owner.eSet(containment, element);
        }
    }
}
