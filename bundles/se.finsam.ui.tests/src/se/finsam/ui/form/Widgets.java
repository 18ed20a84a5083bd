// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import se.finsam.ui.Ids;

/** Finds widgets by id and does to them what a user does. */
final class Widgets {
    private final Composite root;

    Widgets(Composite root) {
        this.root = root;
    }

    <T extends Widget> T find(Class<T> type, String id) {
        return all(root)
                .filter(widget -> id.equals(widget.getData(Ids.KEY)))
                .findFirst()
                .map(type::cast)
                .orElseThrow(() -> new AssertionError("No widget " + id));
    }

    private static Stream<Widget> all(Widget widget) {
        var parts =
                switch (widget) {
                    case ToolBar bar -> bar.getItems();
                    case Composite composite -> composite.getChildren();
                    default -> new Widget[0];
                };
        return Stream.concat(Stream.of(widget), Stream.of(parts).flatMap(Widgets::all));
    }

    void type(String id, String text) {
        find(Text.class, id).setText(text);
    }

    void enter(String id) {
        find(Text.class, id).notifyListeners(SWT.DefaultSelection, new Event());
    }

    void leave(String id) {
        find(Text.class, id).notifyListeners(SWT.FocusOut, new Event());
    }

    /** Presses Escape; true if the field took it. */
    boolean escape(String id) {
        var event = new Event();
        event.detail = SWT.TRAVERSE_ESCAPE;
        event.doit = true;
        find(Text.class, id).notifyListeners(SWT.Traverse, event);
        return !event.doit;
    }

    void press(String id) {
        find(Widget.class, id).notifyListeners(SWT.Selection, new Event());
    }

    void choose(String id, int index) {
        find(Combo.class, id).select(index);
        press(id);
    }

    String text(String id) {
        return find(Text.class, id).getText();
    }

    /** What is said beneath a field or table, if anything. */
    Optional<String> message(String id) {
        var label = find(Label.class, id + ".message");
        return label.getVisible() ? Optional.of(label.getText()) : Optional.empty();
    }
}
