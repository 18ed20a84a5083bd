// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.producttest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a whole process shows: that the product starts, makes its documents in its memory, and minds a full disk. */
class ProductTest {
    @TempDir
    Path folder;

    @Test
    void theDemoMakesEveryDocument() throws Exception {
        var demo = new Workbench(folder)
                .run("demo", "--out", folder.resolve("demo").toString());
        assertEquals(0, demo.exitCode(), demo.err());
        try (var files = Files.list(folder.resolve("demo"))) {
            assertEquals(
                    List.of(
                            "arsredovisning-2025.docx",
                            "arsredovisning-2025.html",
                            "arsredovisning-2025.pdf",
                            "arsredovisning-2025.xlsx",
                            "avstamning-2025.html",
                            "avstamning-2025.json",
                            "avstamning-2025.pdf",
                            "budgetprognos-2026-2028.pdf",
                            "budgetprognos-2026-2028.xlsx",
                            "jamforelse-2020-2025.pdf",
                            "jamforelse-2020-2025.xlsx"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aDocumentIsInItsOwnLanguageWhateverThatOfTheApplication() throws Exception {
        var report = new Workbench(folder)
                .run(
                        "report",
                        Workbench.SAMPLE.toString(),
                        "--design",
                        "jamforelse",
                        "--year",
                        "2025",
                        "--format",
                        "html",
                        "--out",
                        folder.toString());
        assertEquals(0, report.exitCode(), report.err());
        var document = Files.readString(folder.resolve("jamforelse-2020-2025.html"));
        assertTrue(document.contains("Soliditet") && document.contains("Kassalikviditet"), "no Swedish indicators");
        assertFalse(document.contains("Equity ratio") || document.contains("Financial goal"), "English indicators");
    }

    @Test
    void aFullDiskLeavesNoHalfWrittenDocument() throws Exception {
        var small = folder.resolve("small");
        var names = folder.resolve("names.txt");
        var report = new Workbench(folder)
                .onSmallDisk(small, names)
                .run(
                        "report",
                        Workbench.SAMPLE.toString(),
                        "--design",
                        "arsredovisning",
                        "--year",
                        "2025",
                        "--format",
                        "xlsx,pdf",
                        "--out",
                        small.toString());
        assertEquals(1, report.exitCode(), report.err());
        assertTrue(report.err().contains("Cannot write " + small.resolve("arsredovisning-2025.")), report.err());
        assertTrue(report.err().contains("free some space"), report.err());
        assertEquals("", Files.readString(names));
    }
}
