// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.model.Association;
import se.finsam.model.Element;
import se.finsam.model.SmallAssociation;
import se.finsam.model.file.AssociationFileException.Kind;

class AssociationFileTest {
    private final AssociationFile file = new AssociationFile();
    private final SmallAssociation small = new SmallAssociation();

    @TempDir
    private Path folder;

    @Test
    void whatIsSavedIsLoadedAsTheSameModelAndTheSameBytes() throws IOException {
        var path = folder.resolve("prov.finsam");
        file.save(small.association, path);
        var loaded = file.load(path);
        assertTrue(EcoreUtil.equals(small.association, loaded));
        assertArrayEquals(Files.readAllBytes(path), file.write(loaded));
    }

    @Test
    void aFileIsUtf8WithUnixLinesAndItsVersionInTheNamespace() throws IOException {
        var text = text(small.association);
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<finsam:Association "), text);
        assertTrue(text.contains("xmlns:finsam=\"urn:se.finsam:model:1\""));
        assertTrue(text.contains("Samordningsförbundet"));
        assertFalse(text.contains("\r"));
        assertTrue(text.endsWith("</finsam:Association>\n"));
    }

    @Test
    void oneChangedFigureIsOneChangedLine() throws IOException {
        var before = text(small.association).lines().toList();
        small.fact.setAmount(new BigDecimal("3698.50"));
        var after = text(small.association).lines().toList();
        assertEquals(1, differences(before, after));
    }

    @Test
    void oneChangedWordInProseWithSeveralLinesIsOneChangedLine() throws IOException {
        var before = text(small.association).lines().toList();
        small.paragraph.setText(small.paragraph.getText().replace("Mer", "Mindre"));
        var after = text(small.association).lines().toList();
        assertEquals(1, differences(before, after));
    }

    private static long differences(java.util.List<String> before, java.util.List<String> after) {
        assertEquals(before.size(), after.size());
        return IntStream.range(0, before.size())
                .filter(i -> !before.get(i).equals(after.get(i)))
                .count();
    }

    @Test
    void everyElementHasAnIdentityOfItsOwn() {
        file.assignIdentities(small.association);
        var ids = new HashSet<String>();
        small.association.eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element) {
                assertTrue(ids.add(element.getId()), "id of " + element);
            }
        });
        assertTrue(ids.size() > 20);
    }

    @Test
    void aCopyThatIsAddedGetsAnIdentityOfItsOwn() {
        file.assignIdentities(small.association);
        var copy = EcoreUtil.copy(small.tris);
        copy.setKey("tris-2");
        copy.setCode("852");
        small.association.getInterventions().add(copy);
        assertNotEquals(small.tris.getId(), copy.getId());
        assertNotEquals(
                small.tris.getGrants().getFirst().getId(),
                copy.getGrants().getFirst().getId());
    }

    @Test
    void theFileBeforeStaysAsBackup() throws IOException {
        var path = folder.resolve("prov.finsam");
        file.save(small.association, path);
        var first = Files.readAllBytes(path);
        assertFalse(Files.exists(folder.resolve("prov.finsam.bak")));
        small.association.setName("Annat namn");
        file.save(small.association, path);
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("prov.finsam.bak")));
        assertEquals("Annat namn", file.load(path).getName());
        try (var names = Files.list(folder)) {
            assertEquals(2, names.count());
        }
    }

    @Test
    void anAssociationThatCouldNotBeReadAgainIsNotWritten() {
        small.fact.setAmount(null);
        var e = assertThrows(
                AssociationFileException.class, () -> file.save(small.association, folder.resolve("x.finsam")));
        assertEquals(Kind.MISSING_VALUE, e.kind());
        assertEquals(
                "räkenskapsår 2025 › uppgift Köp av tjänster TRIS: belopp saknas",
                e.problem().sv());
        assertFalse(Files.exists(folder.resolve("x.finsam")));
    }

    @Test
    void aReferenceOutOfTheAssociationIsNotWritten() {
        small.fact.setSubject(new SmallAssociation().tris);
        var e = assertThrows(AssociationFileException.class, () -> file.write(small.association));
        assertEquals(Kind.DANGLING_REFERENCE, e.kind());
    }

    @Test
    void aCharacterThatXmlCannotHoldIsNotWritten() {
        small.paragraph.setText("klocka \u0007");
        var e = assertThrows(AssociationFileException.class, () -> file.write(small.association));
        assertEquals(Kind.INVALID_VALUE, e.kind());
    }

    @Test
    void savingIntoAFolderThatDoesNotExistSaysSo() {
        var e = assertThrows(
                AssociationFileException.class,
                () -> file.save(small.association, folder.resolve("saknas").resolve("x.finsam")));
        assertEquals(Kind.NOT_SAVED, e.kind());
        assertTrue(e.problem().sv().startsWith("mappen"), e.problem().sv());
    }

    @Test
    void savingOverAFolderSaysSoAndLeavesNothing() throws IOException {
        var path = Files.createDirectory(folder.resolve("mapp.finsam"));
        var e = assertThrows(AssociationFileException.class, () -> file.save(small.association, path));
        assertEquals(Kind.NOT_SAVED, e.kind());
        try (var names = Files.list(folder)) {
            assertEquals(1, names.count());
        }
    }

    private String text(Association association) throws IOException {
        return new String(file.write(association), StandardCharsets.UTF_8);
    }
}
