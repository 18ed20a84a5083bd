// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.finsam.report.document.Documents;
import se.finsam.report.document.Node;
import se.finsam.report.document.ReportDocument;
import se.finsam.report.document.TableNode;

class XlsxWriterTest {
    private static XSSFWorkbook workbook;
    private static XSSFSheet sheet;

    private static byte[] write(List<Node> nodes) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new XlsxWriter().write(new ReportDocument(Documents.METADATA, nodes), output);
        return output.toByteArray();
    }

    @BeforeAll
    static void open() throws IOException {
        workbook = new XSSFWorkbook(
                new ByteArrayInputStream(write(Documents.complete().nodes())));
        sheet = workbook.getSheetAt(0);
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    private static XSSFCell cell(int row, int column) {
        return sheet.getRow(row).getCell(column);
    }

    @Test
    void aTableBecomesASheetWithItsTitle() {
        assertEquals(1, workbook.getNumberOfSheets());
        assertEquals("Resultaträkning tkr", sheet.getSheetName());
        assertEquals("Resultaträkning, tkr", cell(0, 0).getStringCellValue());
    }

    @Test
    void figuresAreNumbersThatShowAsInTheReport() {
        assertEquals(10006, cell(5, 1).getNumericCellValue());
        assertEquals(9500, cell(5, 2).getNumericCellValue());
        assertEquals(0.467, cell(5, 3).getNumericCellValue());
        assertEquals(-10666, cell(6, 1).getNumericCellValue());
        assertEquals(CellType.BLANK, cell(6, 2).getCellType());
        assertEquals(3.5, cell(6, 3).getNumericCellValue());
        assertEquals(-660, cell(7, 1).getNumericCellValue());
        assertEquals("#,##0;\"\u2212\"#,##0", cell(7, 1).getCellStyle().getDataFormatString());
        assertTrue(cell(5, 3).getCellStyle().getDataFormatString().startsWith("#,##0.0\"\u00a0\"%"));
        assertTrue(cell(6, 3).getCellStyle().getDataFormatString().startsWith("+"));
    }

    @Test
    void labelsYearsOfHeadersAndDatesStayText() {
        assertEquals("Intäkter", cell(5, 0).getStringCellValue());
        assertEquals("2025", cell(3, 2).getStringCellValue());
        assertEquals("2025-12-31", cell(7, 3).getStringCellValue());
    }

    @Test
    void theHeaderStaysInSightAndIsPrintedOnEachPage() {
        assertEquals(4, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertEquals("3:4", sheet.getRepeatingRows().formatAsString().replace("$", ""));
        assertTrue(sheet.getPrintSetup().getLandscape() && sheet.getFitToPage());
        assertEquals(3, sheet.getNumMergedRegions());
    }

    @Test
    void totalsAreBold() {
        assertTrue(cell(7, 1).getCellStyle().getFont().getBold());
        assertTrue(!cell(6, 1).getCellStyle().getFont().getBold());
    }

    @Test
    void sheetsHaveNamesOfTheirOwn() throws IOException {
        TableNode table = Documents.statement();
        TableNode longNamed = new TableNode(
                "a", "Kostnader per insats: år [2025] / alla insatser", table.columns(), table.header(), table.body());
        try (XSSFWorkbook three =
                new XSSFWorkbook(new ByteArrayInputStream(write(List.of(longNamed, longNamed, table))))) {
            List<String> names =
                    IntStream.range(0, 3).mapToObj(three::getSheetName).toList();
            assertEquals(3, names.stream().distinct().count(), names.toString());
            assertTrue(names.stream().allMatch(name -> name.length() <= 31), names.toString());
        }
    }

    @Test
    void aReportWithoutFiguresStillOpens() throws IOException {
        try (XSSFWorkbook empty = new XSSFWorkbook(new ByteArrayInputStream(write(List.of())))) {
            assertEquals(
                    "Årsredovisning 2025",
                    empty.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertArrayEquals(
                write(Documents.complete().nodes()), write(Documents.complete().nodes()));
        assertEquals(
                Date.from(Documents.METADATA.created()),
                workbook.getProperties().getCoreProperties().getCreated());
    }
}
