// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/**
 * A table of figures, complete in itself: labels in both languages, exact and shown values, units, origins and what the
 * adopted report prints. Ids are unique and every row has one cell per column.
 *
 * @param id id of the statement that the table shows
 * @param unitNote heading of the label column, such as "Belopp i tkr"
 * @param unit presentation unit of its money
 */
public record Table(
        String id,
        Text title,
        Text unitNote,
        Unit unit,
        List<Column> columns,
        List<Row> rows,
        List<Footnote> footnotes) {
    /**
     * Copies the lists and checks the shape.
     *
     * @throws IllegalArgumentException if an id occurs twice or a row has another number of cells than there are
     *     columns
     */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        footnotes = List.copyOf(footnotes);
        var columnIds = new HashSet<String>();
        for (var column : columns) {
            if (!columnIds.add(column.id())) {
                throw new IllegalArgumentException("Table %s has column %s twice".formatted(id, column.id()));
            }
        }
        var rowIds = new HashSet<String>();
        for (var row : rows) {
            if (!rowIds.add(row.id())) {
                throw new IllegalArgumentException("Table %s has row %s twice".formatted(id, row.id()));
            }
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("Row %s of table %s has %d cells for %d columns"
                        .formatted(row.id(), id, row.cells().size(), columns.size()));
            }
        }
    }

    /** The row with this id, if the table shows it. */
    public Optional<Row> row(String rowId) {
        return rows.stream().filter(row -> row.id().equals(rowId)).findFirst();
    }

    /** The column with this id, if the table shows it. */
    public Optional<Column> column(String columnId) {
        return columns.stream().filter(column -> column.id().equals(columnId)).findFirst();
    }

    /** The cell of a row and a column, if the table shows both. */
    public Optional<Cell> cell(String rowId, String columnId) {
        var index = columnIndex().get(columnId);
        return index == null
                ? Optional.empty()
                : row(rowId).map(row -> row.cells().get(index));
    }

    /** The remarks that point to a cell, in their order. */
    public List<Footnote> footnotes(Row row, Column column) {
        return footnotes.stream()
                .filter(note -> note.places().stream().anyMatch(place -> place.holds(row.id(), column.id())))
                .toList();
    }

    /** True when some column stands under a group heading. */
    public boolean hasGroups() {
        return columns.stream().anyMatch(column -> column.group() != null);
    }

    /** True when some row refers to a note. */
    public boolean hasNotes() {
        return rows.stream().anyMatch(row -> !row.note().isEmpty());
    }

    private Map<String, Integer> columnIndex() {
        var index = new HashMap<String, Integer>();
        for (var i = 0; i < columns.size(); i++) {
            index.put(columns.get(i).id(), i);
        }
        return index;
    }
}
