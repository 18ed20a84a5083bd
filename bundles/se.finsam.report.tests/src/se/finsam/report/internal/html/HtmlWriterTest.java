// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.finsam.report.document.Documents;

class HtmlWriterTest {
    private static Document page;

    private static byte[] write() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new HtmlWriter().write(Documents.complete(), output);
        return output.toByteArray();
    }

    @BeforeAll
    static void parse() throws Exception {
        page = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(write()));
    }

    private static List<Element> all(String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> texts(String name) {
        return all(name).stream().map(Element::getTextContent).toList();
    }

    @Test
    void theLanguageAndTitleAreSaid() {
        assertEquals("sv-SE", page.getDocumentElement().getAttribute("lang"));
        assertEquals(List.of("Årsredovisning 2025"), texts("title").subList(0, 1));
    }

    @Test
    void theTitleIsTheOnlyHeadingOfLevelOneAndChaptersFollow() {
        assertEquals(List.of("Årsredovisning 2025"), texts("h1"));
        assertEquals(List.of("Innehåll", "1 Förvaltningsberättelse"), texts("h2"));
        assertEquals(List.of("1.1 Ekonomi & <mål>"), texts("h3"));
    }

    @Test
    void theContentsLeadToTheHeadings() {
        List<String> ids =
                all("h2").stream().map(heading -> heading.getAttribute("id")).toList();
        Element first =
                (Element) all("nav").getFirst().getElementsByTagName("a").item(0);
        assertEquals("#" + ids.get(1), first.getAttribute("href"));
        assertEquals("1 Förvaltningsberättelse", first.getTextContent());
    }

    @Test
    void linksLeadIntoThePageOrToTheWebAndNowhereElse() {
        List<String> targets = all("p").stream()
                .flatMap(p -> {
                    NodeList links = p.getElementsByTagName("a");
                    List<String> found = new ArrayList<>();
                    for (int i = 0; i < links.getLength(); i++) {
                        found.add(((Element) links.item(i)).getAttribute("href"));
                    }
                    return found.stream();
                })
                .toList();
        assertEquals(List.of("#s-two", "https://example.org/"), targets);
    }

    @Test
    void headerCellsNameTheirRowsAndColumns() {
        List<String> scopes = all("th").stream()
                .map(cell -> cell.getAttribute("scope"))
                .distinct()
                .toList();
        assertEquals(List.of("col", "colgroup", "row"), scopes);
        assertEquals("2", all("th").getFirst().getAttribute("rowspan"));
        assertEquals(List.of("Resultaträkning, tkr"), texts("caption"));
    }

    @Test
    void aFigureIsAPictureWithWords() {
        Element drawing = all("svg").getFirst();
        assertEquals("img", drawing.getAttribute("role"));
        Element title = (Element) drawing.getElementsByTagName("title").item(0);
        assertEquals(drawing.getAttribute("aria-labelledby"), title.getAttribute("id"));
        assertEquals("Stapel: 60 av 100", title.getTextContent());
        assertEquals(List.of("Figur 1. Stapel"), texts("figcaption"));
    }

    @Test
    void idsAreUnique() {
        List<String> ids = all("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @Test
    void thereIsNoScriptAndNothingToFetch() throws IOException {
        String text = new String(write(), StandardCharsets.UTF_8);
        assertFalse(text.contains("<script") || text.contains("<link") || text.contains("src="), text);
        assertFalse(text.contains("@import") || text.contains("javascript:"), text);
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertArrayEquals(write(), write());
    }
}
