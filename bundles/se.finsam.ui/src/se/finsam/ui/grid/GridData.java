// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.swt.graphics.GC;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;
import se.finsam.ui.UiLanguage;

/** A table as the layers of a grid ask for it: the cells, the labels of the rows and the headings of the columns. */
final class GridData implements IDataProvider {
    /** What a star takes. */
    private static final int LEAST_ROOM = 11;

    private Table table = new Table("", Text.EMPTY, Text.EMPTY, Unit.COUNT, List.of(), List.of(), List.of());
    private @Nullable GridEdits edits;
    private RowSort sort = RowSort.NONE;
    private int signRoom = LEAST_ROOM;
    private Function<String, Text> derivations = Text::same;

    Table table() {
        return table;
    }

    void set(Table shown) {
        table = shown;
    }

    void sort(RowSort given) {
        sort = given;
    }

    RowSort sort() {
        return sort;
    }

    /** The heading of a column, with a sign when the rows are sorted by it. */
    String heading(int column) {
        return UiLanguage.in(column(column).header()) + sort.sign(column(column).id());
    }

    void edits(@Nullable GridEdits given) {
        edits = given;
    }

    @Nullable
    GridEdits edits() {
        return edits;
    }

    void derivations(Function<String, Text> words) {
        derivations = words;
    }

    Text derivation(String formula) {
        return derivations.apply(formula);
    }

    Row row(int index) {
        return table.rows().get(index);
    }

    Column column(int index) {
        return table.columns().get(index);
    }

    CellAt at(int column, int row) {
        return new CellAt(row(row), column(column), cell(column, row));
    }

    Cell cell(int column, int row) {
        return row(row).cells().get(column);
    }

    /** The signs behind a figure: a star for what is derived, and those of the remarks under the table. */
    String signs(int column, int row) {
        var cell = cell(column, row);
        if (cell instanceof Cell.Blank) {
            return "";
        }
        var derived = cell.figure()
                .filter(figure -> figure.origin() == Origin.DERIVED)
                .map(figure -> "*");
        return Stream.concat(
                        derived.stream(),
                        table.footnotes(row(row), column(column)).stream().map(Footnote::marker))
                .distinct()
                .collect(Collectors.joining());
    }

    /** Measures what room the signs take behind the figures. */
    void measureSigns(GC gc) {
        signRoom = LEAST_ROOM;
        for (var row = 0; row < getRowCount(); row++) {
            for (var column = 0; column < getColumnCount(); column++) {
                signRoom = Math.max(signRoom, gc.textExtent(signs(column, row)).x + 3);
            }
        }
    }

    /** Pixels behind every figure and heading. */
    int signRoom() {
        return signRoom;
    }

    boolean isEditable(int column, int row) {
        return edits != null && edits.refusal(row(row), column(column)) == null;
    }

    @Override
    public Object getDataValue(int column, int row) {
        return cell(column, row);
    }

    @Override
    public void setDataValue(int column, int row, @Nullable Object value) {
        if (edits != null
                && isEditable(column, row)
                && (value == null || value instanceof BigDecimal)
                && !isSame((BigDecimal) value, cell(column, row))) {
            edits.apply(List.of(new GridEdits.Change(row(row), column(column), (BigDecimal) value)));
        }
    }

    /** A figure that is left as it stands is no edit: what is derived stays derived. */
    private static boolean isSame(@Nullable BigDecimal typed, Cell cell) {
        var present = cell.figure().map(Cell.Figure::exact);
        return typed == null
                ? present.isEmpty()
                : present.filter(figure -> figure.compareTo(typed) == 0).isPresent();
    }

    @Override
    public int getColumnCount() {
        return table.columns().size();
    }

    @Override
    public int getRowCount() {
        return table.rows().size();
    }

    /** Labels of the rows. */
    IDataProvider rowLabels() {
        return new Header() {
            @Override
            public Object getDataValue(int column, int row) {
                return UiLanguage.in(row(row).label());
            }

            @Override
            public int getColumnCount() {
                return 1;
            }

            @Override
            public int getRowCount() {
                return GridData.this.getRowCount();
            }
        };
    }

    /** Headings of the columns. */
    IDataProvider columnHeadings() {
        return new Header() {
            @Override
            public Object getDataValue(int column, int row) {
                return heading(column);
            }

            @Override
            public int getColumnCount() {
                return GridData.this.getColumnCount();
            }

            @Override
            public int getRowCount() {
                return 1;
            }
        };
    }

    /** The corner, which tells the unit. */
    IDataProvider corner() {
        return new Header() {
            @Override
            public Object getDataValue(int column, int row) {
                return UiLanguage.in(table.unitNote()) + sort.sign(RowSort.LABELS);
            }

            @Override
            public int getColumnCount() {
                return 1;
            }

            @Override
            public int getRowCount() {
                return 1;
            }
        };
    }

    /** A heading, which nobody edits. */
    private abstract static class Header implements IDataProvider {
        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException("A heading cannot be edited");
        }
    }
}
