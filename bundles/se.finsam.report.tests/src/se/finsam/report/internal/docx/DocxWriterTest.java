// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.finsam.report.document.Documents;

class DocxWriterTest {
    private static final Map<String, byte[]> PARTS = new HashMap<>();
    private static Document text;

    private static byte[] write() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new DocxWriter().write(Documents.complete(), output);
        return output.toByteArray();
    }

    @BeforeAll
    static void open() throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(write()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                PARTS.put(entry.getName(), zip.readAllBytes());
            }
        }
        text = parse("word/document.xml");
    }

    private static Document parse(String part) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(PARTS.get(part)));
    }

    private static List<Element> all(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> styled(String style) {
        return all(text, "w:p").stream()
                .filter(paragraph -> {
                    Element own =
                            (Element) paragraph.getElementsByTagName("w:pStyle").item(0);
                    return own != null && own.getAttribute("w:val").equals(style);
                })
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void headingsHaveTheStylesOfTheOutline() {
        assertEquals(List.of("Årsredovisning 2025"), styled("Title"));
        assertEquals(List.of("1 Förvaltningsberättelse"), styled("Heading1"));
        assertEquals(List.of("1.1 Ekonomi & <mål>"), styled("Heading2"));
    }

    @Test
    void everyStyleInUseIsDefined() throws Exception {
        Set<String> defined = new LinkedHashSet<>();
        all(parse("word/styles.xml"), "w:style").forEach(style -> defined.add(style.getAttribute("w:styleId")));
        for (String reference : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
            for (Element use : all(text, reference)) {
                assertTrue(defined.contains(use.getAttribute("w:val")), use.getAttribute("w:val"));
            }
        }
    }

    @Test
    void theContentsAreAFieldThatLeadsToTheBookmarksOfTheHeadings() {
        Set<String> bookmarks = new LinkedHashSet<>();
        all(text, "w:bookmarkStart").forEach(bookmark -> bookmarks.add(bookmark.getAttribute("w:name")));
        List<String> instructions =
                all(text, "w:instrText").stream().map(Element::getTextContent).toList();
        assertEquals(" TOC \\o \"1-2\" \\h \\z \\u ", instructions.getFirst());
        assertEquals(
                bookmarks.stream().map(name -> " PAGEREF " + name + " \\h ").toList(),
                instructions.subList(1, instructions.size()));
        for (Element link : all(text, "w:hyperlink")) {
            String anchor = link.getAttribute("w:anchor");
            assertTrue(anchor.isEmpty() ? link.hasAttribute("r:id") : bookmarks.contains(anchor), anchor);
        }
    }

    @Test
    void fieldsThatBeginAlsoEnd() throws Exception {
        for (Document part : List.of(text, parse("word/footer1.xml"))) {
            List<String> kinds = all(part, "w:fldChar").stream()
                    .map(mark -> mark.getAttribute("w:fldCharType"))
                    .toList();
            long begun = kinds.stream().filter("begin"::equals).count();
            assertTrue(begun > 0);
            assertEquals(begun, kinds.stream().filter("end"::equals).count());
        }
    }

    @Test
    void headerRowsRepeatAndEveryRowFillsTheGrid() {
        assertEquals(2, all(text, "w:tblHeader").size());
        Element table = all(text, "w:tbl").getFirst();
        NodeList rows = table.getElementsByTagName("w:tr");
        for (int i = 0; i < rows.getLength(); i++) {
            int columns = 0;
            NodeList cells = ((Element) rows.item(i)).getElementsByTagName("w:tc");
            for (int j = 0; j < cells.getLength(); j++) {
                NodeList span = ((Element) cells.item(j)).getElementsByTagName("w:gridSpan");
                columns += span.getLength() == 0 ? 1 : Integer.parseInt(((Element) span.item(0)).getAttribute("w:val"));
            }
            assertEquals(4, columns, "row " + i);
        }
    }

    @Test
    void figuresAreAlignedRight() {
        assertTrue(styled("TableFigure").containsAll(List.of("10\u00a0006", "\u2212660", "46,7\u00a0%")));
    }

    @Test
    void numberedListsBeginAnew() throws Exception {
        List<String> numbers = all(text, "w:numId").stream()
                .map(number -> number.getAttribute("w:val"))
                .toList();
        assertEquals(List.of("3", "3", "4"), numbers);
        assertEquals(2, all(parse("word/numbering.xml"), "w:startOverride").size());
    }

    @Test
    void aFigureIsAPictureWithWords() throws Exception {
        Element picture = all(text, "wp:docPr").getFirst();
        assertEquals("Stapel: 60 av 100", picture.getAttribute("descr"));
        var image = ImageIO.read(new ByteArrayInputStream(PARTS.get("word/media/image1.png")));
        assertEquals(0xff1f5c99, image.getRGB(20, 20));
        assertEquals(0xffffffff, image.getRGB(image.getWidth() - 5, 20));
        assertEquals(2, image.getWidth() / (double) image.getHeight(), 0.02);
    }

    @Test
    void thePackageKnowsItsProperties() throws Exception {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(write()))) {
            assertEquals(
                    "Årsredovisning 2025",
                    file.getPackageProperties().getTitleProperty().orElseThrow());
            assertEquals(
                    Documents.METADATA.created(),
                    file.getPackageProperties()
                            .getModifiedProperty()
                            .orElseThrow()
                            .toInstant());
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertArrayEquals(write(), write());
    }
}
