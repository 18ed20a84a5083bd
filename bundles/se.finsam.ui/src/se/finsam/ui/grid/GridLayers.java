// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.config.DefaultGridLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.group.performance.ColumnGroupHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.CustomLineBorderDecorator;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.ui.UiLanguage;

/** The layers of a grid, one on the other. */
final class GridLayers {
    private static final int ROW_HEIGHT = 24;
    private static final int NARROWEST = 72;
    private static final int MARGIN = 13;
    private static final int WIDER = 20;
    private static final int MOST_MEASURED = 40;
    private static final int INDENT = 14;
    private static final int MOST_LINES = 3;
    private static final int WIDEST_LABEL = 380;

    private final GridData data;
    private final BiFunction<Row, Column, Optional<GridMark>> marks;
    private final DataLayer body;
    private final SelectionLayer selection;
    private final DataLayer labels;
    private final DataLayer headings;
    private final ColumnGroupHeaderLayer groups;
    private final GridLayer grid;

    GridLayers(GridData data, BiFunction<Row, Column, Optional<GridMark>> marks) {
        this.data = data;
        this.marks = marks;
        body = new DataLayer(data, NARROWEST, ROW_HEIGHT);
        body.setConfigLabelAccumulator(this::bodyLabels);
        selection = new SelectionLayer(body);
        var viewport = new ViewportLayer(selection);
        labels = new DataLayer(data.rowLabels(), WIDEST_LABEL, ROW_HEIGHT);
        labels.setConfigLabelAccumulator((stack, column, row) -> rowLabels(stack, data.row(row)));
        var rowHeader = new RowHeaderLayer(labels, viewport, selection);
        headings = new DataLayer(data.columnHeadings(), NARROWEST, ROW_HEIGHT);
        groups = new ColumnGroupHeaderLayer(new ColumnHeaderLayer(headings, viewport, selection), selection);
        groups.setCalculateHeight(true);
        var corner = new CornerLayer(new DataLayer(data.corner(), WIDEST_LABEL, ROW_HEIGHT), rowHeader, groups);
        grid = new GridLayer(viewport, groups, rowHeader, corner, false);
        grid.addConfiguration(new DefaultGridLayerConfiguration(grid) {
            @Override
            protected void addAlternateRowColoringConfig(CompositeLayer layer) {
                // Rows are told apart by lines.
            }

            @Override
            protected void addEditingUIConfig() {
                // GridBindings says how editing begins.
            }

            @Override
            protected void addExcelExportUIBindings() {
                // Tables are exported by the workbench.
            }

            @Override
            protected void addPrintUIBindings() {
                // Documents are printed, not grids.
            }
        });
    }

    DataLayer body() {
        return body;
    }

    SelectionLayer selection() {
        return selection;
    }

    GridLayer grid() {
        return grid;
    }

    private void bodyLabels(LabelStack stack, int columnIndex, int rowIndex) {
        var row = data.row(rowIndex);
        kind(stack, row);
        var cell = data.cell(columnIndex, rowIndex);
        if (cell instanceof Cell.Unknown) {
            stack.addLabel(GridStyle.MUTED);
        }
        if (data.edits() != null && !data.isEditable(columnIndex, rowIndex)) {
            stack.addLabel(GridStyle.COMPUTED);
        }
        marks.apply(row, data.column(columnIndex))
                .ifPresent(mark -> stack.addLabel(MarkPainter.label(mark.severity())));
    }

    private static void rowLabels(LabelStack stack, Row row) {
        stack.addLabel(GridStyle.indent(row.level()));
        kind(stack, row);
    }

    private static void kind(LabelStack stack, Row row) {
        if (row.isSum()) {
            stack.addLabel(GridStyle.SUM);
            stack.addLabel(CustomLineBorderDecorator.TOP_LINE_BORDER_LABEL);
        } else if (row.kind() == Row.Kind.HEADING) {
            stack.addLabel(GridStyle.HEADING);
        }
    }

    /** Fits groups and widths to the table; everything has room in bold. */
    void resize(NatTable table, Font bold) {
        var gc = new GC(table);
        try {
            gc.setFont(bold);
            groups.clearAllGroups();
            data.measureSigns(gc);
            var widest = gc.textExtent(UiLanguage.in(data.table().unitNote()) + " ▲").x;
            var levels = data.table().rows().stream().collect(Collectors.groupingBy(Row::level));
            for (var level : levels.entrySet()) {
                var texts = level.getValue().stream().map(row -> UiLanguage.in(row.label()));
                widest = Math.max(widest, widest(gc, texts) + level.getKey() * INDENT);
            }
            labels.setColumnWidthByPosition(0, Math.min(WIDEST_LABEL, widest + MARGIN + 7));
            for (var index = 0; index < data.getColumnCount(); index++) {
                body.setColumnWidthByPosition(index, width(gc, index));
                while (lines(gc, index) > MOST_LINES) {
                    body.setColumnWidthByPosition(index, body.getColumnWidthByPosition(index) + WIDER);
                }
            }
            var lines = IntStream.range(0, data.getColumnCount())
                    .map(index -> lines(gc, index))
                    .max()
                    .orElse(1);
            headings.setRowHeightByPosition(
                    0, ROW_HEIGHT + (lines - 1) * gc.getFontMetrics().getHeight());
            group();
        } finally {
            gc.dispose();
        }
    }

    /** The width of the widest text; of many only the longest are measured. */
    private static int widest(GC gc, Stream<String> texts) {
        return texts.distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_MEASURED)
                .mapToInt(text -> gc.textExtent(text).x)
                .max()
                .orElse(0);
    }

    private int width(GC gc, int index) {
        var words = Stream.of(data.heading(index).split(" "));
        var figures =
                IntStream.range(0, data.getRowCount()).mapToObj(row -> FigureConverter.text(data.cell(index, row)));
        var widest = Math.max(widest(gc, words), widest(gc, figures));
        return Math.max(NARROWEST, widest + MARGIN + data.signRoom());
    }

    /** How many lines the heading of a column takes when it is wrapped between its words. */
    private int lines(GC gc, int index) {
        var room = body.getColumnWidthByPosition(index) - MARGIN - data.signRoom();
        var lines = 1;
        var line = "";
        for (var word : data.heading(index).split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && gc.textExtent(longer).x > room) {
                lines++;
                line = word;
            } else {
                line = longer;
            }
        }
        return lines;
    }

    private void group() {
        var columns = data.table().columns();
        for (var first = 0; first < columns.size(); ) {
            var next = first + 1;
            var group = columns.get(first).group();
            while (next < columns.size()
                    && group != null
                    && group.equals(columns.get(next).group())) {
                next++;
            }
            if (group != null) {
                groups.addGroup(UiLanguage.in(group), first, next - first);
                groups.getGroupByPosition(first).setCollapseable(false);
            }
            first = next;
        }
    }
}
