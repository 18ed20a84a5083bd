// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Display;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

class LineFilterTest {
    private static final Table TABLE = new Table(
            "t",
            Text.EMPTY,
            Text.EMPTY,
            Unit.TKR,
            List.of(new Column("2025", Text.same("2025"), null, 2025, "value", Unit.TKR)),
            List.of(
                    row("assets", Row.Kind.HEADING, 0, Cell.Blank.EMPTY),
                    row("claims", Row.Kind.ITEM, 0, figure(0)),
                    row("cash", Row.Kind.ITEM, 0, figure(5)),
                    row("bank", Row.Kind.ITEM, 1, figure(5)),
                    row("sum", Row.Kind.TOTAL, 0, figure(5)),
                    row("debts", Row.Kind.HEADING, 0, Cell.Blank.EMPTY),
                    row("loans", Row.Kind.ITEM, 0, new Cell.Unknown(Unit.TKR, Text.same("missing"), null))),
            List.of());

    private static Row row(String id, Row.Kind kind, int level, Cell cell) {
        return new Row(id, kind, level, Text.same(id), "", id, null, List.of(cell));
    }

    private static Cell figure(int value) {
        return Cell.Figure.of(
                BigDecimal.valueOf(value), Unit.TKR, Display.WHOLE, new Evidence(Origin.TYPED, List.of(), List.of()));
    }

    private static List<String> shown(LineFilter filter) {
        return filter.of(TABLE, row -> row.id().equals("loans")).rows().stream()
                .map(Row::id)
                .toList();
    }

    @Test
    void withoutAFilterTheTableIsTheSame() {
        assertSame(TABLE, LineFilter.NONE.withWords("  ").of(TABLE, row -> false));
    }

    @Test
    void aboveALineStandsWhatItBelongsUnder() {
        assertEquals(List.of("assets", "cash", "bank"), shown(LineFilter.NONE.withWords("BANK")));
        assertEquals(List.of("debts", "loans"), shown(LineFilter.NONE.withWords("loans")));
    }

    @Test
    void aHeadingStandsUnderNoOther() {
        assertEquals(List.of("debts"), shown(LineFilter.NONE.withWords("debts")));
    }

    @Test
    void linesWithoutAmountsAreLeftOut() {
        assertEquals(
                List.of("assets", "cash", "bank", "sum"), shown(LineFilter.NONE.withKind(LineFilter.Kind.AMOUNTS)));
    }

    @Test
    void linesWithProblemsAreFoundAndAllWordsMustFit() {
        var problems = LineFilter.NONE.withKind(LineFilter.Kind.PROBLEMS);
        assertEquals(List.of("debts", "loans"), shown(problems));
        assertEquals(List.of(), shown(problems.withWords("cash")));
    }
}
