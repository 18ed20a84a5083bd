// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Moves an element to another place in its list. */
public final class MoveElement extends ModelCommand {
    private final EObject element;
    private final int index;

    private MoveElement(EObject element, int index) {
        super(element, text("move", Names.of(element.eClass()), Names.of(element)));
        this.element = element;
        this.index = index;
    }

    /** {@code index} counts from 0 and is the place that the element has afterwards. */
    public static MoveElement create(EObject element, int index) {
        return new MoveElement(element, index);
    }

    @Override
    protected @Nullable Text check() {
        if (element.eContainmentFeature() == null
                || !element.eContainmentFeature().isMany()) {
            return text("refuse.value", Names.of(element));
        }
        return first(
                outside(List.of(element)),
                Checks.position(index, siblings().size() - 1),
                Checks.when(siblings().indexOf(element) == index, "refuse.unchanged"));
    }

    @SuppressWarnings("unchecked")
    private EList<EObject> siblings() {
        return (EList<EObject>) element.eContainer().eGet(element.eContainmentFeature());
    }

    @Override
    protected void change() {
        siblings().move(index, element);
    }
}
