// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.text.Text;

/** What may be typed into a grid, and what becomes of it. */
public interface GridEdits {
    /**
     * A new figure for a cell.
     *
     * @param value in the unit of the cell as it is shown; null clears the cell
     */
    record Change(Row row, Column column, @Nullable BigDecimal value) {}

    /** Why nothing can be typed into a cell, in words for the user; null if it can. */
    @Nullable
    Text refusal(Row row, Column column);

    /**
     * Carries out changes of cells into which something can be typed, as one step.
     *
     * @return why that could not be done; null when it was
     */
    @Nullable
    Text apply(List<Change> changes);
}
