// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
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
     * @param block lines parted by line ends, cells by tabs, as spreadsheets put them on the clipboard
     * @param row row of the upper left cell
     * @param column column of the upper left cell
     */
    public static PastePlan of(String block, Table table, GridEdits edits, int row, int column, FigureFormat format) {
        var changes = new ArrayList<GridEdits.Change>();
        var misfits = new ArrayList<Misfit>();
        var lines = Arrays.asList(block.replaceAll("\\R\\z", "").split("\\R", -1));
        for (var y = 0; y < lines.size(); y++) {
            var cells = lines.get(y).split("\t", -1);
            for (var x = 0; x < cells.length; x++) {
                place(cells[x].strip(), table, edits, row + y, column + x, format, changes, misfits);
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
        if (refusal == null) {
            changes.add(new GridEdits.Change(row, column, value));
        } else if (value != null && !isSame(table, y, x, value)) {
            misfits.add(new Misfit(place, typed, refusal));
        }
    }

    /** A total that is pasted back as it stands is no misfit. */
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
