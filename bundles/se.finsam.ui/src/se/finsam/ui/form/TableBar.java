// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.edit.command.MoveElement;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.theme.Icons;

/** Heading and buttons above a table of elements. */
final class TableBar<E extends EObject> {
    private static final Texts TEXTS = Texts.of(TableBar.class);

    private final String id;
    private final ElementTable<E> table;
    private final ToolBar tools;
    private final List<Tool<E>> offered = new ArrayList<>();

    /** A button; {@code key} and {@code mask} do the same from the keyboard. */
    private record Tool<E>(ToolItem item, int key, int mask, BiPredicate<List<E>, @Nullable E> enabled, Runnable run) {}

    TableBar(Composite parent, String id, Text heading, ElementTable<E> table) {
        this.id = id;
        this.table = table;
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(Form.heading(row, heading));
        row.setBackgroundMode(SWT.INHERIT_FORCE);
        tools = new ToolBar(row, SWT.FLAT);
    }

    void adding(Text what, Runnable run) {
        offer("add", "add", what, SWT.INSERT, 0, (rows, element) -> table.isOpen(), run);
    }

    void removing(Text what, Consumer<E> run) {
        offer("remove", "remove", what, SWT.DEL, 0, (rows, element) -> element != null, () -> table.selected()
                .ifPresent(run));
    }

    void moving() {
        offer(
                "up",
                "up",
                TEXTS.get("moveUp"),
                SWT.ARROW_UP,
                SWT.ALT,
                (rows, e) -> isMovable(rows, e, -1),
                () -> move(-1));
        offer(
                "down",
                "down",
                TEXTS.get("moveDown"),
                SWT.ARROW_DOWN,
                SWT.ALT,
                (rows, e) -> isMovable(rows, e, 1),
                () -> move(1));
    }

    void always(String name, String icon, Text what, Runnable run) {
        offer(name, icon, what, 0, 0, (rows, element) -> table.isOpen(), run);
    }

    void action(String name, String icon, Text what, Consumer<E> run) {
        offer(name, icon, what, 0, 0, (rows, element) -> element != null, () -> table.selected()
                .ifPresent(run));
    }

    private void offer(
            String name,
            String icon,
            Text what,
            int key,
            int mask,
            BiPredicate<List<E>, @Nullable E> enabled,
            Runnable run) {
        var item = Ids.set(new ToolItem(tools, SWT.PUSH), id + "." + name);
        item.setImage(Icons.image(icon));
        item.setToolTipText(UiLanguage.in(what));
        item.addListener(SWT.Selection, event -> run.run());
        offered.add(new Tool<>(item, key, mask, enabled, run));
        enable(table.selected());
        tools.requestLayout();
    }

    void enable(Optional<E> selected) {
        offered.forEach(tool -> tool.item().setEnabled(tool.enabled().test(table.rows(), selected.orElse(null))));
    }

    void key(Event event) {
        for (var tool : offered) {
            if (tool.key() != 0
                    && event.keyCode == tool.key()
                    && (event.stateMask & SWT.MODIFIER_MASK) == tool.mask()
                    && tool.item().isEnabled()) {
                event.doit = false;
                tool.run().run();
                return;
            }
        }
    }

    private boolean isMovable(List<E> rows, @Nullable E element, int by) {
        return table.isOfModel() && at(rows, element, by) != null;
    }

    private static <E> @Nullable E at(List<E> rows, @Nullable E element, int by) {
        var index = element == null ? -1 : rows.indexOf(element);
        return index < 0 || index + by < 0 || index + by >= rows.size() ? null : rows.get(index + by);
    }

    private void move(int by) {
        table.selected().ifPresent(element -> {
            var neighbour = at(table.rows(), element, by);
            if (neighbour != null
                    && element.eContainer().eGet(element.eContainmentFeature()) instanceof List<?> siblings) {
                table.execute(MoveElement.create(element, siblings.indexOf(neighbour)));
                table.select(element);
            }
        });
    }
}
