// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;

/**
 * A field of a form. What is typed is checked at once, and holds as one step of undo when the field is left or Enter
 * pressed; Escape takes it back. As long as it does not hold, refreshing leaves it.
 */
public final class Field<E extends EObject, V> {
    private static final String KEY = Field.class.getName();

    private final Binding<E, V> binding;
    private final CommandTarget target;
    private final FieldWidgets<V> widgets;
    private @Nullable E element;
    private boolean pending;

    Field(Composite parent, String id, FieldKind<V> kind, Binding<E, V> binding, CommandTarget target) {
        this.binding = binding;
        this.target = target;
        widgets = new FieldWidgets<>(parent, id, binding.label(), kind, new FieldControl.Listener() {
            @Override
            public void typing() {
                setPending(true);
                check();
            }

            @Override
            public void entered() {
                enter();
                if (pending) {
                    CellTyping.tell(control().getParent());
                }
            }

            @Override
            public boolean takenBack() {
                var wasPending = pending;
                takeBack();
                return wasPending;
            }
        });
        control().setData(KEY, this);
    }

    private void setPending(boolean isPending) {
        if (pending != isPending) {
            pending = isPending;
            CellTyping.tell(control().getParent());
        }
    }

    /** The field that a widget belongs to, if it is one of a field. */
    static @Nullable Field<?, ?> of(@Nullable Control control) {
        return control != null && !control.isDisposed() && control.getData(KEY) instanceof Field<?, ?> field
                ? field
                : null;
    }

    /** The widget in which is entered. */
    public Control control() {
        return widgets.control().control();
    }

    /** Shows or hides the field with its label. */
    public void setVisible(boolean isVisible) {
        for (var part : new Control[] {widgets.label(), control()}) {
            part.setVisible(isVisible);
            ((org.eclipse.swt.layout.GridData) part.getLayoutData()).exclude = !isVisible;
        }
        control().requestLayout();
    }

    void show(@Nullable E shown) {
        if (shown != element) {
            enter();
            takeBack();
        }
        element = shown;
        refresh();
    }

    void refresh() {
        if (!pending) {
            control().setEnabled(element != null);
            widgets.control().show(element == null ? null : binding.read().apply(element));
        }
    }

    boolean isTyping() {
        return pending;
    }

    /** Forgets what is typed. */
    void takeBack() {
        setPending(false);
        widgets.say(null);
        refresh();
    }

    /** Makes what is typed hold, if it can. */
    void enter() {
        if (!pending || control().isDisposed()) {
            return;
        }
        var owner = element;
        if (owner == null || !isThere(owner)) {
            setPending(false);
            return;
        }
        var why = check();
        if (why == null) {
            // The form is refreshed while the command is executed, and then shows what holds.
            pending = false;
            var value = widgets.control().typed().value();
            if (!isSame(value, binding.read().apply(owner))) {
                why = target.execute(binding.write().apply(owner, value));
            }
            if (!control().isDisposed()) {
                pending = true;
                setPending(why != null);
                widgets.say(why);
                refresh();
            }
        }
    }

    private @Nullable Text check() {
        var why = element == null || !isThere(element) ? null : fault(element);
        widgets.say(why);
        return why;
    }

    private @Nullable Text fault(E owner) {
        var typed = widgets.control().typed();
        if (typed.fault() != null || isSame(typed.value(), binding.read().apply(owner))) {
            return typed.fault();
        }
        return binding.write().apply(owner, typed.value()).refusal();
    }

    private static boolean isThere(EObject owner) {
        return EcoreUtil.getRootContainer(owner) instanceof Association;
    }

    static boolean isSame(@Nullable Object typed, @Nullable Object present) {
        if (typed instanceof BigDecimal a && present instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        return Objects.equals(typed, "".equals(present) ? null : present);
    }
}
