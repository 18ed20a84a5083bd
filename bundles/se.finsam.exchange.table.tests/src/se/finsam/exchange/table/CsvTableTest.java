// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Display;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

class CsvTableTest {
    @Test
    void theSwedishDialectOpensInASwedishSpreadsheet() {
        assertEquals(
                "\uFEFFId;Rad;Not;2025;2024\r\n"
                        + "operations;Verksamheten;;;\r\n"
                        + "revenue;Intäkter;2;10006;10028\r\n"
                        + "cost;Kostnader;3;-9447;-10184\r\n"
                        + "result;Årets resultat;;559;-156\r\n",
                CsvTable.of(Tables.incomeStatement(), CsvDialect.SWEDISH, Language.SV));
    }

    @Test
    void fieldsWithSeparatorOrQuotationMarkAreQuoted() {
        assertEquals(
                "\uFEFFId;Rad;Not;2023 Utfall;2023 Budget\r\ncash;\"Kassa; \"\"bank\"\"\";;5315;..\r\n",
                CsvTable.of(Tables.withGaps(), CsvDialect.SWEDISH, Language.SV));
    }

    @Test
    void theInternationalDialectHasCommasAndNoByteOrderMark() {
        var csv = CsvTable.of(Tables.incomeStatement(), CsvDialect.RFC_4180, Language.EN);
        assertEquals("Id,Line,Note,2025,2024", csv.lines().findFirst().orElseThrow());
    }

    @Test
    void decimalsHaveTheSignOfTheDialectAndAreQuotedWhenItSeparates() {
        var semicolonFree = new CsvDialect(',', '.', false, "\n");
        var table = oneCell("label");
        assertEquals(
                "Id;Rad;Not;2025\na;label;;46,7\n",
                CsvTable.of(table, new CsvDialect(';', ',', false, "\n"), Language.SV));
        assertEquals("Id,Rad,Not,2025\na,label,,46.7\n", CsvTable.of(table, semicolonFree, Language.SV));
        assertThrows(IllegalArgumentException.class, () -> new CsvDialect(',', ',', false, "\n"));
    }

    @Test
    void aLabelThatLooksLikeAFormulaIsDefused() {
        var csv = CsvTable.of(oneCell("=1+1"), new CsvDialect(';', ',', false, "\n"), Language.SV);
        assertEquals("a;'=1+1;;46,7", csv.lines().skip(1).findFirst().orElseThrow());
    }

    private static Table oneCell(String label) {
        var value = new BigDecimal("46.7");
        var cell = new Cell.Figure(
                value,
                value,
                Unit.PERCENT,
                new Display(1, Display.Zero.ZERO, false),
                Origin.TYPED,
                List.of(),
                List.of(),
                null);
        return new Table(
                "t",
                Text.EMPTY,
                Text.EMPTY,
                Unit.TKR,
                List.of(new Column("2025", Text.same("2025"), null, 2025, "value", Unit.TKR)),
                List.of(Tables.row("a", Row.Kind.ITEM, 0, label, "", cell)),
                List.of());
    }

    @Test
    void remarksOnCellsGetAColumnOfTheirOwn() {
        assertEquals(
                "\uFEFFId;Rad;Not;Belopp 2025;Ändring 24–25;Anmärkning\r\n"
                        + "cost;Kostnader;;9447;7,2;\"Bytt rad; se not\"\r\n"
                        + "cash;Kassa;;5315;;\r\n",
                CsvTable.of(Tables.withRemarks(), CsvDialect.SWEDISH, Language.SV));
    }

    @Test
    void severalTablesHaveOneByteOrderMarkAndAnEmptyRecordBetween() {
        var csv = CsvTable.of(List.of(oneCell("a"), oneCell("b")), CsvDialect.SWEDISH, Language.SV);
        assertEquals("\uFEFFId;Rad;Not;2025\r\na;a;;46,7\r\n\r\nId;Rad;Not;2025\r\na;b;;46,7\r\n", csv);
    }
}
