// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Sets one attribute of one element; null makes it absent. */
public final class SetAttribute extends ModelCommand {
    private final EObject element;
    private final EAttribute attribute;
    private final @Nullable Object value;

    private SetAttribute(EObject element, EAttribute attribute, @Nullable Object value) {
        super(element, text("setAttribute", Names.of(attribute), Names.of(element)));
        this.element = element;
        this.attribute = attribute;
        this.value = value;
    }

    /** Refuses values of another type, keys that are taken, periods that would run backwards, the absence of what must be there, and identities. */
    public static SetAttribute create(EObject element, EAttribute attribute, @Nullable Object value) {
        return new SetAttribute(element, attribute, value);
    }

    @Override
    protected @Nullable Text check() {
        var known = element.eClass().getEAllAttributes().contains(attribute) && !attribute.isID();
        if (!known || value != null && !attribute.getEAttributeType().isInstance(value)) {
            return text("refuse.value", Names.of(attribute));
        }
        return first(
                outside(List.of(element)),
                Checks.when(value == null && attribute.isRequired(), "refuse.missing", Names.of(attribute)),
                Checks.when(isUnchanged(), "refuse.unchanged"),
                Checks.period(element, attribute, value),
                Checks.free(element, attribute, value));
    }

    private boolean isUnchanged() {
        return value == null ? !element.eIsSet(attribute) : Objects.equals(element.eGet(attribute), value);
    }

    @Override
    protected void change() {
        if (value == null) {
            element.eUnset(attribute);
        } else {
            element.eSet(attribute, value);
        }
    }
}
