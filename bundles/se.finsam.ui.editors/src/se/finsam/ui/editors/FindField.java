// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Makes the platform's command for finding go to the search field nearest to what has the focus. */
final class FindField extends Action {
    private final Composite editor;

    FindField(Composite editor) {
        this.editor = editor;
    }

    @Override
    public void run() {
        nearest().ifPresent(field -> {
            field.setFocus();
            field.selectAll();
        });
    }

    private Optional<Text> nearest() {
        for (var at = editor.getDisplay().getFocusControl(); at != null && at != editor; at = at.getParent()) {
            var field = in(at);
            if (field.isPresent()) {
                return field;
            }
        }
        return in(editor);
    }

    private static Optional<Text> in(Control control) {
        if (!control.isVisible()) {
            return Optional.empty();
        }
        return switch (control) {
            case Text text when (text.getStyle() & SWT.SEARCH) != 0 -> Optional.of(text);
            case Composite composite ->
                Arrays.stream(composite.getChildren())
                        .flatMap(child -> in(child).stream())
                        .findFirst();
            default -> Optional.empty();
        };
    }
}
