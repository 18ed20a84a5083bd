// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;

/** Something that is entered beside the model, such as the day that a list is to be of; changes nothing by itself. */
public final class Input<V> {
    private final FieldWidgets<V> widgets;
    private @Nullable V value;

    /**
     * An input in two columns of its parent.
     *
     * @param changed runs when the value has become another one
     */
    public Input(Composite parent, String id, Text label, FieldKind<V> kind, @Nullable V first, Runnable changed) {
        value = first;
        widgets = new FieldWidgets<>(parent, id, label, kind, new FieldControl.Listener() {
            @Override
            public void typing() {
                var typed = widgets().control().typed();
                widgets().say(typed.fault());
                if (typed.fault() == null && !Field.isSame(typed.value(), value)) {
                    value = typed.value();
                    changed.run();
                }
            }

            @Override
            public void entered() {
                // Typing has told already.
            }

            @Override
            public boolean takenBack() {
                return false;
            }
        });
        refresh();
    }

    private FieldWidgets<V> widgets() {
        return widgets;
    }

    /** The widget. */
    public Control control() {
        return widgets.control().control();
    }

    /** What is entered; null for nothing. What cannot be read does not count. */
    public @Nullable V value() {
        return value;
    }

    /** Enters a value without telling. */
    public void set(@Nullable V entered) {
        value = entered;
        widgets.say(null);
        refresh();
    }

    /** Offers the choices that there are now. */
    public void refresh() {
        widgets.control().show(value);
    }
}
