// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.FigureSyntaxException;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;

/** A number that is typed, and a slider for it if it has one. While the slider moves the number is only tried. */
final class NumberInput {
    private static final int WIDTH = 64;
    private static final int SETTLED = 600;

    private final Text text;
    private final @Nullable Scale scale;
    private final FieldListener listener;
    private final ControlDecoration problem;
    private final Runnable settle = this::settle;
    private Field.Number field;
    private boolean moving;
    private boolean held;

    /** Widgets in a row of a grid: the number, its unit, and the slider where there is one. */
    NumberInput(Composite parent, Field.Number field, String id, FieldListener listener) {
        this.field = field;
        this.listener = listener;
        text = Ids.set(new Text(parent, SWT.BORDER | SWT.RIGHT | SWT.SINGLE), id);
        GridDataFactory.fillDefaults()
                .hint(WIDTH, SWT.DEFAULT)
                .align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(text);
        problem = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
        problem.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        problem.hide();
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.FocusOut, event -> commit());
        if (!field.unit().isEmpty()) {
            new Label(parent, SWT.NONE).setText(UiLanguage.in(field.unit()));
        }
        scale = field.slider() == null ? null : slider(parent, id + ".slider");
        show(field);
    }

    private Scale slider(Composite parent, String id) {
        var made = Ids.set(new Scale(parent, SWT.HORIZONTAL), id);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(made);
        made.addListener(SWT.Selection, event -> {
            moving = true;
            var value = Objects.requireNonNull(field.slider()).value(made.getSelection());
            text.setText(format(value));
            listener.preview(value);
            made.getDisplay().timerExec(SETTLED, settle);
        });
        made.addListener(SWT.MouseDown, event -> held = true);
        made.addListener(SWT.MouseUp, event -> {
            held = false;
            release();
        });
        made.addListener(SWT.MouseWheel, event -> event.doit = false);
        made.addListener(SWT.FocusOut, event -> release());
        made.addListener(SWT.Dispose, event -> made.getDisplay().timerExec(-1, settle));
        return made;
    }

    /** Keys do not tell when they are done: a slider that has rested is, unless the mouse holds it. */
    private void settle() {
        if (scale != null && !scale.isDisposed() && moving && !held) {
            release();
        }
    }

    private void release() {
        if (moving && scale != null) {
            moving = false;
            scale.getDisplay().timerExec(-1, settle);
            set(Objects.requireNonNull(field.slider()).value(scale.getSelection()));
        }
    }

    private void commit() {
        if (moving || text.getText().equals(format(field.value()))) {
            return;
        }
        try {
            Optional<BigDecimal> typed = UiLanguage.figures().parse(text.getText());
            if (typed.isEmpty() && field.feature().isRequired()) {
                refuse(PlanHost.text("refuse.number"));
            } else {
                set(typed.orElse(null));
            }
        } catch (FigureSyntaxException e) {
            refuse(PlanHost.text("refuse.number"));
        }
    }

    private void set(@Nullable BigDecimal value) {
        if (Objects.equals(value, field.value())) {
            show(field);
            return;
        }
        var refusal = listener.set(field, value);
        if (refusal != null) {
            refuse(UiLanguage.in(refusal));
        }
    }

    private void refuse(String reason) {
        problem.setDescriptionText(reason);
        problem.show();
    }

    /** Shows what the field holds now, unless the slider is being moved. */
    void show(Field.Number now) {
        field = now;
        if (moving) {
            return;
        }
        problem.hide();
        text.setText(format(now.value()));
        var slider = now.slider();
        if (scale != null && slider != null) {
            scale.setMaximum(slider.last());
            scale.setPageIncrement(Math.max(1, slider.last() / 10));
            scale.setSelection(slider.position(now.value() == null ? slider.min() : now.value()));
        }
    }

    private static String format(@Nullable BigDecimal value) {
        return value == null
                ? ""
                : UiLanguage.figures()
                        .number(value, Math.max(0, value.stripTrailingZeros().scale()));
    }
}
