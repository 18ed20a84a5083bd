// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.core.finding.Fix;
import se.finsam.model.BulletList;
import se.finsam.model.edit.Fixture;
import se.finsam.model.query.AssociationQuery;

/** Proposals of findings become commands. */
class FixCommandsTest {
    private final Fixture f = new Fixture();

    private void carryOut(Fix fix, String words) {
        f.document.execute(FixCommands.create(f.association, fix, words).orElseThrow());
    }

    private boolean isPossible(Fix fix) {
        return FixCommands.create(f.association, fix, "").isPresent();
    }

    @Test
    void aFigureIsPrintedInItsCell() {
        carryOut(new Fix.PrintFigure(2025, "rr", "result", "2025", "709"), "");
        assertEquals(
                "709",
                AssociationQuery.printed(f.report, "rr", "result", "2025")
                        .orElseThrow()
                        .getText());
        assertFalse(isPossible(new Fix.PrintFigure(1999, "rr", "result", "2025", "709")));
    }

    @Test
    void anExplanationHasTheWordsOfTheUser() {
        var fix = new Fix.AddExplanation(2025, List.of("tris"));
        assertTrue(FixCommands.needsWords(fix));
        carryOut(fix, "Färre ärenden.");
        var explanation = f.report.getExplanations().getLast();
        assertEquals("Färre ärenden.", explanation.getText());
        assertEquals(List.of(f.tris), explanation.getSubjects());
        assertFalse(FixCommands.create(f.association, fix, "").orElseThrow().canExecute());
        assertFalse(isPossible(new Fix.AddExplanation(2025, List.of("tris", "borta"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ett ord, ett nytt ord.; nytt ord; annat ord; Ett ord, ett annat ord.",
                "Ordning och ord.; ord; svar; Ordning och svar.",
                "Intäkter {{rr/revenue@2025|709}} och 709 tkr.; 709; 710; Intäkter {{rr/revenue@2025|709}} och 710 tkr.",
                "{{a@1|7}} och {{b@1|7}}.; b@1|7}}; b@1|8}}; {{a@1|7}} och {{b@1|8}}.",
                "Arbetsförmågan sjönk.; arbetsförmågan; förmågan; Förmågan sjönk."
            })
    void textIsReplacedWhereItStandsAlone(String before, String old, String replacement, String after) {
        f.paragraph.setText(before);
        carryOut(new Fix.ReplaceText(f.paragraph.getId(), old, replacement), "");
        assertEquals(after, f.paragraph.getText());
    }

    @Test
    void textIsReplacedInThePointOfAListThatHasIt() {
        f.document.execute(AddBlock.createList(f.overview, 0, List.of("Ett fel.", "Två felk.")));
        var list = (BulletList) f.overview.getBlocks().getFirst();
        carryOut(new Fix.ReplaceText(list.getId(), "felk", "fel"), "");
        assertEquals("Två fel.", list.getItems().get(1).getText());
        assertFalse(isPossible(new Fix.ReplaceText(list.getId(), "felk", "fel")), "it is not there any more");
    }
}
