// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;
import se.finsam.model.edit.ModelCommand;
import se.finsam.ui.grid.GridEdits.Change;

class PlanEditsTest {
    private final Sample sample = new Sample();

    private Table table() {
        return sample.screen(PlanChoice.FIRST).grid();
    }

    private PlanEdits edits() {
        return new PlanEdits(sample.plan(), table(), this::execute);
    }

    private @Nullable Text execute(ModelCommand command) {
        var refusal = command.refusal();
        if (refusal == null) {
            sample.document.execute(command);
        }
        return refusal;
    }

    private Change change(String row, String column, @Nullable String value) {
        return new Change(
                table().row(row).orElseThrow(),
                table().column(column).orElseThrow(),
                value == null ? null : new BigDecimal(value));
    }

    private @Nullable Text refusal(String row, String column) {
        var change = change(row, column, null);
        return edits().refusal(change.row(), change.column());
    }

    @Test
    void plannedFiguresCanBeTypedAndTotalsCannot() {
        assertNull(refusal("tris", "2026"));
        assertNull(refusal("contribution", "2028"));
        assertNotNull(refusal("closingEquity", "2026"));
        assertNotNull(refusal("openingEquity", "2026"));
        assertNotNull(refusal("totalCost", "2027"));
    }

    @Test
    void aTypedAmountMovesEquityOfEveryLaterYearAndIsUndone() {
        assertNull(edits().apply(List.of(change("tris", "2026", "4823"))));
        assertEquals("1 082; 9 006; 17 030", Sample.row(table(), "closingEquity"));
        sample.document.undo();
        assertEquals("2 082; 10 006; 18 030", Sample.row(table(), "closingEquity"));
    }

    @Test
    void aLineThatIsPlannedInAnotherYearTakesAnAmountInThisOne() {
        assertNull(refusal("tris", "2027"));
        assertNull(edits().apply(List.of(change("tris", "2027", "1000"))));
        assertEquals("3 823; 1 000; 0", Sample.row(table(), "tris"));
        assertEquals("2 082; 9 006; 17 030", Sample.row(table(), "closingEquity"));
    }

    @Test
    void severalAmountsAreOneStep() {
        assertNull(edits().apply(List.of(change("tris", "2026", "3800"), change("tris", "2027", "200"))));
        assertEquals("3 800; 200; 0", Sample.row(table(), "tris"));
        sample.document.undo();
        assertEquals("3 823; 0; 0", Sample.row(table(), "tris"));
    }

    @Test
    void aClearedAmountIsPlannedNoMore() {
        assertNull(edits().apply(List.of(change("esfFunding", "2026", null))));
        assertEquals("1 732; 9 656; 17 680", Sample.row(table(), "closingEquity"));
    }

    @Test
    void whatDoesNotChangeAnythingIsRefused() {
        assertNotNull(edits().apply(List.of(change("tris", "2026", "3823"))));
    }
}
