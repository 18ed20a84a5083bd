// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.pdfcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class PdfCheckTest {
    private static final List<Path> FOLDERS = Stream.of(
                    System.getProperty("pdf.folders").split(","))
            .map(Path::of)
            .toList();

    private static List<Path> documents(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> theTestsLeftDocuments() {
        return FOLDERS.stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.toString(), () -> assertFalse(documents(folder).isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> everyDocumentFollowsPdfUa() {
        PdfCheck check = new PdfCheck();
        return FOLDERS.stream()
                .flatMap(folder -> documents(folder).stream())
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(), () -> assertEquals(List.of(), check.violations(file))));
    }

    @Test
    void anUntaggedDocumentFails(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("untagged.pdf");
        Files.writeString(file, untagged(), StandardCharsets.US_ASCII);
        assertFalse(new PdfCheck().violations(file).isEmpty());
    }

    @Test
    void somethingElseThanAPdfIsSaidToBeNone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("letter.pdf"), "not a PDF");
        assertThrows(IOException.class, () -> new PdfCheck().violations(file));
    }

    private static String untagged() {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (String object : List.of(
                "1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n",
                "2 0 obj\n<</Type /Pages /Kids [3 0 R] /Count 1>>\nendobj\n",
                "3 0 obj\n<</Type /Page /Parent 2 0 R /MediaBox [0 0 100 100]>>\nendobj\n")) {
            table.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(object);
        }
        return pdf + "" + table + "trailer\n<</Root 1 0 R /Size 4>>\nstartxref\n" + pdf.length() + "\n%%EOF\n";
    }
}
