// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.finsam.model.FinsamPackage;
import se.finsam.model.edit.Journal;
import se.finsam.model.edit.command.SetAttribute;

/** Unsaved work and an unexpected end. */
class JournalWorkbenchTest {
    @RegisterExtension
    final Workspace workspace = new Workspace();

    private void rename(String name) {
        var association = workspace.session().association();
        workspace.session().execute(SetAttribute.create(association, FinsamPackage.eINSTANCE.getNamed_Name(), name));
    }

    @Test
    void unsavedWorkIsKeptBesideTheFileAndComesBack() throws Exception {
        var saved = Files.readAllBytes(workspace.file());
        var journal = new Journal(workspace.file());
        rename("Ett");
        rename("Två");
        Bot.until("the journal", () -> Files.exists(journal.path()));
        Bot.until("both steps", () -> steps(journal) == 2);
        assertArrayEquals(saved, Files.readAllBytes(workspace.file()), "nothing is saved silently");
        var kept = Files.readAllBytes(journal.path());
        Workspace.window().getActivePage().closeAllEditors(false);
        Bot.until("the journal of work that was given up is gone", () -> !Files.exists(journal.path()));

        // As the end of the process would have left it.
        Files.write(journal.path(), kept);
        var editor = workspace.open();
        assertEquals("Två", workspace.session().association().getName());
        assertTrue(editor.isDirty());
        assertTrue(Bot.shows("recovered"));
        workspace.session().document().save();
        assertFalse(Bot.shows("recovered"));
        Bot.until("the journal of saved work is gone", () -> !Files.exists(journal.path()));
    }

    private static int steps(Journal journal) {
        try {
            return journal.read().map(Journal.Entry::changes).orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
