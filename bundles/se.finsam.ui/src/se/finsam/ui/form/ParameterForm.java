// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import se.finsam.core.text.Text;
import se.finsam.engine.ParameterInfo;
import se.finsam.engine.ParameterKind;
import se.finsam.engine.ParameterSet;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;

/**
 * The parameters of a contribution as fields, made from its record: choices, boxes to tick and text, with what they are for as
 * tooltip. Each field has the id parameter.NAME. What is entered is kept as settings by name.
 */
public final class ParameterForm {
    private final Composite area;
    private final ParameterSet<?> parameters;
    private final Runnable changed;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<String, Consumer<String>> fields = new LinkedHashMap<>();
    private boolean filling;

    /**
     * Fields in two columns, with the defaults in them.
     *
     * @param changed told after each change
     */
    public ParameterForm(Composite parent, ParameterSet<?> parameters, Runnable changed) {
        this.parameters = parameters;
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(area);
        for (var parameter : parameters.parameters()) {
            if (parameter.kind() != ParameterKind.FIXED) {
                field(parameter);
            }
        }
    }

    /** The fields, for their layout data. */
    public Composite control() {
        return area;
    }

    /** What the user has set, by name of the parameter; nothing for what he has not touched. */
    public Map<String, String> settings() {
        return Map.copyOf(settings);
    }

    /** The first thing that is wrong with what the user has set. */
    public Optional<Text> problem() {
        return settings.entrySet().stream()
                .flatMap(setting -> parameters.problem(setting.getKey(), setting.getValue()).stream())
                .findFirst();
    }

    /**
     * Shows settings and, in the other fields, the defaults. Settings that do not fit are left out; nobody is told of a change.
     *
     * @throws se.finsam.engine.ParameterException if the settings do not go together
     */
    public void set(Map<String, String> shown) {
        var fitting = parameters.fitting(shown);
        var texts = parameters.complete(fitting);
        filling = true;
        try {
            fields.forEach((name, field) -> field.accept(texts.getOrDefault(name, "")));
        } finally {
            filling = false;
        }
        settings.clear();
        settings.putAll(fitting);
    }

    private void field(ParameterInfo parameter) {
        if (parameter.kind() == ParameterKind.FLAG) {
            tick(parameter);
            return;
        }
        var label = new Label(area, SWT.NONE);
        label.setText(UiLanguage.in(parameter.label()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        var control = parameter.kind() == ParameterKind.CHOICE ? choice(parameter) : text(parameter);
        finish(control, parameter);
        control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
    }

    private void finish(Control control, ParameterInfo parameter) {
        Ids.set(control, "parameter." + parameter.name());
        if (!parameter.help().isEmpty()) {
            control.setToolTipText(UiLanguage.in(parameter.help()));
        }
    }

    private void set(ParameterInfo parameter, String text) {
        if (!filling) {
            settings.put(parameter.name(), text);
            changed.run();
        }
    }

    private void tick(ParameterInfo parameter) {
        var box = new Button(area, SWT.CHECK);
        box.setText(UiLanguage.in(parameter.label()));
        box.setSelection(parameter.initial().equals("yes"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(box);
        box.addListener(SWT.Selection, event -> set(parameter, box.getSelection() ? "yes" : "no"));
        fields.put(parameter.name(), value -> box.setSelection(value.equals("yes")));
        finish(box, parameter);
    }

    private Control choice(ParameterInfo parameter) {
        var combo = new Combo(area, SWT.READ_ONLY);
        for (var choice : parameter.choices()) {
            combo.add(UiLanguage.in(choice.label()));
        }
        var words = parameter.choices().stream().map(ParameterInfo.Choice::word).toList();
        combo.select(words.indexOf(parameter.initial()));
        fields.put(parameter.name(), value -> combo.select(words.indexOf(value)));
        combo.addListener(SWT.Selection, event -> set(parameter, words.get(combo.getSelectionIndex())));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        return combo;
    }

    private Control text(ParameterInfo parameter) {
        var text = new org.eclipse.swt.widgets.Text(area, SWT.BORDER);
        text.setText(parameter.initial());
        var isLong = parameter.kind() == ParameterKind.TEXT || parameter.kind() == ParameterKind.WORDS;
        var data = isLong
                ? GridDataFactory.fillDefaults().grab(true, false)
                : GridDataFactory.fillDefaults()
                        .align(SWT.BEGINNING, SWT.CENTER)
                        .hint(126, SWT.DEFAULT);
        data.applyTo(text);
        fields.put(parameter.name(), text::setText);
        text.addListener(SWT.Modify, event -> set(parameter, text.getText()));
        return text;
    }
}
