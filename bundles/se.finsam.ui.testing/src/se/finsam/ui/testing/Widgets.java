// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.testing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import se.finsam.core.text.Language;
import se.finsam.ui.Ids;

/** A shell that is not seen, and what is in it. */
final class Widgets {
    private Widgets() {}

    /** A shell of the size of a tab, which its only child fills. */
    static Shell shell(Display display) {
        var shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 600);
        return shell;
    }

    static void speak(Language language) {
        Locale.setDefault(Locale.forLanguageTag(language == Language.SV ? "sv-SE" : "en-GB"));
    }

    /** Every widget in the shell, from the outside to the inside; items of tables and trees are not among them. */
    static Stream<Control> in(Shell shell) {
        return Stream.of(shell.getChildren()).flatMap(Widgets::all);
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(
                        Stream.of(control), Stream.of(composite.getChildren()).flatMap(Widgets::all))
                : Stream.of(control);
    }

    static <T extends Widget> T find(Shell shell, Class<T> type, String id) {
        return in(shell)
                .filter(control -> id.equals(control.getData(Ids.KEY)))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No %s has the id %s".formatted(type.getSimpleName(), id)));
    }

    static List<String> words(Shell shell) {
        return in(shell)
                .flatMap(Widgets::words)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Stream<String> words(Control control) {
        return switch (control) {
            case Label label -> Stream.of(label.getText());
            case CLabel label -> Stream.of(label.getText());
            case Button button -> Stream.of(button.getText());
            case Link link -> Stream.of(link.getText());
            case Group group -> Stream.of(group.getText());
            case Table table -> Stream.of(table.getColumns()).map(Item::getText);
            case Tree tree -> Stream.of(tree.getColumns()).map(Item::getText);
            case ToolBar bar -> Stream.of(bar.getItems()).map(Item::getText);
            default -> Stream.of();
        };
    }
}
