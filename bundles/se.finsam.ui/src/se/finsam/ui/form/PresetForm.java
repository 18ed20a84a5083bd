// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.engine.ParameterKind;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;

/**
 * The parameters of a contribution as fields, under a row in which presets of them are chosen, saved and deleted. A contribution
 * without parameters has neither.
 */
public final class PresetForm {
    private static final Texts TEXTS = Texts.of(PresetForm.class);

    private final PresetChoice presets;
    private final Runnable changed;
    private final Composite area;
    private final ParameterForm form;
    private @Nullable Row row;

    /** The widgets of the row. */
    private record Row(Combo names, Button delete, Button reset, Label told) {}

    /**
     * A form with the defaults in its fields.
     *
     * @param changed told after each change
     */
    public PresetForm(Composite parent, PresetChoice presets, Runnable changed) {
        this.presets = presets;
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
        if (presets.parameters().parameters().stream().anyMatch(parameter -> parameter.kind() != ParameterKind.FIXED)) {
            row = row();
        }
        form = new ParameterForm(area, presets.parameters(), this::edited);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        showCurrent();
    }

    private static String text(String key, Object... arguments) {
        return UiLanguage.in(TEXTS.get(key, arguments));
    }

    private Row row() {
        var bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        var label = new Label(bar, SWT.NONE);
        label.setText(text("preset"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        var names = Ids.set(new Combo(bar, SWT.READ_ONLY), "preset.names");
        names.addListener(SWT.Selection, event -> choose());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(160, SWT.DEFAULT)
                .applyTo(names);
        button(bar, "preset.save", this::save);
        var delete = button(bar, "preset.delete", this::delete);
        var reset = button(bar, "preset.reset", () -> put(Map.of(), Text.EMPTY));
        var told = Ids.set(new Label(area, SWT.WRAP), "preset.told");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .exclude(true)
                .hint(400, SWT.DEFAULT)
                .applyTo(told);
        return new Row(names, delete, reset, told);
    }

    private static Button button(Composite parent, String key, Runnable action) {
        var button = Ids.set(new Button(parent, SWT.PUSH), key);
        button.setText(text(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** The fields, for their layout data. */
    public Composite control() {
        return area;
    }

    /** What the user has set, by name of the parameter. */
    public Map<String, String> settings() {
        return form.settings();
    }

    /** The first thing that is wrong with what the user has set. */
    public Optional<Text> problem() {
        return form.problem();
    }

    /** Shows settings; nobody is told of a change. */
    public void set(Map<String, String> settings) {
        form.set(settings);
        showCurrent();
    }

    private void edited() {
        tell(Text.EMPTY);
        showCurrent();
        changed.run();
    }

    private void showCurrent() {
        var shown = row;
        if (shown == null) {
            return;
        }
        var settings = form.settings();
        var isDefault = presets.isDefault(settings);
        var current = isDefault ? Optional.<String>empty() : presets.current(settings);
        shown.names().removeAll();
        shown.names().add(text("preset.defaults"));
        presets.names().forEach(shown.names()::add);
        if (!isDefault && current.isEmpty()) {
            shown.names().add(text("preset.own"));
        }
        shown.names()
                .select(
                        isDefault
                                ? 0
                                : current.map(name -> 1 + presets.names().indexOf(name))
                                        .orElse(shown.names().getItemCount() - 1));
        shown.delete().setEnabled(current.isPresent());
        shown.reset().setEnabled(!isDefault);
    }

    private Optional<String> chosen() {
        var index = row == null ? 0 : row.names().getSelectionIndex();
        return index < 1 || index > presets.names().size()
                ? Optional.empty()
                : Optional.of(presets.names().get(index - 1));
    }

    private void choose() {
        if (row != null && row.names().getSelectionIndex() == 0) {
            put(Map.of(), Text.EMPTY);
        }
        chosen().ifPresent(name -> put(presets.values(name), presets.misfits(name)));
    }

    private void put(Map<String, String> settings, Text told) {
        form.set(settings);
        tell(told);
        showCurrent();
        changed.run();
    }

    private void save() {
        var dialog = new InputDialog(
                area.getShell(),
                text("preset.save.title"),
                text("preset.save.what"),
                chosen().orElse(""),
                name -> name.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            done(presets.save(dialog.getValue().strip(), form.settings()));
        }
    }

    private void delete() {
        chosen().filter(name -> MessageDialog.openQuestion(
                        area.getShell(), text("preset.delete.title"), text("preset.delete.really", name)))
                .ifPresent(name -> done(presets.delete(name)));
    }

    private void done(@Nullable Text refusal) {
        tell(refusal == null ? Text.EMPTY : refusal);
        showCurrent();
    }

    private void tell(Text text) {
        if (row != null) {
            var told = row.told();
            told.setText(UiLanguage.in(text));
            told.setVisible(!text.isEmpty());
            ((GridData) told.getLayoutData()).exclude = text.isEmpty();
            told.requestLayout();
        }
    }
}
