// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts.presenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.text.Text;
import se.finsam.model.BulletList;
import se.finsam.model.Paragraph;
import se.finsam.model.Section;
import se.finsam.model.edit.command.RemoveBlock;
import se.finsam.model.edit.command.SplitText;
import se.finsam.ui.editors.texts.TextsFixture;

class TextEditsTest {
    private final TextsFixture fixture = new TextsFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    private Paragraph paragraph() {
        return (Paragraph) fixture.section("conditions").getBlocks().getFirst();
    }

    private BulletList list() {
        return (BulletList) fixture.section("financial-results").getBlocks().getFirst();
    }

    @Test
    void tokensStandWhereTheReferencesAre() {
        var text = SourceText.of("Ett {{ rr/result@2025 | 1}} och {{a@}} slut {{b");
        assertEquals(
                List.of("{{ rr/result@2025 | 1}}", "{{a@}}", "{{b"),
                text.tokens().stream()
                        .map(token -> text.source().substring(token.start(), token.end()))
                        .toList());
        assertTrue(text.inside(6).isPresent());
        assertTrue(text.inside(4).isEmpty());
    }

    @Test
    void whatIsUnchangedGivesNoCommand() {
        var target = ProseTarget.of(paragraph());
        assertTrue(target.commit(paragraph().getText()).isEmpty());
        assertTrue(target.commit("").isEmpty(), "emptied while typing");
        assertInstanceOf(RemoveBlock.class, target.leave("").orElseThrow());
    }

    @Test
    void severalLinesBecomeSeveralParagraphs() {
        var command = ProseTarget.of(paragraph()).commit("Ett.\n\n Två. \nTre.").orElseThrow();
        assertInstanceOf(SplitText.class, command);
        fixture.execute(command);
        assertEquals(
                List.of("Ett.", "Två.", "Tre."),
                fixture.section("conditions").getBlocks().stream()
                        .map(block -> ((Paragraph) block).getText())
                        .toList());
    }

    @Test
    void removingTheLastPointRemovesItsList() {
        var section = fixture.section("financial-results");
        var list = list();
        while (list.getItems().size() > 1) {
            fixture.execute(ProseTarget.removal(list.getItems().getLast()));
        }
        assertTrue(section.getBlocks().contains(list));
        fixture.execute(ProseTarget.removal(list.getItems().getFirst()));
        assertFalse(section.getBlocks().contains(list));
    }

    @Test
    void aPointMovesWithinItsListAndTakesItWithItBeyond() {
        var list = list();
        var first = list.getItems().getFirst();
        fixture.execute(Moves.step(first, 1).orElseThrow());
        assertEquals(1, list.getItems().indexOf(first));
        assertTrue(Moves.step(fixture.section("conditions").getBlocks().getFirst(), -1)
                .isEmpty());
    }

    @Test
    void aSectionGoesUpAndDownALevel() {
        var mandate = fixture.section("mandate");
        var organisation = fixture.section("organisation");
        fixture.execute(Moves.demote(mandate).orElseThrow());
        assertEquals(organisation, mandate.eContainer());
        fixture.execute(Moves.promote(mandate).orElseThrow());
        var parent = (Section) organisation.eContainer();
        assertEquals(parent, mandate.eContainer());
        assertEquals(
                parent.getSections().indexOf(organisation) + 1,
                parent.getSections().indexOf(mandate));
        assertTrue(Moves.promote(fixture.section("management")).isEmpty());
    }

    @Test
    void aFindingLeadsToTheWordsThatItQuotes() {
        var location = new Location(Text.same("1.2"), null, null, null, "conditions", null);
        var finding = Finding.at(location, Text.same("Fel"))
                .numbers("viktiga; annat", null, null, se.finsam.core.snapshot.Unit.COUNT);
        var place = TextTarget.of(fixture.session().association(), finding).orElseThrow();
        assertEquals(paragraph(), place.element());
        var range = place.selection().orElseThrow();
        assertEquals("viktiga", paragraph().getText().substring(range.start(), range.start() + range.length()));
    }

    @Test
    void deviationsStandBesideWhatTheyAreOf() {
        var deviations =
                Deviations.of(fixture.session().snapshot(), fixture.session().templates(), 2025);
        var explanation = fixture.report().getExplanations().get(2);
        assertEquals("Styrelse, Kompetensutveckling", Deviations.names(explanation));
        assertEquals("+74", deviations.sum(explanation));
        var candidates = deviations.candidates(fixture.session().association());
        var sizes = candidates.stream()
                .map(deviations::of)
                .filter(size -> !size.isEmpty())
                .toList();
        assertEquals(
                sizes,
                candidates.stream().limit(sizes.size()).map(deviations::of).toList());
    }
}
