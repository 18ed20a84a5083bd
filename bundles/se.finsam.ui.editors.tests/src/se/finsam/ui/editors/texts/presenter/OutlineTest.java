// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts.presenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.finsam.core.finding.Severity;
import se.finsam.model.ListItem;
import se.finsam.model.Paragraph;
import se.finsam.model.edit.command.AddSection;
import se.finsam.model.edit.command.EditText;
import se.finsam.ui.editors.OpenSample;
import se.finsam.ui.editors.texts.TextsFixture;

class OutlineTest {
    private final TextsFixture fixture = new TextsFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    private Outline outline() {
        var snapshot = fixture.session().snapshot();
        var templates = fixture.session().templates();
        return Outline.of(
                fixture.report(),
                ReportTextBuilder.build(
                        snapshot, templates, 2025, new ProseRenderer(snapshot, templates, 2025), () -> false),
                TextFindings.of(fixture.session().findings(), 2025));
    }

    private Outline.Node node(String key) {
        return outline().find(fixture.section(key)).orElseThrow();
    }

    @Test
    void sectionsStandWithTheNumbersThatPrint() {
        assertEquals("1 Förvaltningsberättelse", node("management").heading());
        assertEquals("Organisation", node("organisation").heading());
        assertEquals(
                "1.4 Styrning och uppföljning av verksamheten",
                node("governance").heading());
    }

    @Test
    void wordsAreThoseOfTheSectionItself() {
        assertEquals(Optional.of(15), node("conditions").words());
        assertTrue(outline().words().orElseThrow() > 3000);
    }

    @Test
    void aSectionWithoutAnythingIsEmpty() {
        assertFalse(node("overview").isEmpty(), "a table is something");
        fixture.execute(AddSection.create(fixture.section("events"), 0, null, "Ny", false));
        assertTrue(node("events").children().getFirst().isEmpty());
        assertFalse(node("events").isEmpty(), "something stands below");
    }

    @Test
    void aSectionShowsTheGravestFindingInItAndBelow() {
        fixture.checked();
        var paragraph = (Paragraph) fixture.section("events-bip").getBlocks().getFirst();
        fixture.execute(EditText.create(paragraph, "Det blev {{rr/nothing@2025}} kronor."));
        OpenSample.until("finding", () -> node("events-bip").worst().equals(Optional.of(Severity.ERROR)));
        assertEquals(Optional.of(Severity.ERROR), node("events").worst());
        assertEquals(Optional.of(Severity.ERROR), node("management").worst());
        assertTrue(node("events-bip").findings() > 0);

        var findings = TextFindings.of(fixture.session().findings(), 2025);
        var mark = findings.marks(fixture.section("events-bip"), paragraph, paragraph.getText()).stream()
                .filter(it -> it.severity() == Severity.ERROR)
                .findFirst()
                .orElseThrow();
        assertEquals("{{rr/nothing@2025}}", paragraph.getText().substring(mark.start(), mark.end()));
        assertTrue(
                mark.message().sv().contains("leder inte till något tal"),
                mark.message().sv());
    }

    @Test
    void findingsOfAnotherYearAreNotShown() {
        fixture.checked();
        var findings = TextFindings.of(fixture.session().findings(), 2024);
        assertTrue(findings.in(fixture.section("governance")).isEmpty());
    }

    @Test
    void aPointIsNamedByItsPlaceInTheList() {
        var list = (se.finsam.model.BulletList)
                fixture.section("financial-results").getBlocks().getFirst();
        ListItem second = list.getItems().get(1);
        assertEquals(list.getId() + ".2", TextFindings.passage(second));
    }

    @Test
    void wordsAreFoundAsWholeWords() {
        assertEquals(-1, TextFindings.find("Under 2025", "25", 0));
        assertEquals(6, TextFindings.find("Under 25 %", "25", 0));
        assertEquals(5, TextFindings.find("125, 25", "25", 0));
    }
}
