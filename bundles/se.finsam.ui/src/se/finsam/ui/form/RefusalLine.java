// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.theme.ThemeColor;

/** A line beneath a widget that says why something cannot be done; takes no room when there is nothing to say. */
final class RefusalLine {
    private static final int LEAST_WIDTH = 120;

    private final Label label;
    private final List<Label> parts;

    /** A line across columns of the layout of the parent. */
    static RefusalLine across(Composite parent, String id, int columns) {
        return new RefusalLine(parent, id, columns, List.of());
    }

    /** A line in the second of two columns. */
    static RefusalLine inSecondColumn(Composite parent, String id) {
        var first = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().applyTo(first);
        return new RefusalLine(parent, id, 1, List.of(first));
    }

    private RefusalLine(Composite parent, String id, int columns, List<Label> before) {
        label = Ids.set(new Label(parent, SWT.WRAP), id);
        GridDataFactory.fillDefaults()
                .span(columns, 1)
                .grab(true, false)
                .hint(LEAST_WIDTH, SWT.DEFAULT)
                .applyTo(label);
        parts = Stream.concat(before.stream(), Stream.of(label)).toList();
        show(false);
    }

    private void show(boolean isShown) {
        for (var part : parts) {
            part.setVisible(isShown);
            ((GridData) part.getLayoutData()).exclude = !isShown;
        }
    }

    void say(@Nullable Text why) {
        say(why == null ? "" : UiLanguage.in(why));
    }

    void say(String why) {
        if (label.isDisposed() || why.equals(label.getText())) {
            return;
        }
        label.setText(why);
        label.setForeground(ThemeColor.ERROR.get());
        show(!why.isEmpty());
        label.requestLayout();
        ScrollPane.reflow(label);
    }
}
