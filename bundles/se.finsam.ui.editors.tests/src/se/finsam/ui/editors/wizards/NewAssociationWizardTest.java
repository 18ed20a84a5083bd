// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.model.FiscalYear;
import se.finsam.model.file.AssociationFile;

class NewAssociationWizardTest {
    private static final Predicate<Path> NEVER = file -> false;

    @TempDir
    Path folder;

    private OpenWizard open(Predicate<Path> mayReplace) {
        return new OpenWizard(new NewAssociationWizard(folder, 2026, mayReplace));
    }

    private static Optional<Path> file(OpenWizard open) {
        return ((NewAssociationWizard) open.wizard).file();
    }

    @Test
    void finishingMakesTheFile() throws IOException {
        try (var open = open(NEVER)) {
            assertFalse(open.wizard.canFinish());
            open.type("association.name", "Samordningsförbundet Älvdalen");
            open.type("association.number", "222000-1234");
            open.type("association.year", "2025");
            assertTrue(open.wizard.canFinish(), open::error);
            assertEquals(
                    folder.resolve("samordningsforbundet-alvdalen.finsam").toString(), open.text("association.file"));
            assertTrue(open.wizard.performFinish());

            var made = new AssociationFile().load(file(open).orElseThrow());
            assertEquals("Samordningsförbundet Älvdalen", made.getName());
            assertEquals("222000-1234", made.getOrganisationNumber());
            assertEquals(
                    List.of(2025),
                    made.getYears().stream().map(FiscalYear::getYear).toList());
        }
    }

    @Test
    void aFileIsOnlyReplacedWhenTheUserSaysSo() throws IOException {
        var target = Files.writeString(folder.resolve("alvdalen.finsam"), "viktigt");
        try (var open = open(NEVER)) {
            open.type("association.name", "Älvdalen");
            assertFalse(open.wizard.performFinish());
            assertEquals(Optional.empty(), file(open));
            assertEquals("viktigt", Files.readString(target));
        }
        try (var open = open(target::equals)) {
            open.type("association.name", "Älvdalen");
            assertTrue(open.wizard.performFinish());
            assertEquals("Älvdalen", new AssociationFile().load(target).getName());
            assertEquals("viktigt", Files.readString(folder.resolve("alvdalen.finsam.bak")));
        }
    }

    @Test
    void theFileIsTheUsersOwnChoiceOnceMade() {
        try (var open = open(NEVER)) {
            open.type("association.name", "A");
            open.type("association.file", folder.resolve("mitt").toString());
            open.type("association.name", "Annat namn");
            assertTrue(open.wizard.performFinish());
            assertEquals(Optional.of(folder.resolve("mitt.finsam")), file(open));
        }
    }

    @Test
    void whatIsWrongIsSaid() {
        try (var open = open(NEVER)) {
            open.type("association.name", "A");
            assertEquals("", open.error());
            for (var wrong : List.of("1234", "222000 1234", "222000-12345")) {
                open.type("association.number", wrong);
                assertTrue(open.error().contains("222000-1234"), open::error);
            }
            open.type("association.number", "");
            open.type("association.year", "26");
            assertFalse(open.wizard.canFinish());
            open.type("association.year", "2026");
            open.type(
                    "association.file",
                    folder.resolve("saknas").resolve("a.finsam").toString());
            assertTrue(open.error().contains("saknas"), open::error);
            open.type("association.file", folder.resolve("a.finsam").toString());
            assertEquals("", open.error());
        }
    }

    @Test
    void cancellingMakesNothing() throws IOException {
        try (var open = open(NEVER)) {
            open.type("association.name", "A");
            assertTrue(open.wizard.performCancel());
            assertEquals(Optional.empty(), file(open));
        }
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }
}
