// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;

/** Says of the cell under the pointer where its figure comes from, what is found about it, and why it cannot be typed. */
final class GridTooltip extends NatTableContentTooltip {
    private final GridData data;
    private final BiFunction<Row, Column, Optional<GridMark>> marks;

    GridTooltip(NatTable table, GridData data, BiFunction<Row, Column, Optional<GridMark>> marks) {
        super(table, GridRegion.BODY);
        this.data = data;
        this.marks = marks;
    }

    @Override
    protected @Nullable String getText(Event event) {
        var cell =
                natTable.getCellByPosition(natTable.getColumnPositionByX(event.x), natTable.getRowPositionByY(event.y));
        return cell == null ? null : text(data.at(cell.getColumnIndex(), cell.getRowIndex()));
    }

    private @Nullable String text(CellAt at) {
        var lines = CellStory.of(at, marks.apply(at.row(), at.column()), data.edits(), data::derivation);
        return lines.isEmpty() ? null : String.join("\n", lines);
    }
}
