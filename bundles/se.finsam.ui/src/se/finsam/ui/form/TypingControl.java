// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** A text field; Enter enters, in several lines together with Ctrl. */
final class TypingControl<V> extends FieldControl<V> {
    private static final int LEAST_WIDTH = 120;

    private final FieldKind.Typing<V> kind;
    private final Text text;
    private boolean showing;

    TypingControl(FieldKind.Typing<V> kind, Composite parent, Listener listener) {
        this.kind = kind;
        var isMulti = kind.lines() > 1;
        var style = isMulti ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE | (kind.figure() ? SWT.RIGHT : 0);
        text = new Text(parent, SWT.BORDER | style);
        text.setMessage(kind.hint());
        layOut(isMulti);
        text.addListener(SWT.Modify, event -> {
            if (!showing) {
                listener.typing();
            }
        });
        text.addListener(SWT.FocusOut, event -> listener.entered());
        text.addListener(SWT.DefaultSelection, event -> listener.entered());
        text.addListener(SWT.Traverse, event -> traverse(event, isMulti, listener));
    }

    private void layOut(boolean isMulti) {
        var gc = new GC(text);
        gc.setFont(text.getFont());
        var metrics = gc.getFontMetrics();
        gc.dispose();
        var data = GridDataFactory.fillDefaults();
        if (kind.width() > 0) {
            data.align(SWT.BEGINNING, SWT.CENTER)
                    .hint((int) (kind.width() * metrics.getAverageCharacterWidth()), SWT.DEFAULT);
        } else {
            data.grab(true, false).hint(LEAST_WIDTH, isMulti ? kind.lines() * metrics.getHeight() : SWT.DEFAULT);
        }
        data.applyTo(text);
    }

    private static void traverse(Event event, boolean isMulti, Listener listener) {
        switch (event.detail) {
            case SWT.TRAVERSE_ESCAPE -> {
                if (listener.takenBack()) {
                    event.doit = false;
                }
            }
            case SWT.TRAVERSE_RETURN -> {
                if (isMulti && (event.stateMask & SWT.MOD1) != 0) {
                    listener.entered();
                    event.doit = false;
                }
            }
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = true;
            default -> {}
        }
    }

    @Override
    Control control() {
        return text;
    }

    @Override
    Typed<V> typed() {
        return kind.codec().typed(text.getText());
    }

    @Override
    void show(@Nullable V value) {
        var written = kind.written(value);
        if (!text.getText().equals(written)) {
            showing = true;
            text.setText(written);
            showing = false;
        }
    }
}
