// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;

/** Labels and widgets of wizard pages, two columns; what is entered goes straight to the model of the wizard. */
final class WizardFields {
    private static final Texts TEXTS = Texts.of(WizardFields.class);

    private final Composite parent;
    private final Runnable changed;

    /** @param changed told after the model has been */
    WizardFields(Composite parent, Runnable changed) {
        this.parent = parent;
        this.changed = changed;
    }

    private Label label(String id) {
        var label = new Label(parent, SWT.NONE);
        label.setText(UiLanguage.in(TEXTS.get(id)));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    private static <C extends Control> C labelled(C control, Label label, String id) {
        control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
        return Ids.set(control, id);
    }

    /**
     * A text field.
     *
     * @param id of the field; its label has it as key too
     * @param width in characters; 0 takes the width there is
     */
    Text text(String id, String first, int width, Consumer<String> put) {
        var label = label(id);
        var text = labelled(new Text(parent, SWT.BORDER), label, id);
        text.setText(first);
        var data = GridDataFactory.fillDefaults().grab(width == 0, false);
        if (width > 0) {
            data.align(SWT.BEGINNING, SWT.CENTER).hint(width * 9, SWT.DEFAULT);
        }
        data.applyTo(text);
        text.addListener(SWT.Modify, event -> {
            put.accept(text.getText());
            changed.run();
        });
        return text;
    }

    /** A text field that says what to type while it is empty. */
    Text date(String id, String first, Consumer<String> put) {
        var text = text(id, first, 14, put);
        text.setMessage(UiLanguage.in(TEXTS.get("hint.date")));
        return text;
    }

    /** A choice. */
    <V> Combo choice(String id, List<V> values, Function<V, String> written, int first, Consumer<V> put) {
        var label = label(id);
        var combo = labelled(new Combo(parent, SWT.READ_ONLY), label, id);
        values.forEach(value -> combo.add(written.apply(value)));
        combo.select(first);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        combo.addListener(SWT.Selection, event -> {
            put.accept(values.get(combo.getSelectionIndex()));
            changed.run();
        });
        return combo;
    }

    /** A box to tick, across both columns. */
    Button tick(String id, boolean first, Consumer<Boolean> put) {
        var box = Ids.set(new Button(parent, SWT.CHECK), id);
        box.setText(UiLanguage.in(TEXTS.get(id)));
        box.setSelection(first);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .indent(0, parent.getChildren().length == 1 ? 0 : 8)
                .applyTo(box);
        box.addListener(SWT.Selection, event -> {
            put.accept(box.getSelection());
            changed.run();
        });
        return box;
    }
}
