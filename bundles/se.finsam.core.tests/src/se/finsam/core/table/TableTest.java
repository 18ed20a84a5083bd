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
}
