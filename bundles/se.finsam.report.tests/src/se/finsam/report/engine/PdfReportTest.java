// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.report.DesignSource;
import se.finsam.report.OutputFormat;
import se.finsam.report.ReportRenderer;
import se.finsam.report.ReportRequest;
import se.finsam.report.ReportResult;

class PdfReportTest {
    private static final DesignSource COMPLETE = DesignSource.untrusted(Samples.DESIGNS.resolve("complete.rptdesign"));

    private static ReportRenderer renderer;

    @BeforeAll
    static void start() {
        renderer = new ReportRenderer();
    }

    @AfterAll
    static void stop() {
        renderer.close();
    }

    private static ReportResult complete(String name, int lines) throws Exception {
        return renderer.render(Samples.pdf(COMPLETE, Samples.data(lines), Samples.pdfFolder(), name));
    }

    private static List<String> pages(ReportResult result) throws Exception {
        try (PDDocument pdf =
                Loader.loadPDF(result.files().get(OutputFormat.PDF).toFile())) {
            List<String> texts = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.setSortByPosition(true);
                texts.add(stripper.getText(pdf));
            }
            return texts;
        }
    }

    @Test
    void figuresAreInSwedishTypography() throws Exception {
        String text = String.join("\n", pages(complete("figures", 3)));
        assertTrue(text.contains("10\u00a0006"), text);
        assertTrue(text.contains("\u2212660"), text);
        assertTrue(text.contains("9\u00a0347"), "the total, in " + text);
    }

    @Test
    void hyphensStayHyphens() throws Exception {
        assertTrue(String.join("\n", pages(complete("hyphens", 3))).contains("Barn- och ungdomsinsatser"));
    }

    @Test
    void theTableOfContentsShowsThePagesOfTheHeadings() throws Exception {
        ReportResult result = complete("contents", 120);
        List<String> pages = pages(result);
        assertEquals(result.pages(), pages.size());
        assertTrue(pages.size() > 5, "the table goes over several pages: " + pages.size());
        for (String heading : List.of("Förvaltningsberättelse", "Verksamheten", "Resultaträkning", "Utveckling")) {
            int page = 2 + firstWith(pages.subList(2, pages.size()), heading) + 1;
            assertTrue(
                    pages.get(1).lines().anyMatch(line -> line.matches(heading + "\\s+" + page)),
                    heading + " is on page " + page + ", but the contents are " + pages.get(1));
        }
    }

    private static int firstWith(List<String> pages, String line) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).lines().anyMatch(line::equals)) {
                return i;
            }
        }
        throw new AssertionError("no page with the line " + line);
    }

    @Test
    void theHeaderOfATableIsRepeatedOnEachPage() throws Exception {
        List<String> pages = pages(complete("long-table", 120));
        long withRows = pages.stream().filter(page -> page.contains("Rad ")).count();
        long withHeader = pages.stream()
                .filter(page -> page.matches("(?s).*\\bRad\\s+Belopp.*"))
                .count();
        assertTrue(withRows > 2);
        assertEquals(withRows, withHeader);
    }

    @Test
    void theSameInputGivesTheSameBytes(@TempDir Path folder) throws Exception {
        byte[] first = bytes(COMPLETE, folder, "first");
        assertArrayEquals(first, bytes(COMPLETE, folder, "second"));
    }

    private static byte[] bytes(DesignSource design, Path folder, String name) throws Exception {
        ReportResult result = renderer.render(Samples.pdf(design, Samples.data(40), folder, name));
        return Files.readAllBytes(result.files().get(OutputFormat.PDF));
    }

    @Test
    void otherContentGivesAnotherIdentifier(@TempDir Path folder) throws Exception {
        assertTrue(!identifier(folder, 10).equals(identifier(folder, 11)));
    }

    private static String identifier(Path folder, int lines) throws Exception {
        ReportResult result = renderer.render(Samples.pdf(COMPLETE, Samples.data(lines), folder, "identifier"));
        try (PDDocument pdf =
                Loader.loadPDF(result.files().get(OutputFormat.PDF).toFile())) {
            return pdf.getDocument().getDocumentID().toString();
        }
    }

    @Test
    void theDocumentTellsItsTitleAuthorLanguageAndTime() throws Exception {
        ReportResult result = complete("properties", 3);
        try (PDDocument pdf =
                Loader.loadPDF(result.files().get(OutputFormat.PDF).toFile())) {
            assertEquals("Årsredovisning 2025", pdf.getDocumentInformation().getTitle());
            assertEquals("Samspelet", pdf.getDocumentInformation().getAuthor());
            assertEquals("sv-SE", pdf.getDocumentCatalog().getLanguage());
            assertEquals(
                    Samples.INFO.created(),
                    pdf.getDocumentInformation().getCreationDate().toInstant());
        }
    }

    @Test
    void anInstalledDesignUsesItsLibraryAndTexts() throws Exception {
        DesignSource installed = DesignSource.installed(
                Samples.DESIGNS.resolve("complete.rptdesign").toUri().toURL());
        assertTrue(installed.trusted());
        ReportResult result =
                renderer.render(Samples.pdf(installed, Samples.data(3), Samples.pdfFolder(), "installed"));
        assertTrue(pages(result).getFirst().contains("Årsredovisning"));
        assertTrue(pages(result).get(2).contains("Samordningsförbundet Samspelet"), "the page header");
    }

    @Test
    void theOutlineFollowsTheHeadings() throws Exception {
        ReportResult result = complete("outline", 3);
        try (PDDocument pdf =
                Loader.loadPDF(result.files().get(OutputFormat.PDF).toFile())) {
            List<String> titles = new ArrayList<>();
            pdf.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
            assertEquals(List.of("Förvaltningsberättelse", "Verksamheten", "Resultaträkning", "Utveckling"), titles);
        }
    }

    @Test
    void aDocumentInEnglishSaysSo() throws Exception {
        ReportRequest swedish = Samples.pdf(COMPLETE, Samples.data(3), Samples.pdfFolder(), "english");
        ReportResult result = renderer.render(new ReportRequest(
                swedish.design(),
                swedish.data(),
                swedish.formats(),
                swedish.folder(),
                swedish.baseName(),
                Locale.UK,
                swedish.info(),
                Map.of("statement", "rr")));
        assertTrue(pages(result).getFirst().contains("Annual report"));
        try (PDDocument pdf =
                Loader.loadPDF(result.files().get(OutputFormat.PDF).toFile())) {
            assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void chartsAreDrawnWithTheShippedFonts() throws Exception {
        ReportResult result = complete("chart", 3);
        try (PDDocument pdf =
                Loader.loadPDF(result.files().get(OutputFormat.PDF).toFile())) {
            int images = 0;
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    images += page.getResources().isImageXObject(name) ? 1 : 0;
                }
                for (var name : page.getResources().getFontNames()) {
                    String font = page.getResources().getFont(name).getName();
                    assertTrue(font.contains("Liberation"), font);
                }
            }
            assertEquals(0, images, "a chart is a drawing");
        }
    }
}
