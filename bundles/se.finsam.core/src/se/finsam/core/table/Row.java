// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;

/**
 * A row of a table.
 *
 * @param id id of the line, or key of the subject for a line that is repeated per subject; unique in the table
 * @param level indentation, 0 for none
 * @param note number of the note that explains the row; empty for none
 * @param line id of the template's line, also for a repeated one
 * @param subject key of the subject that a repeated line is about; absent for others
 * @param cells one per column of the table, in that order
 */
public record Row(
        String id,
        Kind kind,
        int level,
        Text label,
        String note,
        String line,
        @Nullable String subject,
        List<Cell> cells) {
    /** What a row is for. */
    public enum Kind {
        HEADING,
        ITEM,
        SUBTOTAL,
        TOTAL,
        MEMO
    }

    /** Checks id and level and copies the cells. */
    public Row {
        cells = List.copyOf(cells);
        if (id.isBlank()) {
            throw new IllegalArgumentException("A row needs an id");
        }
        if (level < 0) {
            throw new IllegalArgumentException("Row " + id + " has a negative level");
        }
    }

    /** True for subtotals and totals, over which a rule is drawn. */
    public boolean isSum() {
        return kind == Kind.SUBTOTAL || kind == Kind.TOTAL;
    }
}
