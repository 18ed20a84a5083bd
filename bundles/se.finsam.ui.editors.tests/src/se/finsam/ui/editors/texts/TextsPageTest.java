// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.finsam.core.finding.Location;
import se.finsam.model.BulletList;
import se.finsam.model.Explanation;
import se.finsam.model.Paragraph;
import se.finsam.model.Section;
import se.finsam.ui.Ids;
import se.finsam.ui.editors.OpenSample;
import se.finsam.ui.editors.Widgets;

class TextsPageTest {
    private final TextsFixture fixture = new TextsFixture();
    private final TextsPage page = new TextsPage();

    @BeforeEach
    void open() {
        fixture.show(page);
        OpenSample.until("preview", () -> preview().contains("sju bilagor"));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private String preview() {
        return fixture.text("texts.preview").getText();
    }

    private StyledText block(int index) {
        return fixture.text("texts.block." + index);
    }

    private Section show(String key) {
        var section = fixture.section(key);
        page.reveal(section);
        return section;
    }

    private static String prose(Section section, int block) {
        return ((Paragraph) section.getBlocks().get(block)).getText();
    }

    @Test
    void whatIsTypedHoldsWhenTheFieldIsLeftAndThePreviewFollows() {
        var section = show("financing");
        TextsFixture.type(block(0), " Därav {{rr/revenue@2024:unit}} året före.");
        assertTrue(fixture.session().document().undoTitle().isEmpty());

        TextsFixture.leave(block(0));
        assertTrue(prose(section, 0).endsWith("året före."));
        OpenSample.until("preview", () -> preview().contains("Därav 10\u00A0028\u00A0tkr året före."));
        assertEquals(List.of("Redigera stycke Finansiering"), fixture.undoAll());
        assertFalse(block(0).getText().contains("året före"));
    }

    @Test
    void whatIsTypedHoldsWhenTheUserRests() {
        var section = show("financing");
        TextsFixture.type(block(0), " Mer.  ");
        OpenSample.until("rest", () -> prose(section, 0).endsWith(" Mer."));
        assertTrue(block(0).getText().endsWith(" Mer.  "), "what is typed stays as it is typed");
    }

    @Test
    void whatIsTypedHoldsOnControlEnterAndIsTakenBackByEscape() {
        var section = show("financing");
        var before = prose(section, 0);
        TextsFixture.type(block(0), " Fel.");
        TextsFixture.press(block(0), SWT.ESC, 0);
        assertEquals(before, block(0).getText());

        TextsFixture.type(block(0), " Rätt.");
        TextsFixture.press(block(0), SWT.CR, SWT.MOD1);
        assertEquals(before + " Rätt.", prose(section, 0));
    }

    @Test
    void anotherChangeLeavesWhatIsBeingTyped() {
        show("financing");
        TextsFixture.type(block(0), " Halvfärdigt");
        var caret = block(0).getCaretOffset();
        fixture.session()
                .execute(se.finsam.model.edit.command.EditSection.create(
                        fixture.section("vision"), "Vision", false, true));
        assertTrue(block(0).getText().endsWith(" Halvfärdigt"));
        assertEquals(caret, block(0).getCaretOffset());
    }

    @Test
    void whatHasBeenEmptiedGoesAwayAndComesBackWithUndo() {
        var section = show("organisation");
        block(0).setText("");
        TextsFixture.leave(block(0));
        OpenSample.until("removal", () -> section.getBlocks().size() == 1);
        fixture.session().document().undo();
        assertEquals(2, section.getBlocks().size());
        assertTrue(block(0).getText().startsWith("Samordningsförbundet är"));
    }

    @Test
    void enterDividesAParagraphInOneStep() {
        var section = show("conditions");
        block(0).setSelection("Det finns".length());
        TextsFixture.press(block(0), SWT.CR, 0);
        assertEquals(
                List.of("Det finns", "inga särskilda"),
                List.of(prose(section, 0), prose(section, 1).substring(0, 14)));
        OpenSample.until("the new paragraph", () -> block(1).getSize().y > 0);
        assertEquals(1, fixture.undoAll().size());
    }

    @Test
    void enterAtTheEndGoesOnToANewParagraph() {
        var section = show("conditions");
        block(0).setSelection(block(0).getCharCount());
        TextsFixture.press(block(0), SWT.CR, 0);
        TextsFixture.type(fixture.text("texts.end"), "Ett stycke till.");
        TextsFixture.press(fixture.text("texts.end"), SWT.CR, SWT.MOD1);
        assertEquals("Ett stycke till.", prose(section, 1));
        assertEquals("", fixture.text("texts.end").getText());
    }

    @Test
    void aListIsWrittenPointByPoint() {
        var section = show("conditions");
        fixture.find(ToolItem.class, "texts.add.list").notifyListeners(SWT.Selection, new Event());
        TextsFixture.type(fixture.text("texts.draft"), "En punkt");
        TextsFixture.press(fixture.text("texts.draft"), SWT.CR, 0);
        var list = assertInstanceOf(BulletList.class, section.getBlocks().getLast());
        OpenSample.until("next point", () -> fixture.text("texts.draft").isFocusControl());
        TextsFixture.type(fixture.text("texts.draft"), "En punkt till");
        TextsFixture.press(fixture.text("texts.draft"), SWT.CR, SWT.MOD1);
        assertEquals(
                List.of("En punkt", "En punkt till"),
                list.getItems().stream().map(item -> item.getText()).toList());
    }

    @Test
    void altAndArrowsMoveABlock() {
        var section = show("organisation");
        var first = section.getBlocks().getFirst();
        block(0).setFocus();
        TextsFixture.press(block(0), SWT.ARROW_DOWN, SWT.ALT);
        assertEquals(1, section.getBlocks().indexOf(first));
        TextsFixture.press(block(1), SWT.ARROW_UP, SWT.ALT);
        assertEquals(0, section.getBlocks().indexOf(first));
    }

    @Test
    void aPickedFigureIsPutWhereTheCaretIs() {
        var section = show("conditions");
        block(0).setFocus();
        TextsFixture.type(block(0), " Resultatet var ");
        whenPickerIsLoaded(picker -> {
            Widgets.find(picker, Text.class, "picker.search").setText("årets resultat 2024");
            assertEquals(
                    "90\u00A0tkr",
                    Widgets.find(picker, Label.class, "picker.becomes").getText());
            Widgets.find(picker, Button.class, "picker.ok").notifyListeners(SWT.Selection, new Event());
        });
        TextsFixture.press(block(0), 'j', SWT.MOD1);
        assertTrue(prose(section, 0).endsWith(" Resultatet var {{rr/result@2024:unit}}"), prose(section, 0));
        OpenSample.until("preview", () -> preview().contains("Resultatet var 90\u00A0tkr"));
        assertEquals("Infoga siffra rr/result@2024:unit", fixture.undoAll().getFirst());
    }

    @Test
    void aPickedFigureCanBeginANewParagraph() {
        var section = show("conditions");
        fixture.text("texts.end").setFocus();
        whenPickerIsLoaded(picker -> {
            Widgets.find(picker, Text.class, "picker.search").setText("årets resultat");
            Widgets.find(picker, Button.class, "picker.ok").notifyListeners(SWT.Selection, new Event());
        });
        TextsFixture.press(fixture.text("texts.end"), 'j', SWT.MOD1);
        assertEquals("{{rr/result@2025:unit}}", prose(section, 1));
    }

    @Test
    void aPickedFigureReplacesTheReferenceAtTheCaret() {
        var section = show("financing");
        block(0).setFocus();
        block(0).setSelection(block(0).getText().indexOf("{{") + 5);
        whenPickerIsLoaded(picker -> {
            assertEquals(
                    "10\u00A0006",
                    Widgets.find(picker, Label.class, "picker.becomes").getText());
            var unit = Widgets.find(picker, Button.class, "picker.withUnit");
            unit.setSelection(true);
            unit.notifyListeners(SWT.Selection, new Event());
            Widgets.find(picker, Button.class, "picker.ok").notifyListeners(SWT.Selection, new Event());
        });
        fixture.find(ToolItem.class, "texts.insertFigure").notifyListeners(SWT.Selection, new Event());
        assertTrue(prose(section, 0).contains("{{rr/revenue@2025:unit|10 006}}"), prose(section, 0));
    }

    private static void whenPickerIsLoaded(java.util.function.Consumer<Shell> then) {
        Display.getCurrent().asyncExec(new Runnable() {
            @Override
            public void run() {
                var picker = Arrays.stream(Display.getCurrent().getShells())
                        .filter(shell -> "texts.picker".equals(shell.getData(Ids.KEY)))
                        .findFirst();
                var isLoaded = picker.filter(shell ->
                                Widgets.find(shell, Tree.class, "picker.lines").getItemCount() > 0)
                        .isPresent();
                if (isLoaded) {
                    then.accept(picker.get());
                } else {
                    Display.getCurrent().timerExec(20, this);
                }
            }
        });
    }

    @Test
    void aReferenceWithoutFigureIsMarkedWithItsReason() {
        show("financing");
        TextsFixture.type(block(0), " Och {{rr/nothing@2025}}.");
        TextsFixture.leave(block(0));
        OpenSample.until(
                "reason", () -> preview().contains("{{rr/nothing@2025}} (Resultaträkning har ingen rad nothing.)"));
    }

    @Test
    void referencesStandOutInTheField() {
        show("financing");
        var text = block(0).getText();
        var reference = block(0).getStyleRangeAtOffset(text.indexOf("{{"));
        assertNotNull(reference.background);
        var plain = block(0).getStyleRangeAtOffset(0);
        assertTrue(plain == null || plain.background == null);
    }

    @Test
    void aLocationLeadsToTheParagraphItIsAbout() {
        var section = fixture.section("governance");
        var paragraph = (Paragraph) section.getBlocks().get(1);
        var location =
                new Location(se.finsam.core.text.Text.same("1.4"), null, null, null, "governance", paragraph.getId());
        assertTrue(page.shows(location));
        page.reveal(location);
        assertEquals(paragraph.getText(), block(1).getText());
        assertTrue(block(1).isFocusControl());
    }

    @Test
    void aLocationInAnExplanationIsLeftToItsPage() {
        Explanation explanation = fixture.report().getExplanations().getFirst();
        page.reveal(
                new Location(se.finsam.core.text.Text.same("5"), null, null, null, "deviations", explanation.getId()));
        assertEquals(List.of(explanation), fixture.revealed());
    }

    @Test
    void aNewSectionStandsAfterTheSelectedOneForTheUserToName() {
        var section = show("mandate");
        fixture.find(ToolItem.class, "texts.outline.add").notifyListeners(SWT.Selection, new Event());
        var parent = (Section) section.eContainer();
        var added = parent.getSections().get(parent.getSections().indexOf(section) + 1);
        assertEquals("Nytt avsnitt", added.getTitle());
        assertEquals("Nytt avsnitt", fixture.text("texts.title").getSelectionText());

        fixture.text("texts.title").setText("Mål");
        TextsFixture.leave(fixture.text("texts.title"));
        assertEquals("Mål", added.getTitle());
        assertTrue(outline().contains("Mål"), outline());
    }

    private String outline() {
        return Arrays.stream(fixture.find(Tree.class, "texts.outline").getItems())
                .flatMap(item -> Arrays.stream(item.getItems()))
                .map(item -> item.getText(0))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void headingAndNumberingAreEdited() {
        var section = show("conditions");
        var numbered = fixture.find(Button.class, "texts.numbered");
        assertTrue(numbered.getSelection());
        numbered.setSelection(false);
        numbered.notifyListeners(SWT.Selection, new Event());
        assertFalse(section.isNumbered());
        assertTrue(outline().contains("1.2 Händelser"), outline());
    }
}
