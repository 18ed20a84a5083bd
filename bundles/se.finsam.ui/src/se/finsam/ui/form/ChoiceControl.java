// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** A list that drops down; choosing enters. */
final class ChoiceControl<V> extends FieldControl<V> {
    private static final int LONGEST = 80;

    private final FieldKind.Choice<V> kind;
    private final Combo combo;
    private final ComboItems items;
    private List<@Nullable V> values = new ArrayList<>();

    ChoiceControl(FieldKind.Choice<V> kind, Composite parent, Listener listener) {
        this.kind = kind;
        combo = new Combo(parent, SWT.READ_ONLY);
        combo.setVisibleItemCount(16);
        items = new ComboItems(combo);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        combo.addListener(SWT.Selection, event -> {
            listener.typing();
            listener.entered();
        });
        // Scrolling the page must not change what the pointer happens to be over.
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
    }

    @Override
    Control control() {
        return combo;
    }

    private String label(@Nullable V value) {
        var written = kind.written(value);
        return written.length() <= LONGEST
                ? written
                : written.substring(0, LONGEST - 1).stripTrailing() + "…";
    }

    @Override
    Typed<V> typed() {
        var index = items.selected();
        return Typed.of(index < 0 ? null : values.get(index));
    }

    @Override
    void show(@Nullable V value) {
        var offered = new ArrayList<@Nullable V>();
        if (kind.none() != null) {
            offered.add(null);
        }
        offered.addAll(kind.values().get());
        if (value != null && !offered.contains(value)) {
            offered.add(value);
        }
        values = offered;
        items.show(offered.stream().map(this::label).toList(), offered.indexOf(value));
    }
}
