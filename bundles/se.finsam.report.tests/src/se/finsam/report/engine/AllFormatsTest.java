// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.finsam.report.DesignSource;
import se.finsam.report.OutputFormat;
import se.finsam.report.ReportRenderer;
import se.finsam.report.ReportRequest;

/** One design in all formats. */
class AllFormatsTest {
    private static final List<String> FIGURES = List.of("10\u00a0006", "\u2212660", "9\u00a0347");

    private static Map<OutputFormat, Path> first;
    private static Map<OutputFormat, Path> second;

    @BeforeAll
    static void render() throws Exception {
        try (ReportRenderer renderer = new ReportRenderer()) {
            first = render(renderer, "first");
            second = render(renderer, "second");
        }
    }

    private static Map<OutputFormat, Path> render(ReportRenderer renderer, String name) throws Exception {
        return renderer.render(new ReportRequest(
                        DesignSource.untrusted(Samples.DESIGNS.resolve("complete.rptdesign")),
                        Samples.data(3),
                        EnumSet.allOf(OutputFormat.class),
                        Files.createDirectories(Path.of("target", "formats").toAbsolutePath()),
                        name,
                        ReportRequest.SWEDISH,
                        Samples.INFO,
                        Map.of()))
                .files();
    }

    @Test
    void theFiguresAreTheSameInAllFormats() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(first.get(OutputFormat.PDF).toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            FIGURES.forEach(figure -> assertTrue(text.contains(figure), figure + " in PDF: " + text));
        }
        List<String> web = texts(html().getElementsByTagName("td"));
        List<String> word = texts(docx().getElementsByTagName("w:tc"));
        List<String> sheet = new ArrayList<>();
        DataFormatter formatter = new DataFormatter(ReportRequest.SWEDISH);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(first.get(OutputFormat.XLSX)))) {
            workbook.forEach(page -> page.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.NUMERIC) {
                    sheet.add(formatter.formatCellValue(cell).replace('\u202f', '\u00a0'));
                }
            })));
        }
        assertTrue(web.containsAll(FIGURES), web.toString());
        assertTrue(word.containsAll(FIGURES), word.toString());
        assertTrue(sheet.containsAll(FIGURES), sheet.toString());
    }

    private static List<String> texts(NodeList nodes) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static org.w3c.dom.Document html() throws Exception {
        byte[] page = Files.readAllBytes(first.get(OutputFormat.HTML));
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(page));
    }

    @Test
    void theSameInputGivesTheSameBytes() throws Exception {
        for (OutputFormat format : OutputFormat.values()) {
            assertArrayEquals(
                    Files.readAllBytes(first.get(format)), Files.readAllBytes(second.get(format)), format.toString());
        }
    }

    @Test
    void thePageOnTheWebHoldsItsChartAndNeedsNothingElse() throws Exception {
        var page = html();
        Element chart = (Element) page.getElementsByTagName("svg").item(0);
        assertEquals("img", chart.getAttribute("role"));
        assertTrue(chart.getElementsByTagName("title").item(0).getTextContent().startsWith("Stapeldiagram"));
        assertTrue(chart.getElementsByTagName("text").getLength() > 3, "its labels are text");
        String text = Files.readString(first.get(OutputFormat.HTML));
        assertFalse(text.contains("<script") || text.contains("onclick") || text.contains("onmouse"), "no scripts");
        assertFalse(text.matches("(?s).*(src=|@import|<link|url\\(['\"]?http).*"), "nothing from the network");
    }

    @Test
    void theTextDocumentHasHeadingsContentsAndItsChart() throws Exception {
        List<String> headings = new ArrayList<>();
        NodeList paragraphs = docx().getElementsByTagName("w:p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            Element paragraph = (Element) paragraphs.item(i);
            Element style = (Element) paragraph.getElementsByTagName("w:pStyle").item(0);
            if (style != null && style.getAttribute("w:val").equals("Heading1")) {
                headings.add(paragraph.getTextContent());
            }
        }
        assertEquals(List.of("Förvaltningsberättelse", "Resultaträkning"), headings);
        Element chart = (Element) docx().getElementsByTagName("wp:docPr").item(0);
        assertTrue(chart.getAttribute("descr").startsWith("Stapeldiagram"), chart.getAttribute("descr"));
        assertTrue(texts(docx().getElementsByTagName("w:instrText")).contains(" TOC \\o \"1-2\" \\h \\z \\u "));
    }

    private static org.w3c.dom.Document docx() throws Exception {
        try (ZipFile file = new ZipFile(first.get(OutputFormat.DOCX).toFile())) {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.getInputStream(file.getEntry("word/document.xml")));
        }
    }
}
