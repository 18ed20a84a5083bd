// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Unit;
import se.finsam.model.edit.DocumentChange.Kind;
import se.finsam.model.edit.command.AddCostUnit;
import se.finsam.model.edit.command.FactKey;
import se.finsam.model.edit.command.PasteFacts;
import se.finsam.model.edit.command.Provenance;
import se.finsam.model.edit.command.SetAttribute;
import se.finsam.model.edit.command.SetFactAmount;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.file.AssociationFileException;

class DocumentTest {
    private final Fixture fixture = new Fixture();
    private final Document document = fixture.document;

    @TempDir
    private Path folder;

    private ModelCommand rename(String name) {
        return SetAttribute.create(fixture.association, FinsamPackage.eINSTANCE.getNamed_Name(), name);
    }

    private ModelCommand amount(String amount) {
        var key = FactKey.actual(fixture.services, fixture.tris, 2025);
        return SetFactAmount.create(fixture.association, key, new BigDecimal(amount), Unit.TKR, Provenance.TYPED);
    }

    @Test
    void undoingBackToTheSaveMarkIsClean() throws IOException {
        var file = folder.resolve("a.finsam");
        document.execute(rename("Ett"));
        assertTrue(document.isDirty());
        document.saveAs(file);
        assertFalse(document.isDirty());
        document.execute(rename("Två"));
        document.execute(rename("Tre"));
        document.undo();
        assertTrue(document.isDirty());
        document.undo();
        assertFalse(document.isDirty());
        document.undo();
        assertTrue(document.isDirty());
        document.redo();
        assertFalse(document.isDirty());
        assertEquals("Ett", new AssociationFile().load(file).getName());
    }

    @Test
    void aSaveThatFailsLeavesTheDocumentDirtyAndItsFileAsItWas() {
        document.execute(rename("Ett"));
        assertThrows(
                AssociationFileException.class,
                () -> document.saveAs(folder.resolve("saknas").resolve("a.finsam")));
        assertTrue(document.isDirty());
        assertEquals(Fixture.FILE, document.file().orElseThrow());
    }

    @Test
    void savingGoesToTheFileThatWasOpened() throws IOException {
        var file = Files.copy(Fixture.FILE, folder.resolve("a.finsam"));
        var opened = Document.open(file);
        opened.execute(SetAttribute.create(opened.association(), FinsamPackage.eINSTANCE.getNamed_Name(), "Ett"));
        opened.save();
        assertEquals("Ett", new AssociationFile().load(file).getName());
    }

    @Test
    void stepsAreNamedInBothLanguages() {
        document.execute(amount("3800"));
        assertEquals(
                new Text("Ändra Köp av tjänster TRIS 2025", "Change Köp av tjänster TRIS 2025"),
                document.undoTitle().orElseThrow());
        assertTrue(document.redoTitle().isEmpty());
        document.undo();
        assertEquals(
                "Ändra Köp av tjänster TRIS 2025",
                document.redoTitle().orElseThrow().sv());
        assertTrue(document.undoTitle().isEmpty());
    }

    @Test
    void aSnapshotIsKeptUntilSomethingChanges() {
        var first = document.snapshot();
        assertSame(first, document.snapshot());
        document.execute(amount("3800"));
        var second = document.snapshot();
        assertNotSame(first, second);
        assertEquals("3697", amountIn(first));
        assertEquals("3800", amountIn(second));
        document.undo();
        assertEquals("3697", amountIn(document.snapshot()));
    }

    private static String amountIn(Snapshot snapshot) {
        return snapshot.facts("purchasedServices", "tris", 2025, FactKind.ACTUAL)
                .getFirst()
                .quantity()
                .value()
                .toPlainString();
    }

    @Test
    void aBlockOfFiguresIsOneStepOneRevisionAndOneMessage() {
        for (var i = 0; i < 100; i++) {
            document.execute(AddCostUnit.create(fixture.association, "unit" + i, null, "Enhet " + i, false));
        }
        var changes = new ArrayList<DocumentChange>();
        var remove = document.listen(changes::add);
        var revision = document.revision();
        var entries = IntStream.range(0, 100)
                .mapToObj(i -> new PasteFacts.Entry(
                        FactKey.actual(
                                fixture.services,
                                fixture.association.getCostUnits().get(i),
                                2025),
                        new BigDecimal(i)))
                .toList();
        document.execute(PasteFacts.create(fixture.association, entries, Unit.KR, Provenance.TYPED));
        assertEquals(101, fixture.year.getFacts().size());
        assertEquals(1, changes.size());
        assertEquals(revision + 1, document.revision());
        document.undo();
        assertEquals(1, fixture.year.getFacts().size());
        remove.run();
        document.redo();
        assertEquals(
                List.of(Kind.EXECUTED, Kind.UNDONE),
                changes.stream().map(DocumentChange::kind).toList());
    }

    @Test
    void aListenerLearnsWhatWasTouched() {
        var changes = new ArrayList<DocumentChange>();
        document.listen(changes::add);
        document.execute(amount("3800"));
        assertEquals(Set.<EObject>of(fixture.fact), changes.getFirst().affected());
    }

    @Test
    void aCommandOnAnotherAssociationIsNotExecuted() {
        var other = new Fixture();
        assertThrows(
                IllegalArgumentException.class,
                () -> document.execute(
                        SetAttribute.create(other.tris, FinsamPackage.eINSTANCE.getNamed_Name(), "Annat")));
    }

    @Test
    void aCommandThatFailsHalfwayLeavesNothingBehind() {
        var before = fixture.bytes();
        var failing = new ModelCommand(fixture.tris, Text.same("x")) {
            @Override
            protected @Nullable Text check() {
                return null;
            }

            @Override
            protected void change() {
                fixture.tris.setName("Halvvägs");
                fixture.year.getFacts().clear();
                throw new ArithmeticException("halfway");
            }
        };
        assertThrows(ArithmeticException.class, () -> document.execute(failing));
        assertEquals(before, fixture.bytes());
        assertFalse(document.isDirty());
    }

    @Test
    void aCommandThatWouldLeaveAFileThatCannotBeReadIsTakenBack() {
        var before = fixture.bytes();
        var breaking = new ModelCommand(fixture.tris, Text.same("x")) {
            @Override
            protected @Nullable Text check() {
                return null;
            }

            @Override
            protected void change() {
                fixture.association.getInterventions().clear();
            }
        };
        assertThrows(IllegalStateException.class, () -> document.execute(breaking));
        assertEquals(before, fixture.bytes());
    }
}
