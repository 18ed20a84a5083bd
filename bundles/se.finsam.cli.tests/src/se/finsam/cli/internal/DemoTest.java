// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The documents of the sample as the demo writes them; the PDF files are checked against PDF/UA-1 afterwards. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTest {
    private static final List<String> FIGURES = List.of(
            "10 006", "9 447", "−10 184", "709", "1 187", "7 102", "3 318", "18 030", "9 306", "46,7 %", "−660");

    private final Path out = Path.of("target", "pdf");
    private CommandLineRun demo;

    @BeforeAll
    void writeTheDemo() {
        demo = CommandLineRun.of(Path.of("target"), "demo", "--out", out.toString());
    }

    @Test
    void writesAllDocumentsAndSaysWhich() {
        assertEquals(0, demo.code(), demo.err());
        for (var name : List.of(
                "arsredovisning-2025.pdf",
                "arsredovisning-2025.docx",
                "arsredovisning-2025.html",
                "arsredovisning-2025.xlsx",
                "jamforelse-2020-2025.pdf",
                "jamforelse-2020-2025.xlsx",
                "budgetprognos-2026-2028.pdf",
                "budgetprognos-2026-2028.xlsx")) {
            assertTrue(Files.isRegularFile(out.resolve(name)), name);
            assertTrue(demo.out().contains(name), demo.out());
        }
    }

    @Test
    void pagesWordAndWebShowTheSameFigures() throws IOException {
        for (var text : List.of(pdf(), docx(), html())) {
            for (var figure : FIGURES) {
                assertTrue(text.contains(figure), () -> figure + " is missing");
            }
        }
    }

    @Test
    void theWorkbookHoldsNumbers() throws IOException {
        try (var in = Files.newInputStream(out.resolve("arsredovisning-2025.xlsx"));
                var workbook = new XSSFWorkbook(in)) {
            var numbers = StreamSupport.stream(workbook.spliterator(), false)
                    .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .filter(cell -> cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC)
                    .map(cell -> (long) cell.getNumericCellValue())
                    .collect(Collectors.toSet());
            assertTrue(
                    numbers.containsAll(List.of(10006L, -9447L, 709L, 1187L, 3318L, 18030L, -660L)),
                    numbers.toString());
            assertTrue(workbook.getNumberOfSheets() >= 10, "one sheet per statement");
        }
    }

    @Test
    void theSameModelGivesTheSameBytes(@TempDir Path again) throws IOException {
        assertEquals(
                0, CommandLineRun.of(again, "demo", "--out", again.toString()).code());
        try (var files = Files.list(again)) {
            for (var file : files.toList()) {
                assertArrayEquals(
                        Files.readAllBytes(out.resolve(file.getFileName())),
                        Files.readAllBytes(file),
                        file.getFileName().toString());
            }
        }
    }

    private String pdf() throws IOException {
        try (var document =
                Loader.loadPDF(out.resolve("arsredovisning-2025.pdf").toFile())) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private String docx() throws IOException {
        try (var in = Files.newInputStream(out.resolve("arsredovisning-2025.docx"));
                var extractor = new XWPFWordExtractor(new XWPFDocument(in))) {
            return plain(extractor.getText());
        }
    }

    private String html() throws IOException {
        return plain(Files.readString(out.resolve("arsredovisning-2025.html")));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
