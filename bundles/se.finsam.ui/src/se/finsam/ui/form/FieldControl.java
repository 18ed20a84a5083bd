// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** The widget of a field. */
abstract class FieldControl<V> {
    /** What a user does with the widget. */
    interface Listener {
        /** The value is being changed. */
        void typing();

        /** The value is to hold. */
        void entered();

        /** The change is to be forgotten; true if there was one. */
        boolean takenBack();
    }

    static <V> FieldControl<V> make(FieldKind<V> kind, Composite parent, Listener listener) {
        return switch (kind) {
            case FieldKind.Typing<V> typing -> new TypingControl<>(typing, parent, listener);
            case FieldKind.Choice<V> choice -> new ChoiceControl<>(choice, parent, listener);
            case FieldKind.Tick tick -> tick(parent, listener);
        };
    }

    @SuppressWarnings("unchecked")
    private static <V> FieldControl<V> tick(Composite parent, Listener listener) {
        return (FieldControl<V>) new TickControl(parent, listener);
    }

    abstract Control control();

    abstract Typed<V> typed();

    abstract void show(@Nullable V value);

    /** True if the widget shows the label itself. */
    boolean takesLabel(String label) {
        return false;
    }
}
