// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.model.FinsamPackage;
import se.finsam.model.edit.command.SetAttribute;

class JournalTest {
    private final Fixture fixture = new Fixture();

    @TempDir
    private Path folder;

    private Path file;
    private Journal journal;

    @BeforeEach
    void save() throws IOException {
        file = folder.resolve("a.finsam");
        fixture.document.saveAs(file);
        journal = new Journal(file);
    }

    private void rename(Document document, String name) {
        document.execute(SetAttribute.create(document.association(), FinsamPackage.eINSTANCE.getNamed_Name(), name));
    }

    private void keep() throws IOException {
        journal.write(new Journal.Entry(journal.base(), fixture.document.unsavedSteps(), fixture.document.content()));
    }

    @Test
    void workThatWasNotSavedIsRecovered() throws IOException {
        var saved = Files.readAllBytes(file);
        rename(fixture.document, "Ett");
        rename(fixture.document, "Två");
        keep();
        var entry = journal.read().orElseThrow();
        assertEquals(journal.base(), entry.base());
        var recovered = Document.recover(file, entry);
        assertEquals("Två", recovered.association().getName());
        assertEquals(2, recovered.recoveredSteps());
        assertTrue(recovered.isDirty());
        assertArrayEquals(saved, Files.readAllBytes(file), "the file itself is not touched");
    }

    @Test
    void aRecoveredDocumentIsDirtyUntilItIsSaved() throws IOException {
        rename(fixture.document, "Ett");
        keep();
        var recovered = Document.recover(file, journal.read().orElseThrow());
        rename(recovered, "Två");
        assertEquals(2, recovered.unsavedSteps());
        recovered.undo();
        assertTrue(recovered.isDirty());
        recovered.save();
        assertFalse(recovered.isDirty());
        assertEquals(0, recovered.recoveredSteps());
    }

    @Test
    void stepsCountInBothDirectionsFromTheSaveMark() throws IOException {
        rename(fixture.document, "Ett");
        fixture.document.save();
        assertEquals(0, fixture.document.unsavedSteps());
        fixture.document.undo();
        assertEquals(1, fixture.document.unsavedSteps());
    }

    @Test
    void whatIsNoJournalIsLeftAlone() throws IOException {
        assertEquals(Optional.empty(), journal.read());
        Files.writeString(journal.path(), "something else\n");
        assertEquals(Optional.empty(), journal.read());
    }

    @Test
    void workOnAFileThatHasChangedIsPutAside() throws IOException {
        rename(fixture.document, "Ett");
        keep();
        Files.writeString(file, "changed");
        assertNotEquals(journal.base(), journal.read().orElseThrow().base());
        var aside = journal.putAside();
        assertArrayEquals(fixture.document.content(), Files.readAllBytes(aside));
        assertFalse(Files.exists(journal.path()));
    }
}
