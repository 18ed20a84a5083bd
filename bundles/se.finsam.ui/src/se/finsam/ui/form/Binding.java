// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.SetAttribute;
import se.finsam.model.edit.command.SetReference;

/**
 * What a field is about: how it is read from an element of the model and by which command it is changed.
 *
 * @param name the end of the field's id
 * @param write makes the command for a new value, null for none
 */
public record Binding<E extends EObject, V>(
        String name, Text label, Function<E, @Nullable V> read, BiFunction<E, @Nullable V, ModelCommand> write) {

    /** An attribute. */
    @SuppressWarnings("unchecked")
    public static <E extends EObject, V> Binding<E, V> of(EAttribute attribute) {
        return new Binding<>(
                attribute.getName(),
                Labels.of(attribute),
                element -> (V) element.eGet(attribute),
                (element, value) -> SetAttribute.create(element, attribute, value));
    }

    /** A reference to one element. */
    @SuppressWarnings("unchecked")
    public static <E extends EObject, V extends EObject> Binding<E, V> of(EReference reference) {
        return new Binding<>(
                reference.getName(),
                Labels.of(reference),
                element -> (V) element.eGet(reference),
                (element, value) ->
                        SetReference.create(element, reference, value == null ? List.of() : List.of(value)));
    }

    /** The same under another label. */
    public Binding<E, V> labelled(Text other) {
        return new Binding<>(name, other, read, write);
    }
}
