// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.report.OutputFormat;

class HistoryTest {
    private final History history = new History();

    @TempDir
    private Path folder;

    private Path association;
    private GeneratedFile pdf;

    @BeforeEach
    void generate() throws Exception {
        association = folder.resolve("a.finsam");
        pdf = file("arsredovisning-2025.pdf", OutputFormat.PDF);
        history.add(List.of(pdf));
    }

    private GeneratedFile file(String name, OutputFormat format) throws Exception {
        return GeneratedFile.of(Files.writeString(folder.resolve(name), "abc"), format, association, "state");
    }

    @Test
    void aFileIsTakenDownWithItsChecksum() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", pdf.checksum());
        assertEquals("ba7816bf", GeneratedFile.brief(pdf.checksum()));
        assertEquals(3, pdf.size());
    }

    @Test
    void aFileWrittenAnewStandsOnceAndFirst() throws Exception {
        var word = file("arsredovisning-2025.docx", OutputFormat.DOCX);
        history.add(List.of(word));
        assertEquals(List.of(word, pdf), history.files());
        var again = file("arsredovisning-2025.pdf", OutputFormat.PDF);
        history.add(List.of(again));
        assertEquals(List.of(again, word), history.files());
    }

    @Test
    void aFileThatIsGoneIsForgotten() throws Exception {
        Files.delete(pdf.file());
        assertEquals(List.of(), history.files());
    }

    @Test
    void filesOfAnotherAssociationAreNotShown() {
        assertEquals(List.of(pdf), history.of(association));
        assertEquals(List.of(), history.of(folder.resolve("b.finsam")));
    }

    @Test
    void onlyWhatWeWroteAndNobodyChangedIsReplacedWithoutAsking() throws Exception {
        var order = new ReportOrder(
                new Sample(folder).subject("arsredovisning"),
                Set.of(OutputFormat.PDF, OutputFormat.DOCX),
                folder,
                association);
        assertEquals(List.of(), history.foreign(order));
        var word = Files.writeString(folder.resolve("arsredovisning-2025.docx"), "mine");
        assertEquals(List.of(word), history.foreign(order));
        assertTrue(pdf.isUntouched());
        Files.writeString(pdf.file(), "signed");
        assertFalse(pdf.isUntouched());
        assertEquals(List.of(pdf.file(), word), history.foreign(order));
    }

    @Test
    void aRecordIsKeptAsWords() {
        var words = pdf.fields();
        assertEquals(Optional.of(pdf), GeneratedFile.of(words::get));
        words.keySet().forEach(word -> {
            var spoilt = new HashMap<>(words);
            spoilt.remove(word);
            assertEquals(Optional.empty(), GeneratedFile.of(spoilt::get), word);
        });
        for (var word : List.of("format", "written", "size")) {
            var spoilt = new HashMap<>(words);
            spoilt.put(word, "?");
            assertEquals(Optional.empty(), GeneratedFile.of(spoilt::get), word);
        }
    }
}
