// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;
import se.finsam.ui.theme.ThemeChanges;
import se.finsam.ui.theme.ThemeColor;

/**
 * Shows a table in a grid: labels of the rows and headings stay in view, figures are right-aligned, sums stand under a
 * line. Figures can be typed, pasted and cleared where {@link GridEdits} allows it.
 */
public final class TableGrid extends Composite {
    private final GridData data = new GridData();
    private final GridLayers layers;
    private final GridTable table;
    private final LocalResourceManager resources;
    private final CopyOnWriteArrayList<Consumer<Optional<CellAt>>> listeners = new CopyOnWriteArrayList<>();
    private final Font bold;
    private boolean isSortable;
    private @Nullable Table ofModel;
    private BiFunction<Row, Column, Optional<GridMark>> marks = (row, column) -> Optional.empty();

    /** An empty grid. */
    public TableGrid(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        resources = new LocalResourceManager(JFaceResources.getResources(), this);
        bold = resources.create(GridStyle.bold(JFaceResources.getDefaultFont()));
        layers = new GridLayers(data, (row, column) -> marks.apply(row, column));
        table = new GridTable(this, layers.grid());
        table.setConfigRegistry(new ConfigRegistry());
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(style());
        table.addConfiguration(new GridBindings(this));
        table.configure();
        table.setVisible(false);
        restyle();
        var tooltip = new GridTooltip(table, data, (row, column) -> marks.apply(row, column));
        tooltip.setPopupDelay(400);
        layers.selection().addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                var selected = selected();
                listeners.forEach(listener -> listener.accept(selected));
            }
        });
        ThemeChanges.follow(table, this::restyle);
    }

    private GridStyle style() {
        return new GridStyle(data, JFaceResources.getDefaultFont(), bold);
    }

    private void restyle() {
        if (table.isDisposed()) {
            return;
        }
        style().configureRegistry(table.getConfigRegistry());
        table.setBackground(ThemeColor.GRID_BACKGROUND.get());
        table.refresh(false);
    }

    /** Shows a table; the selection stays on its row and column as long as the table has both. */
    public void setTable(Table given) {
        show(given, false);
    }

    private void show(Table given, boolean isAnew) {
        var before = data.table();
        var open = table.getActiveCellEditor();
        if (open != null && !before.id().equals(given.id())) {
            open.close();
        }
        var at = selected();
        ofModel = given;
        var shown = data.sort().of(given);
        data.set(shown);
        table.setVisible(!shown.columns().isEmpty());
        if (!isAnew && sameShape(before, shown)) {
            layers.body().fireLayerEvent(new VisualRefreshEvent(layers.body()));
        } else {
            layers.resize(table, bold);
            table.refresh();
            layers.selection().clear();
            at.ifPresent(cell -> select(cell.row().id(), cell.column().id()));
        }
    }

    private static boolean sameShape(Table one, Table other) {
        return one.columns().equals(other.columns())
                && one.rows().stream()
                        .map(TableGrid::shape)
                        .toList()
                        .equals(other.rows().stream().map(TableGrid::shape).toList());
    }

    private static List<Object> shape(Row row) {
        return List.of(row.id(), row.label(), row.kind(), row.level());
    }

    /**
     * Lets the rows be sorted by a click on a heading, or Alt and the down arrow in a column: ascending, descending, and as
     * the table has them. Rows stay between their headings and sums.
     */
    public void setSortable() {
        isSortable = true;
    }

    /** Sorts by a column, or by the labels of the rows; the selection stays on its cell. */
    void sortBy(String column) {
        if (isSortable && ofModel != null) {
            data.sort(data.sort().turn(column));
            show(ofModel, true);
        }
    }

    /** The table shown, its rows as they are sorted. */
    public Table table() {
        return data.table();
    }

    /** Lets figures be typed; null for a table that is only read. */
    public void setEdits(@Nullable GridEdits edits) {
        data.edits(edits);
        table.refresh(false);
    }

    /** What may be typed; null for a table that is only read. */
    public @Nullable GridEdits edits() {
        return data.edits();
    }

    /** Marks cells about which there is something to say. */
    public void setMarks(BiFunction<Row, Column, Optional<GridMark>> given) {
        marks = given;
        table.refresh(false);
    }

    /** Says how the formulas of derived figures are put in words. */
    public void setDerivations(Function<String, Text> words) {
        data.derivations(words);
    }

    /** Adds a listener that is told which cell is selected. */
    public void onSelect(Consumer<Optional<CellAt>> listener) {
        listeners.add(listener);
    }

    /** The cell that is selected; of several the one where the selection began. */
    public Optional<CellAt> selected() {
        var anchor = layers.selection().getSelectionAnchor();
        return anchor != null
                        && anchor.getColumnPosition() >= 0
                        && anchor.getColumnPosition() < data.getColumnCount()
                        && anchor.getRowPosition() >= 0
                        && anchor.getRowPosition() < data.getRowCount()
                ? Optional.of(data.at(anchor.getColumnPosition(), anchor.getRowPosition()))
                : Optional.empty();
    }

    /** Selects a cell and brings it into view; does nothing if the table does not show it. */
    public void select(String rowId, String columnId) {
        var columns = data.table().columns().stream().map(Column::id).toList();
        var rows = data.table().rows().stream().map(Row::id).toList();
        if (columns.contains(columnId) && rows.contains(rowId)) {
            select(columns.indexOf(columnId), rows.indexOf(rowId));
        }
    }

    private void select(int column, int row) {
        layers.selection().doCommand(new SelectCellCommand(layers.selection(), column, row, false, false));
    }

    /** The cells that are selected, row by row. */
    List<CellAt> selection() {
        var cells = new ArrayList<CellAt>();
        for (PositionCoordinate at : layers.selection().getSelectedCellPositions()) {
            cells.add(data.at(at.getColumnPosition(), at.getRowPosition()));
        }
        cells.sort(Comparator.<CellAt>comparingInt(at -> data.table().rows().indexOf(at.row()))
                .thenComparingInt(at -> data.table().columns().indexOf(at.column())));
        return cells;
    }

    /** The widget inside. */
    public NatTable natTable() {
        return table;
    }

    @Override
    public boolean setFocus() {
        if (layers.selection().getSelectionAnchor().getColumnPosition() < 0
                && data.getColumnCount() > 0
                && data.getRowCount() > 0) {
            select(0, 0);
        }
        return table.setFocus();
    }
}
