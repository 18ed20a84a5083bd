// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.ui.UiLanguage;

/** Fields of one element of the model under each other, labels to the left; see {@link Field}. */
public final class Form<E extends EObject> {
    /**
     * Type of the event that every composite around a field is sent when something begins to be typed, when it holds or
     * is taken back, and when the field is left although it does not hold.
     */
    public static final int TYPING = 7010;

    private final Composite body;
    private final String id;
    private final CommandTarget target;
    private final List<Field<E, ?>> fields = new ArrayList<>();
    private @Nullable E shown;

    /**
     * A form without fields.
     *
     * @param id begins the ids of the fields: member gives member.name
     */
    public Form(Composite parent, String id, CommandTarget target) {
        this.id = id;
        this.target = target;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).applyTo(body);
    }

    /** What the form lies in; two columns. */
    public Composite body() {
        return body;
    }

    /** Begins a group of fields. */
    public Label heading(Text heading) {
        var label = heading(body, heading);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .indent(0, body.getChildren().length == 1 ? 0 : 8)
                .applyTo(label);
        return label;
    }

    /** A heading as forms have it, to be laid out by the caller. */
    public static Label heading(Composite parent, Text heading) {
        var label = new Label(parent, SWT.NONE);
        label.setText(UiLanguage.in(heading));
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        return label;
    }

    /** Adds a field. */
    public <V> Field<E, V> add(FieldKind<V> kind, Binding<E, V> binding) {
        var field = new Field<>(body, id + "." + binding.name(), kind, binding, target);
        fields.add(field);
        return field;
    }

    /** Adds a field for an attribute, under the name that the model has for it. */
    public <V> Field<E, V> add(FieldKind<V> kind, EAttribute attribute) {
        return add(kind, Binding.of(attribute));
    }

    /** Adds a field for a reference, under the name that the model has for it. */
    public <V extends EObject> Field<E, V> add(FieldKind<V> kind, EReference reference) {
        return add(kind, Binding.of(reference));
    }

    /** Shows an element; what is typed into the fields holds for the one before, or is forgotten if it cannot. */
    public void show(@Nullable E element) {
        shown = element;
        fields.forEach(field -> field.show(element));
    }

    /** The element that is shown. */
    public @Nullable E shown() {
        return shown;
    }

    /** Shows the element as it is now, except where something is being typed. */
    public void refresh() {
        fields.forEach(Field::refresh);
    }

    /** Puts the focus in the first field. */
    public boolean setFocus() {
        return !fields.isEmpty() && fields.getFirst().control().setFocus();
    }

    /** Lets those around a text know, as for fields, that it is open in a cell and typed into. */
    public static void typing(org.eclipse.swt.widgets.Text cell) {
        var parent = cell.getParent();
        cell.addListener(SWT.Modify, event -> CellTyping.tell(parent));
        cell.addListener(SWT.Dispose, event -> cell.getDisplay().asyncExec(() -> CellTyping.tell(parent)));
    }

    /** Makes hold what is being typed in a field or cell that has the focus, as before saving. */
    public static void enterTyped(@Nullable Control focus) {
        var field = Field.of(focus);
        if (field != null) {
            field.enter();
        } else {
            CellTyping.enter(focus);
        }
    }

    /** True when something is typed, in a field or cell that has the focus, that does not hold yet. */
    public static boolean isTyping(@Nullable Control focus) {
        var field = Field.of(focus);
        return field == null ? CellTyping.isOpen(focus) : field.isTyping();
    }
}
