// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import se.finsam.model.FinsamPackage;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;

/** One assumption with its fields in words. */
final class AssumptionCard {
    private static final int LABELS = 132;

    private final Composite control;
    private final String id;
    private final FieldListener listener;
    private final Map<String, Consumer<Field>> inputs = new LinkedHashMap<>();
    private AssumptionForm form;

    /**
     * A card.
     *
     * @param id beginning of the ids of its widgets
     */
    AssumptionCard(Composite parent, AssumptionForm form, String id, FieldListener listener) {
        control = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
        this.form = form;
        this.id = id;
        this.listener = listener;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(control);
        head();
        form.lines().forEach(this::line);
    }

    private void head() {
        var rule = new Label(control, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(rule);
        var head = new Composite(control, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
        var kind = PlanHost.heading(head, UiLanguage.in(form.kind()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(kind);
        var bar = new ToolBar(head, SWT.FLAT);
        button(bar, "up", "assumption.up", () -> listener.move(-1));
        button(bar, "down", "assumption.down", () -> listener.move(1));
        button(bar, "delete", "assumption.remove", listener::remove);
    }

    private void button(ToolBar bar, String icon, String key, Runnable action) {
        ToolItem item = PlanHost.button(bar, SWT.PUSH, icon, key, false, action);
        Ids.set(item, id + key.substring(key.indexOf('.')));
    }

    private void line(Field.Line line) {
        var label = new Label(control, SWT.NONE);
        label.setText(UiLanguage.in(line.label()));
        GridDataFactory.fillDefaults()
                .hint(LABELS, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(label);
        var row = new Composite(control, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        var first = true;
        for (var field : line.fields()) {
            if (!first && !isUnit(field)) {
                new Label(row, SWT.NONE).setText(PlanHost.text("to"));
            }
            first = false;
            input(row, field);
        }
        GridLayoutFactory.fillDefaults()
                .numColumns(row.getChildren().length)
                .spacing(6, 0)
                .applyTo(row);
    }

    private static boolean isUnit(Field field) {
        return field.feature() == FinsamPackage.eINSTANCE.getChangeContribution_Unit();
    }

    private void input(Composite row, Field field) {
        var name = id + "." + field.id();
        switch (field) {
            case Field.Name named -> name(row, named, name);
            case Field.Number number -> {
                var input = new NumberInput(row, number, name, listener);
                inputs.put(field.id(), now -> input.show((Field.Number) now));
            }
            case Field.Choice choice -> choice(row, choice, name);
        }
    }

    private void name(Composite row, Field.Name field, String name) {
        var text = Ids.set(new Text(row, SWT.BORDER | SWT.SINGLE), name);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        Runnable commit = () -> {
            var before = ((Field.Name) form.field(field.id())).value();
            if (!text.getText().isBlank() && !text.getText().equals(before)) {
                listener.set(field, text.getText().strip());
            } else {
                text.setText(before);
            }
        };
        text.addListener(SWT.DefaultSelection, event -> commit.run());
        text.addListener(SWT.FocusOut, event -> commit.run());
        inputs.put(field.id(), now -> text.setText(((Field.Name) now).value()));
        text.setText(field.value());
    }

    private void choice(Composite row, Field.Choice field, String name) {
        var combo = Ids.set(new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN), name);
        GridDataFactory.fillDefaults()
                .grab(!isUnit(field), false)
                .hint(isUnit(field) ? 64 : 80, SWT.DEFAULT)
                .applyTo(combo);
        var options = new ArrayList<Field.Option>();
        Consumer<Field> show = now -> show(combo, (Field.Choice) now, options);
        show.accept(field);
        combo.addListener(SWT.Selection, event -> {
            var now = (Field.Choice) form.field(field.id());
            if (combo.getSelectionIndex() != now.selected()
                    && listener.set(now, options.get(combo.getSelectionIndex()).value()) != null) {
                combo.select(now.selected());
            }
        });
        combo.addListener(SWT.MouseWheel, event -> event.doit = false);
        inputs.put(field.id(), show);
    }

    private static void show(Combo combo, Field.Choice choice, List<Field.Option> options) {
        if (!options.equals(choice.options())) {
            options.clear();
            options.addAll(choice.options());
            combo.setItems(
                    options.stream().map(option -> UiLanguage.in(option.name())).toArray(String[]::new));
        }
        combo.select(choice.selected());
    }

    /** Takes the card away. */
    void dispose() {
        control.dispose();
    }

    /** True if another form has the same fields, so that the card can show it. */
    boolean fits(AssumptionForm other) {
        return other.id().equals(form.id())
                && other.kind().equals(form.kind())
                && fields(other).equals(fields(form));
    }

    private static List<String> fields(AssumptionForm form) {
        return form.lines().stream()
                .flatMap(line -> line.fields().stream())
                .map(AssumptionCard::shape)
                .toList();
    }

    private static String shape(Field field) {
        return field instanceof Field.Number number ? field.id() + number.unit().sv() : field.id();
    }

    /** Shows a form that fits. */
    void show(AssumptionForm other) {
        form = other;
        inputs.forEach((field, show) -> show.accept(other.field(field)));
    }
}
