// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.finsam.ui.editors.OpenSample;

class NotesPageTest {
    private final TextsFixture fixture = new TextsFixture();
    private final NotesPage page = new NotesPage();

    @BeforeEach
    void open() {
        fixture.show(page);
        OpenSample.until("deviations", () -> about().contains("+140"));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private String about() {
        return fixture.find(Label.class, "notes.about").getText();
    }

    @Test
    void anExplanationShowsWhatItIsAboutAndHowMuchThatDeviates() {
        assertEquals("Administration: avvikelse +140 mot budget", about());
        var table = fixture.find(Table.class, "notes.explanations");
        assertEquals(7, table.getItemCount());
        assertEquals("+74", table.getItem(2).getText(1));
        assertTrue(table.getItem(6).getText(2).contains("151 tkr"), "figures are in their places");
    }

    @Test
    void theTextOfAnExplanationHoldsOnEnter() {
        TextsFixture.type(fixture.text("notes.text"), " Inget mer.");
        TextsFixture.press(fixture.text("notes.text"), SWT.CR, 0);
        assertTrue(fixture.report().getExplanations().getFirst().getText().endsWith(" Inget mer."));
        OpenSample.until(
                "preview", () -> fixture.text("texts.preview").getText().contains("Inget mer."));
        assertEquals(1, fixture.undoAll().size());
    }

    @Test
    void revealingSelectsWhatIsSought() {
        var explanation = fixture.report().getExplanations().get(5);
        assertTrue(page.shows(explanation));
        page.reveal(explanation);
        assertEquals(explanation.getText(), fixture.text("notes.text").getText());

        var annex = fixture.report().getAnnexes().get(2);
        page.reveal(annex);
        var folder = fixture.find(CTabFolder.class, "notes.tabs");
        assertEquals("Bilagor (7)", folder.getSelection().getText());
        assertEquals(2, fixture.find(Table.class, "notes.annexes").getSelectionIndex());
    }

    @Test
    void theTabsTellHowManyThereAre() {
        var folder = fixture.find(CTabFolder.class, "notes.tabs");
        assertEquals(
                List.of("Förklaringar (7)", "Bilagor (7)", "Händelser (2)"),
                java.util.Arrays.stream(folder.getItems())
                        .map(item -> item.getText())
                        .toList());
        assertEquals(
                "Årets deltagare: 43 % kvinnor, 54 % män, 3 % icke-binära",
                fixture.find(Label.class, "notes.split").getText());
    }
}
