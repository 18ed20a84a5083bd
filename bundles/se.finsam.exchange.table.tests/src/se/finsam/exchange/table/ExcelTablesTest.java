// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import se.finsam.core.table.Table;
import se.finsam.core.text.Language;

class ExcelTablesTest {
    private static XSSFWorkbook workbook(Table... tables) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(ExcelTables.of(List.of(tables), Language.SV)));
    }

    @Test
    void figuresAreNumbersWithTheFormatThatTheTableShows() throws IOException {
        try (var workbook = workbook(Tables.withRemarks())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals("Jämförelse", sheet.getSheetName());
            assertEquals("Jämförelse", sheet.getRow(0).getCell(0).getStringCellValue());
            assertEquals("Belopp", sheet.getRow(2).getCell(1).getStringCellValue());
            assertEquals("2025", sheet.getRow(3).getCell(1).getStringCellValue());
            var cost = sheet.getRow(4);
            assertEquals(CellType.NUMERIC, cost.getCell(1).getCellType());
            assertEquals(9447, cost.getCell(1).getNumericCellValue());
            assertEquals(0.072, cost.getCell(2).getNumericCellValue(), 1e-12);
            assertEquals(
                    "#,##0\"¹\";\"−\"#,##0\"¹\";#,##0\"¹\"",
                    cost.getCell(1).getCellStyle().getDataFormatString());
            assertEquals("9,447¹", new DataFormatter(Locale.ENGLISH).formatCellValue(cost.getCell(1)));
            assertEquals(CellType.BLANK, sheet.getRow(5).getCell(2).getCellType());
            assertEquals("¹ Bytt rad; se not", sheet.getRow(7).getCell(0).getStringCellValue());
        }
    }

    @Test
    void whatIsNotKnownIsNoNumberAndEachTableHasASheet() throws IOException {
        try (var workbook = workbook(Tables.withGaps(), Tables.withGaps())) {
            assertEquals("Balansräkning", workbook.getSheetName(0));
            assertEquals("Balansräkning (2)", workbook.getSheetName(1));
            assertEquals("..", workbook.getSheetAt(0).getRow(4).getCell(2).getStringCellValue());
        }
    }

    @Test
    void theSameTablesGiveTheSameBytes() throws IOException {
        var tables = List.of(Tables.incomeStatement(), Tables.withRemarks());
        assertArrayEquals(ExcelTables.of(tables, Language.EN), ExcelTables.of(tables, Language.EN));
    }
}
