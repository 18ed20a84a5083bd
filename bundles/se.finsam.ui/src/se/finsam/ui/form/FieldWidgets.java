// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;

/** The label, the widget and the message beneath of a field, in two columns. */
final class FieldWidgets<V> {
    private final Label label;
    private final FieldControl<V> control;
    private final RefusalLine message;

    FieldWidgets(Composite parent, String id, Text caption, FieldKind<V> kind, FieldControl.Listener listener) {
        label = new Label(parent, SWT.NONE);
        control = FieldControl.make(kind, parent, listener);
        if (!control.takesLabel(UiLanguage.in(caption))) {
            label.setText(UiLanguage.in(caption));
        }
        var isTall = kind instanceof FieldKind.Typing<V> typing && typing.lines() > 1;
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, isTall ? SWT.BEGINNING : SWT.CENTER)
                .indent(0, isTall ? 4 : 0)
                .applyTo(label);
        Ids.set(control.control(), id);
        control.control().getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
        message = RefusalLine.inSecondColumn(parent, id + ".message");
    }

    FieldControl<V> control() {
        return control;
    }

    Label label() {
        return label;
    }

    /** Says why what is typed cannot hold; null for nothing. */
    void say(@Nullable Text why) {
        message.say(why);
    }
}
