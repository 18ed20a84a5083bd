// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;

/**
 * A remark under a table.
 *
 * @param marker sign that points to it, such as an asterisk; empty when it concerns the whole table
 * @param places what the remark is about, where the marker stands; empty when it concerns the whole table
 */
public record Footnote(String marker, Text text, List<Place> places) {
    /**
     * A cell, a row or a column.
     *
     * @param row id of the row; null for every row
     * @param column id of the column; null for every column
     */
    public record Place(@Nullable String row, @Nullable String column) {
        /** True if the place takes in a cell. */
        public boolean holds(String rowId, String columnId) {
            return (row == null || row.equals(rowId)) && (column == null || column.equals(columnId));
        }
    }

    /** Copies the places. */
    public Footnote {
        places = List.copyOf(places);
    }

    /** A remark that no cell points to. */
    public Footnote(String marker, Text text) {
        this(marker, text, List.of());
    }
}
