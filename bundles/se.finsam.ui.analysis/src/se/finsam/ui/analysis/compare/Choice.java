// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.ui.Ids;

/** A labelled list to choose one value from. */
final class Choice<T> {
    private final Label label;
    private final Combo combo;
    private final Function<T, String> name;
    private List<T> values = List.of();

    /**
     * A list without values.
     *
     * @param name how a value is shown
     * @param chosen told of what the user chooses
     */
    Choice(Composite parent, String id, String text, int width, Function<T, String> name, Consumer<T> chosen) {
        this.name = name;
        label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        combo = Ids.set(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), id);
        combo.setVisibleItemCount(20);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .hint(width, SWT.DEFAULT)
                .applyTo(combo);
        combo.addListener(SWT.Selection, event -> {
            if (combo.getSelectionIndex() >= 0) {
                chosen.accept(values.get(combo.getSelectionIndex()));
            }
        });
    }

    /** Offers values and shows one of them; none is shown if it is not among them. */
    void show(List<T> offered, @Nullable T chosen) {
        if (!offered.equals(values)) {
            values = List.copyOf(offered);
            combo.setItems(values.stream().map(name).toArray(String[]::new));
        }
        var index = chosen == null ? -1 : values.indexOf(chosen);
        if (index != combo.getSelectionIndex()) {
            if (index < 0) {
                combo.deselectAll();
            } else {
                combo.select(index);
            }
        }
    }

    void enable(boolean enabled) {
        combo.setEnabled(enabled);
        label.setEnabled(enabled);
    }

    void exclude(boolean excluded) {
        Layouts.exclude(label, excluded);
        Layouts.exclude(combo, excluded);
    }
}
