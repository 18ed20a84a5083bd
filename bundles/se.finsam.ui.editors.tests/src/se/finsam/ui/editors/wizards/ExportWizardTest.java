// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.OpenSample;
import se.finsam.ui.session.Session;

class ExportWizardTest {
    private final List<Path> asked = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();

    @TempDir
    Path folder;

    private boolean overwrites;
    private Session session;
    private ExportWizard wizard;
    private OpenWizard open;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        session = OpenSample.in(folder);
        wizard = new ExportWizard(
                session,
                path -> {
                    asked.add(path);
                    return overwrites;
                },
                opened::add);
        open = new OpenWizard(wizard);
        file = folder.resolve("ut.csv");
        open.type("export.file", file.toString());
    }

    @AfterEach
    void close() {
        open.close();
        session.close();
    }

    @Test
    void theParametersAndYearsAskedForAreWritten() throws IOException {
        assertTrue(wizard.performFinish(), open::error);
        var usual = Files.readString(file);
        open.type("parameter.statements", "rr");
        open.choose("export.years", 2);
        open.tick("export.open");
        overwrites = true;
        assertTrue(wizard.performFinish(), open::error);
        var less = Files.readString(file);
        assertTrue(less.length() < usual.length(), less);
        assertEquals(List.of(file), opened);
        assertEquals(List.of(file), asked);
        assertFalse(session.document().isDirty());
    }

    @Test
    void aFileThatIsThereIsKeptUnlessTheUserSaysOtherwise() throws IOException {
        Files.writeString(file, "mine");
        assertFalse(wizard.performFinish());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void anotherExporterChangesTheEndingOfTheFile() {
        open.choose("export.with", 2);
        assertEquals(folder.resolve("ut.json").toString(), open.text("export.file"));
        open.type("export.file", folder.resolve("eget").toString());
        open.choose("export.with", 1);
        assertEquals(folder.resolve("eget").toString(), open.text("export.file"));
    }

    @Test
    void whatCannotBeExportedIsSaidWithTheNameOfTheExporter() {
        open.type("parameter.statements", "nonsense");
        assertFalse(wizard.performFinish());
        var name = session.registry().exporters().getFirst().name();
        assertTrue(open.error().startsWith(UiLanguage.in(name) + ": "), open::error);
        assertFalse(Files.exists(file));
    }

    @Test
    void theFileOfTheAssociationIsNeverWrittenOver() {
        open.type("export.file", session.document().file().orElseThrow().toString());
        assertFalse(wizard.canFinish());
        open.type("export.file", folder.resolve("none").resolve("x.csv").toString());
        assertFalse(wizard.canFinish());
        open.type("export.file", file.toString());
        assertTrue(wizard.canFinish(), open::error);
    }
}
