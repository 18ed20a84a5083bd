// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.FigureSyntaxException;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;

/**
 * What a block from a spreadsheet would do to a table.
 *
 * @param changes what fits, cell by cell
 * @param misfits what does not, and why
 */
public record PastePlan(List<GridEdits.Change> changes, List<Misfit> misfits) {
    private static final Texts TEXTS = Texts.of(PastePlan.class);

    /**
     * A cell of the block that cannot be pasted.
     *
     * @param place row and column of the table, as far as it has them
     * @param text what the block holds there
     */
    public record Misfit(Text place, String text, Text reason) {}

    /** Copies the lists. */
    public PastePlan {
        changes = List.copyOf(changes);
        misfits = List.copyOf(misfits);
    }

    /**
     * Lays a block over a table. An empty cell of the block clears the cell under it; a block of one cell fills no more
     * than one.
     *
     * @param block as {@link ClipboardBlock} reads it
     * @param row row of the upper left cell
     * @param column column of the upper left cell
     */
    public static PastePlan of(String block, Table table, GridEdits edits, int row, int column, FigureFormat format) {
        var changes = new ArrayList<GridEdits.Change>();
        var misfits = new ArrayList<Misfit>();
        var lines = ClipboardBlock.of(block).lines();
        for (var y = 0; y < lines.size(); y++) {
            var cells = lines.get(y);
            for (var x = 0; x < cells.size(); x++) {
                place(cells.get(x).strip(), table, edits, row + y, column + x, format, changes, misfits);
            }
        }
        return new PastePlan(changes, misfits);
    }

    private static void place(
            String typed,
            Table table,
            GridEdits edits,
            int y,
            int x,
            FigureFormat format,
            List<GridEdits.Change> changes,
            List<Misfit> misfits) {
        if (y >= table.rows().size() || x >= table.columns().size()) {
            if (!typed.isEmpty()) {
                misfits.add(new Misfit(Text.EMPTY, typed, TEXTS.get("paste.outside")));
            }
            return;
        }
        var row = table.rows().get(y);
        var column = table.columns().get(x);
        var place = TEXTS.get("paste.place", row.label(), column.header());
        var refusal = edits.refusal(row, column);
        @Nullable BigDecimal value;
        try {
            value = format.parse(typed).orElse(null);
        } catch (FigureSyntaxException e) {
            misfits.add(new Misfit(place, typed, TEXTS.get("noFigure", typed)));
            return;
        }
        if (value != null && isSame(table, y, x, value)) {
            return;
        }
        if (refusal == null) {
            changes.add(new GridEdits.Change(row, column, value));
        } else if (value != null) {
            misfits.add(new Misfit(place, typed, refusal));
        }
    }

    /** What is pasted back as it is shown keeps its decimals and its origin; a total is no misfit then. */
    private static boolean isSame(Table table, int y, int x, BigDecimal value) {
        return table.rows()
                .get(y)
                .cells()
                .get(x)
                .figure()
                .filter(figure -> figure.shown().compareTo(value) == 0)
                .isPresent();
    }
}
