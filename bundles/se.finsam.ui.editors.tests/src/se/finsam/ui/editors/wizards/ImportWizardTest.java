// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.OpenSample;
import se.finsam.ui.editors.Widgets;
import se.finsam.ui.session.Session;

class ImportWizardTest {
    @TempDir
    Path folder;

    private Session session;
    private ImportWizard wizard;
    private OpenWizard open;

    @BeforeEach
    void open() throws IOException {
        session = OpenSample.in(folder);
        wizard = new ImportWizard(session);
        open = new OpenWizard(wizard);
    }

    @AfterEach
    void close() {
        open.close();
        session.close();
    }

    private void choose(String content) throws IOException {
        var file = Files.writeString(folder.resolve("utfall.csv"), content);
        open.type("import.file", file.toString());
        assertTrue(open.error().isEmpty(), open::error);
        open.next();
    }

    private Table preview() {
        return Widgets.find(open.shell(), Table.class, "preview.table");
    }

    private static String written(String value, Unit unit) {
        var decimal = new BigDecimal(value);
        return UiLanguage.figures().withUnit(new Quantity(decimal, unit), decimal.scale());
    }

    @Test
    void whatIsSeenIsImportedAsOneStep() throws IOException {
        assertFalse(wizard.canFinish());
        choose("år;rad;insats;belopp\n2025;operationCost;tris;3800500,5\n2025;cost;;..\n");
        assertEquals(2, preview().getItemCount());
        assertTrue(preview().getItem(1).getText(1).contains("TRIS"));
        assertEquals(written("3800500.5", Unit.KR), preview().getItem(1).getText(3));
        assertTrue(wizard.canFinish(), open::error);
        assertTrue(wizard.performFinish());
        var fact = session.snapshot()
                .facts("operationCost", "tris", 2025, FactKind.ACTUAL)
                .getFirst();
        assertEquals("utfall.csv rad 2", fact.provenance().source());
        session.document().undo();
        assertFalse(session.document().isDirty());
    }

    @Test
    void aFileWithErrorsIsShownAndNotImported() throws IOException {
        choose("år;rad;belopp\n2025;nonsense;1\n2025;cost;1\n");
        assertFalse(wizard.canFinish());
        assertFalse(open.error().isEmpty());
        assertEquals("2", preview().getItem(0).getText(0));
        assertFalse(session.document().isDirty());
    }

    @Test
    void theParametersOfTheImporterAreFields() throws IOException {
        open.choose("parameter.unit", 1);
        open.type("parameter.year", "2500");
        assertFalse(open.error().isEmpty());
        open.type("parameter.year", "2025");
        open.tick("parameter.skip-unknown");
        choose("rad;belopp\nnonsense;1\ncost;1\n");
        assertEquals(written("1", Unit.TKR), preview().getItem(1).getText(3));
        assertTrue(wizard.canFinish(), open::error);
    }
}
