// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** A box to tick; ticking enters. */
final class TickControl extends FieldControl<Boolean> {
    private final Button box;

    TickControl(Composite parent, Listener listener) {
        box = new Button(parent, SWT.CHECK);
        box.addListener(SWT.Selection, event -> {
            listener.typing();
            listener.entered();
        });
    }

    @Override
    Control control() {
        return box;
    }

    @Override
    Typed<Boolean> typed() {
        return Typed.of(box.getSelection());
    }

    @Override
    void show(@Nullable Boolean value) {
        box.setSelection(Boolean.TRUE.equals(value));
    }

    @Override
    boolean takesLabel(String label) {
        box.setText(label);
        return true;
    }
}
