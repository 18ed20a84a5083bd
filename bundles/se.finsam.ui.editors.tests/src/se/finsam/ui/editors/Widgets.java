// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import se.finsam.ui.Ids;

/** Finds widgets by their ids. */
public final class Widgets {
    private Widgets() {}

    /** The first widget below another with an id. */
    public static <T extends Widget> T find(Composite parent, Class<T> type, String id) {
        return descendants(parent)
                .filter(widget -> id.equals(widget.getData(Ids.KEY)))
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No widget is called " + id));
    }

    /** True if a widget below another has an id. */
    public static boolean has(Composite parent, String id) {
        return descendants(parent).anyMatch(widget -> id.equals(widget.getData(Ids.KEY)));
    }

    private static Stream<Widget> descendants(Widget widget) {
        Stream<Widget> children =
                switch (widget) {
                    case ToolBar bar -> Arrays.stream(bar.getItems());
                    case Composite parent -> Arrays.stream(parent.getChildren());
                    default -> Stream.empty();
                };
        return Stream.concat(Stream.of(widget), children.flatMap(Widgets::descendants));
    }
}
