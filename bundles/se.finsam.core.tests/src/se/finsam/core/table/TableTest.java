// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

class TableTest {
    private static Column column(String id) {
        return new Column(id, Text.same(id), null, 2025, "value", Unit.TKR);
    }

    private static Row row(String id, Cell... cells) {
        return new Row(id, Row.Kind.ITEM, 0, Text.same(id), "", id, null, List.of(cells));
    }

    private static Table table(List<Column> columns, List<Row> rows) {
        return new Table("t", Text.EMPTY, Text.EMPTY, Unit.TKR, columns, rows, List.of());
    }

    @Test
    void everyRowHasACellForEveryColumn() {
        var refusal = assertThrows(
                IllegalArgumentException.class,
                () -> table(List.of(column("2025"), column("2024")), List.of(row("a", Cell.Blank.EMPTY))));
        assertEquals("Row a of table t has 1 cells for 2 columns", refusal.getMessage());
    }

    @Test
    void idsAreUnique() {
        assertThrows(IllegalArgumentException.class, () -> table(List.of(column("a"), column("a")), List.of()));
        assertThrows(IllegalArgumentException.class, () -> table(List.of(), List.of(row("a"), row("a"))));
    }

    @Test
    void aCellIsFoundByRowAndColumn() {
        var table = table(
                List.of(column("2025"), column("2024")), List.of(row("a", Cell.Blank.EMPTY, new Cell.Blank("x"))));
        assertEquals("x", table.cell("a", "2024").orElseThrow().printed());
        assertTrue(table.cell("b", "2024").isEmpty());
        assertTrue(table.cell("a", "2023").isEmpty());
    }

    @Test
    void aShownValueHasTheDecimalsOfItsDisplay() {
        var display = new Display(1, Display.Zero.ZERO, false);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Cell.Figure(
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        Unit.PERCENT,
                        display,
                        Origin.TYPED,
                        List.of(),
                        List.of(),
                        null));
    }

    @Test
    void aFootnotePointsToACellARowOrAColumn() {
        var table = new Table(
                "t",
                Text.EMPTY,
                Text.EMPTY,
                Unit.TKR,
                List.of(
                        new Column("a", Text.EMPTY, null, 2025, "value", Unit.TKR),
                        new Column("b", Text.EMPTY, null, 2024, "value", Unit.TKR)),
                List.of(new Row(
                        "r", Row.Kind.ITEM, 0, Text.EMPTY, "", "r", null, List.of(Cell.Blank.EMPTY, Cell.Blank.EMPTY))),
                List.of(
                        new Footnote("1", Text.EMPTY, List.of(new Footnote.Place("r", "a"))),
                        new Footnote("2", Text.EMPTY, List.of(new Footnote.Place(null, "b"))),
                        new Footnote("3", Text.EMPTY, List.of(new Footnote.Place("r", null))),
                        new Footnote("4", Text.EMPTY)));
        var row = table.rows().getFirst();
        assertEquals(
                List.of("1", "3"),
                table.footnotes(row, table.columns().get(0)).stream()
                        .map(Footnote::marker)
                        .toList());
        assertEquals(
                List.of("2", "3"),
                table.footnotes(row, table.columns().get(1)).stream()
                        .map(Footnote::marker)
                        .toList());
    }
}
