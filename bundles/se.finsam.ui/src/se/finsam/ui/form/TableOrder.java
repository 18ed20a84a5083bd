// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TableColumn;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;

/**
 * Sorts the rows of a table by a column and shows only those that are looked for. A click on a header sorts, a second
 * turns the order, a third takes back the order of the model; the menu of the table does the same from the keyboard. A
 * row that is edited stays where it is until the table is sorted anew.
 */
final class TableOrder<E> {
    private static final Texts TEXTS = Texts.of(TableOrder.class);

    private final TableViewer viewer;
    private final String id;
    private final Runnable changed;
    private final List<Function<E, String>> labels = new ArrayList<>();
    private final CellOrder order = new CellOrder();
    private int sorted = -1;
    private String wanted = "";

    /** @param changed told when rows have come, gone or moved */
    TableOrder(TableViewer viewer, String id, Runnable changed) {
        this.viewer = viewer;
        this.id = id;
        this.changed = changed;
        var menu = new Menu(viewer.getTable());
        menu.addListener(SWT.Show, event -> fill(menu));
        viewer.getTable().setMenu(menu);
    }

    /** Takes up the next column. */
    void column(TableColumn column, Function<E, String> label) {
        var index = labels.size();
        labels.add(label);
        column.addListener(SWT.Selection, event -> turn(index));
    }

    private void turn(int column) {
        if (column != sorted) {
            sort(column, SWT.UP);
        } else if (viewer.getTable().getSortDirection() == SWT.UP) {
            sort(column, SWT.DOWN);
        } else {
            sort(-1, SWT.NONE);
        }
    }

    private void sort(int column, int direction) {
        var table = viewer.getTable();
        sorted = column;
        table.setSortColumn(column < 0 ? null : table.getColumn(column));
        table.setSortDirection(direction);
        viewer.setComparator(column < 0 ? null : comparator(labels.get(column), direction == SWT.DOWN));
        viewer.getTable().showSelection();
        changed.run();
    }

    private ViewerComparator comparator(Function<E, String> label, boolean isDescending) {
        Comparator<String> cells =
                Comparator.comparing(CellOrder::isEmpty).thenComparing(isDescending ? order.reversed() : order);
        return new ViewerComparator() {
            @Override
            @SuppressWarnings("unchecked")
            public int compare(Viewer shown, Object one, Object other) {
                return cells.compare(label.apply((E) one), label.apply((E) other));
            }
        };
    }

    /** Shows only rows in whose cells every word stands. */
    void filter(String words) {
        wanted = words.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            viewer.resetFilters();
        } else {
            viewer.setFilters(new ViewerFilter() {
                @Override
                @SuppressWarnings("unchecked")
                public boolean select(Viewer shown, Object parent, Object element) {
                    return isWanted((E) element);
                }
            });
        }
        changed.run();
    }

    /** True for a row in whose cells every word stands. */
    boolean isWanted(E element) {
        var text = new StringBuilder();
        labels.forEach(label -> text.append(label.apply(element)).append('\n'));
        var said = text.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(wanted.split("\\s+")).allMatch(said::contains);
    }

    /** True when the rows stand as in the model, all of them. */
    boolean isOfModel() {
        return sorted < 0 && wanted.isEmpty();
    }

    private void fill(Menu menu) {
        for (var item : menu.getItems()) {
            item.dispose();
        }
        var table = viewer.getTable();
        for (var column = 0; column < table.getColumnCount(); column++) {
            var by = column;
            var header = table.getColumn(column).getText();
            item(menu, "up." + column, TEXTS.get("sort.up", header), by, SWT.UP);
            item(menu, "down." + column, TEXTS.get("sort.down", header), by, SWT.DOWN);
        }
        Ids.set(new MenuItem(menu, SWT.SEPARATOR), id + ".sort.separator");
        item(menu, "model", TEXTS.get("sort.model"), -1, SWT.NONE);
    }

    private void item(Menu menu, String name, Text text, int column, int direction) {
        var item = Ids.set(new MenuItem(menu, SWT.RADIO), id + ".sort." + name);
        item.setText(UiLanguage.in(text).replace("&", "&&"));
        item.setSelection(sorted == column && (column < 0 || viewer.getTable().getSortDirection() == direction));
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                sort(column, direction);
            }
        });
    }
}
