// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.model.Paragraph;
import se.finsam.model.file.AssociationFileException.Kind;

class MigrationTest {
    private static final Path VERSION_0 = Path.of("data", "version-0.finsam");

    private final AssociationFile file = new AssociationFile();

    @TempDir
    private Path folder;

    @Test
    void aFileOfVersion0IsOpenedWithItsNumberAndSourcesInTheirNewPlaces() throws IOException {
        var association = file.load(VERSION_0);
        assertEquals("222000-1234", association.getOrganisationNumber());
        var facts = association.getYears().getFirst().getFacts();
        assertEquals("Årsredovisning 2024", facts.get(0).getSource());
        assertEquals("Not 2", facts.get(1).getSource());
    }

    @Test
    void everythingElseOfVersion0IsAsItWas() throws IOException {
        var association = file.load(VERSION_0);
        assertEquals("Samordningsförbundet Prov", association.getName());
        assertEquals(
                association.getPersons().getFirst(),
                association.getAppointments().getFirst().getPerson());
        var sections = association.getYears().getFirst().getReport().getSections();
        var paragraph = (Paragraph) sections.getFirst().getBlocks().getFirst();
        assertEquals("Första raden\nandra <raden>", paragraph.getText());
        assertEquals("4c1f0f6e-6f0b-4a3d-9a55-5d0a1c7f6a0b", paragraph.getId());
    }

    @Test
    void aMigratedFileIsSavedInTheCurrentVersionAndTheOldOneKept() throws IOException {
        var path = Files.copy(VERSION_0, folder.resolve("gammal.finsam"));
        file.save(file.load(path), path);
        var text = Files.readString(path);
        assertTrue(text.contains("xmlns:finsam=\"urn:se.finsam:model:1\""));
        assertFalse(text.contains("model:0"));
        assertArrayEquals(Files.readAllBytes(VERSION_0), Files.readAllBytes(folder.resolve("gammal.finsam.bak")));
    }

    @Test
    void anErrorInAnOldFileIsReportedOnItsLine() throws IOException {
        var text = Files.readString(VERSION_0).replace("lastName=\"Prov\"", "lastName=\"Prov\" email=\"x\"");
        var path = Files.writeString(folder.resolve("gammal.finsam"), text);
        var e = assertThrows(AssociationFileException.class, () -> file.load(path));
        assertEquals(Kind.UNKNOWN_CONTENT, e.kind());
        assertEquals(3, e.line().orElse(0), e.getMessage());
        assertTrue(e.column().isEmpty());
    }

    @Test
    void anOldFileThatIsCutOffIsReportedOnItsLine() throws IOException {
        var text = Files.readString(VERSION_0);
        var path = Files.writeString(folder.resolve("gammal.finsam"), text.substring(0, text.indexOf("<report")));
        var e = assertThrows(AssociationFileException.class, () -> file.load(path));
        assertEquals(Kind.MALFORMED, e.kind());
        assertEquals(10, e.line().orElse(0), e.getMessage());
    }

    @Test
    void whatTheOldVersionCalledANumberIsUnknownInTheNewOne() throws IOException {
        var text = new String(Files.readAllBytes(VERSION_0), StandardCharsets.UTF_8).replace("model:0", "model:1");
        var path = Files.writeString(folder.resolve("ny.finsam"), text);
        var e = assertThrows(AssociationFileException.class, () -> file.load(path));
        assertEquals(Kind.UNKNOWN_CONTENT, e.kind());
        assertEquals(2, e.line().orElse(0));
    }
}
