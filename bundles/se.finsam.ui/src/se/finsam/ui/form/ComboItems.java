// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;

/**
 * What a list that drops down offers. A long list is filled when the user turns to it, since GTK takes long to fill one and to
 * measure it.
 */
public final class ComboItems {
    private static final int FEW = 60;

    private final Combo combo;
    private List<String> labels = List.of();
    private int chosen = -1;
    private boolean filled = true;

    public ComboItems(Combo combo) {
        this.combo = combo;
        combo.addListener(SWT.FocusIn, event -> fill());
        combo.addListener(SWT.MouseDown, event -> fill());
    }

    /** Offers texts, one of them chosen; none for a negative index. */
    public void show(List<String> offered, int index) {
        labels = List.copyOf(offered);
        chosen = index;
        filled = labels.size() <= FEW || combo.isFocusControl();
        if (filled) {
            offer(labels, index);
        } else {
            offer(index < 0 ? List.of() : List.of(labels.get(index)), index < 0 ? -1 : 0);
        }
    }

    /** Place of what is chosen in what was offered; negative for nothing. */
    public int selected() {
        return filled ? combo.getSelectionIndex() : chosen;
    }

    private void fill() {
        if (!filled) {
            filled = true;
            offer(labels, chosen);
        }
    }

    private void offer(List<String> items, int index) {
        if (!List.of(combo.getItems()).equals(items)) {
            combo.setItems(items.toArray(String[]::new));
            combo.requestLayout();
        }
        if (index < 0) {
            combo.deselectAll();
        } else {
            combo.select(index);
        }
    }
}
