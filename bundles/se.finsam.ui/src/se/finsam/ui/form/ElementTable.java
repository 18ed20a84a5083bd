// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.edit.ModelCommand;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.theme.Icons;

/**
 * Elements of the model as rows, with what can be done to them above. Cells can be edited where a column says so; each
 * change is one command. Insert adds, Delete removes, Alt with the arrows moves, F2 edits. A header sorts; what is moved
 * moves in the order of the model, and only there.
 */
public final class ElementTable<E extends EObject> {
    private final CommandTarget target;
    private final Composite area;
    private final TableBar<E> bar;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final TableViewer viewer;
    private final RefusalLine message;
    private final TableOrder<E> order;
    private final TableRows<E> rows;
    private final List<Consumer<Optional<E>>> listeners = new ArrayList<>();
    private boolean isEdited;
    private boolean isClosed;
    private org.eclipse.swt.widgets.@Nullable Text filter;

    /**
     * A table without columns.
     *
     * @param id of the table; its buttons are id.add, id.remove, id.up and id.down
     */
    public ElementTable(Composite parent, String id, Text heading, CommandTarget target) {
        this.target = target;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        bar = new TableBar<>(area, id, heading, this);
        var frame = new Composite(area, SWT.NONE);
        frame.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        rows = new TableRows<>(viewer);
        message = RefusalLine.across(area, id + ".message", 1);
        Ids.set(table(), id);
        order = new TableOrder<>(viewer, id, () -> bar.enable(selected()));
        table().setHeaderVisible(true);
        table().addListener(SWT.KeyDown, bar::key);
        viewer.addSelectionChangedListener(event -> selected(selected()));
    }

    /** The table with what is above and beneath it, for its layout data. */
    public Composite control() {
        return area;
    }

    /** The widget with the rows. */
    public Table table() {
        return viewer.getTable();
    }

    TableViewer viewer() {
        return viewer;
    }

    List<E> rows() {
        return rows.all();
    }

    /** Adds a column that only shows; {@code weight} is its share of the width. */
    public ElementTable<E> column(Text header, int weight, Function<E, String> label) {
        column(header, weight, SWT.LEFT, label, element -> null);
        return this;
    }

    /** Adds a column that only shows, with an icon by name before each text. */
    public ElementTable<E> column(Text header, int weight, Function<E, String> label, Function<E, String> icon) {
        column(header, weight, SWT.LEFT, label, element -> Icons.image(icon.apply(element)));
        return this;
    }

    /** Adds a column of figures that only shows. */
    public ElementTable<E> figures(Text header, int weight, Function<E, String> label) {
        column(header, weight, SWT.RIGHT, label, element -> null);
        return this;
    }

    /** Adds a column whose cells are edited. */
    public <V> ElementTable<E> column(FieldKind<V> kind, Binding<E, V> binding, int weight) {
        var isFigure = kind instanceof FieldKind.Typing<V> typing && typing.figure();
        var column = column(
                binding.label(),
                weight,
                isFigure ? SWT.RIGHT : SWT.LEFT,
                element -> kind.written(binding.read().apply(element)),
                element -> null);
        if (!isEdited) {
            isEdited = true;
            CellEditing.prepare(viewer);
        }
        column.setEditingSupport(new CellEditing<>(viewer, kind, binding, target, message));
        return this;
    }

    private TableViewerColumn column(
            Text header, int weight, int align, Function<E, String> label, Function<E, @Nullable Image> image) {
        var column = new TableViewerColumn(viewer, align);
        column.getColumn().setText(UiLanguage.in(header));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 40, true));
        order.column(column.getColumn(), label);
        column.setLabelProvider(new CellLabelProvider() {
            @Override
            @SuppressWarnings("unchecked")
            public void update(ViewerCell cell) {
                var element = (E) cell.getElement();
                cell.setText(label.apply(element));
                cell.setImage(image.apply(element));
            }
        });
        return column;
    }

    /**
     * Offers to add.
     *
     * @param command makes the command, asking the user if need be; null when the user does not want to any more
     */
    public ElementTable<E> adding(Text what, Supplier<@Nullable ModelCommand> command) {
        bar.adding(what, () -> add(command.get()));
        return this;
    }

    /** Offers to remove. */
    public ElementTable<E> removing(Text what, Function<E, ModelCommand> command) {
        bar.removing(what, element -> remove(element, command));
        return this;
    }

    /** Offers to move up and down in the order of the model. */
    public ElementTable<E> moving() {
        bar.moving();
        return this;
    }

    /** Offers something else to do with the list as a whole. */
    public ElementTable<E> adding(String name, String icon, Text what, Supplier<@Nullable ModelCommand> command) {
        bar.always(name, icon, what, () -> add(command.get()));
        return this;
    }

    /** Offers something else to do with a row. */
    public ElementTable<E> action(String name, String icon, Text what, Function<E, @Nullable ModelCommand> command) {
        bar.action(name, icon, what, element -> add(command.apply(element)));
        return this;
    }

    /** Offers to show only rows with the words that are typed above the table; Ctrl+F gets there, Escape takes them away. */
    public ElementTable<E> filtering() {
        filter = TableFilter.above(table(), order);
        return this;
    }

    /** The height that rows are to have room for, where the table does not take what there is. */
    public ElementTable<E> rows(int count) {
        var table = table();
        var height = table.getHeaderHeight() + count * table.getItemHeight();
        ((GridData) table.getParent().getLayoutData()).heightHint = height;
        return this;
    }

    /** Executes a command on rows; a refusal is shown beneath the table. */
    public boolean execute(ModelCommand command) {
        var refusal = target.execute(command);
        message.say(refusal);
        return refusal == null;
    }

    private void add(@Nullable ModelCommand command) {
        var before = new HashSet<>(rows.all());
        if (command != null && execute(command)) {
            rows.all().stream().filter(row -> !before.contains(row)).findFirst().ifPresent(this::select);
        }
    }

    private void remove(E element, Function<E, ModelCommand> command) {
        var index = table().getSelectionIndex();
        if (execute(command.apply(element)) && table().getItemCount() > 0) {
            viewer.setSelection(
                    new StructuredSelection(viewer.getElementAt(Math.min(index, table().getItemCount() - 1))), true);
        }
    }

    /** Shows rows; the selection stays on the same element as long as it is there. */
    public void show(List<? extends E> shown) {
        var before = selected();
        rows.show(shown);
        bar.enable(selected());
        if (!before.equals(selected())) {
            selected(selected());
        }
    }

    /** Allows adding or not, as when what the rows belong to is missing. */
    public void setOpen(boolean isOpen) {
        isClosed = !isOpen;
        bar.enable(selected());
    }

    /** True when the rows stand as in the model, all of them. */
    boolean isOfModel() {
        return order.isOfModel();
    }

    boolean isOpen() {
        return !isClosed;
    }

    /** The selected row. */
    @SuppressWarnings("unchecked")
    public Optional<E> selected() {
        return Optional.ofNullable((E) viewer.getStructuredSelection().getFirstElement());
    }

    /** Selects a row and scrolls it into view; one that is filtered out is looked for no longer in vain. */
    public void select(E element) {
        if (filter != null && !order.isWanted(element)) {
            filter.setText("");
        }
        rows.need(element);
        viewer.setSelection(new StructuredSelection(element), true);
    }

    /** Adds a listener for the selected row. */
    public void onSelect(Consumer<Optional<E>> listener) {
        listeners.add(listener);
    }

    private void selected(Optional<E> element) {
        bar.enable(element);
        message.say("");
        listeners.forEach(listener -> listener.accept(element));
    }
}
