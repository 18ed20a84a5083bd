// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.table.Cell;

/** Fills and clears the selected cells of a grid, as one step; cells into which nothing can be typed are passed over. */
final class GridFill {
    private final TableGrid grid;

    GridFill(TableGrid grid) {
        this.grid = grid;
    }

    void clear() {
        apply(grid.selection().stream()
                .filter(at -> at.cell() instanceof Cell.Figure)
                .map(at -> new GridEdits.Change(at.row(), at.column(), null))
                .toList());
    }

    /** Takes the uppermost figure of each selected column for the cells beneath. */
    void down() {
        var first = new HashMap<String, @Nullable BigDecimal>();
        var changes = new ArrayList<GridEdits.Change>();
        for (var at : grid.selection()) {
            var column = at.column().id();
            if (first.containsKey(column)) {
                changes.add(new GridEdits.Change(at.row(), at.column(), first.get(column)));
            } else {
                first.put(column, value(at.cell()));
            }
        }
        apply(changes);
    }

    /** Takes the leftmost figure of each selected row for the cells to the right. */
    void right() {
        var first = new HashMap<String, @Nullable BigDecimal>();
        var changes = new ArrayList<GridEdits.Change>();
        for (var at : grid.selection()) {
            var row = at.row().id();
            if (first.containsKey(row)) {
                changes.add(new GridEdits.Change(at.row(), at.column(), first.get(row)));
            } else {
                first.put(row, value(at.cell()));
            }
        }
        apply(changes);
    }

    private static @Nullable BigDecimal value(Cell cell) {
        return cell.figure().map(Cell.Figure::exact).orElse(null);
    }

    private void apply(List<GridEdits.Change> changes) {
        var edits = grid.edits();
        if (edits == null) {
            return;
        }
        var allowed = changes.stream()
                .filter(change -> edits.refusal(change.row(), change.column()) == null)
                .toList();
        if (!allowed.isEmpty()) {
            edits.apply(allowed);
        }
    }
}
