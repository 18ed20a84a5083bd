// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.engine.ContributionRegistry;
import se.finsam.model.FinsamPackage;
import se.finsam.model.create.NewAssociation;
import se.finsam.model.edit.Document;
import se.finsam.model.edit.Journal;
import se.finsam.model.edit.command.SetAttribute;
import se.finsam.model.file.AssociationFile;

/** What becomes of the work on an open association. */
class SessionTest {
    private final LinkedBlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("test.finsam");
        new AssociationFile().save(NewAssociation.create("Test"), file);
    }

    private Session open() throws Exception {
        var none = new ContributionRegistry(List.of());
        return new Session(Document.open(file), none, ui::add);
    }

    private static void rename(Session session, String name) {
        assertEquals(
                null,
                session.execute(
                        SetAttribute.create(session.association(), FinsamPackage.Literals.ASSOCIATION__SEAT, name)));
    }

    /** Lets the thread of the window do what the journal asks of it when the user rests. */
    private void rest() throws InterruptedException {
        var task = ui.poll(30, TimeUnit.SECONDS);
        assertTrue(task != null, "the journal was not kept");
        task.run();
    }

    @Test
    void workThatIsGivenUpDoesNotComeBack() throws Exception {
        try (var session = open()) {
            rename(session, "Malmö");
            rest();
        }
        assertTrue(new Journal(file).read().isEmpty());
    }

    @Test
    void savedWorkLeavesNoJournal() throws Exception {
        try (var session = open()) {
            rename(session, "Malmö");
            rest();
            session.document().save();
            assertTrue(new Journal(file).read().isEmpty());
        }
    }

    @Test
    void whoKeepsTheOwnWorkCanSaveItAndRecoversItAfterACrash() throws Exception {
        try (var session = open()) {
            rename(session, "Malmö");
            session.document().save();
            Files.write(file, "x".getBytes());
            session.acceptFile();
            assertTrue(session.document().isDirty());
            rest();
            var journal = new Journal(file);
            while (journal.read().isEmpty()) {
                Thread.onSpinWait();
            }
            assertEquals(journal.base(), journal.read().orElseThrow().base());
            session.document().save();
            assertFalse(session.document().isDirty());
        }
    }

    @Test
    void aListenerThatFailsDoesNotKeepTheOthersFromBeingTold() throws Exception {
        try (var session = open()) {
            session.onChange(change -> {
                throw new IllegalStateException("one");
            });
            var told = new int[1];
            session.onChange(change -> told[0]++);
            assertThrows(IllegalStateException.class, () -> rename(session, "Malmö"));
            assertEquals(1, told[0]);
        }
    }
}
