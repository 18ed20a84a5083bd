// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.finsam.model.Measure;
import se.finsam.model.Named;
import se.finsam.model.query.AssociationQuery;
import se.finsam.ui.editors.PageFixture;

class GoalsPageTest {
    private final GoalsPage page = new GoalsPage();
    private final PageFixture user = new PageFixture(page);
    private Tree tree;
    private Measure enrolled;

    @BeforeEach
    void open() {
        tree = user.find(Tree.class, "goals.tree");
        enrolled = measure("stegen-enrolled");
    }

    @AfterEach
    void close() {
        user.close();
    }

    private Measure measure(String code) {
        return new AssociationQuery(user.association()).measure(code).orElseThrow();
    }

    private void leave(String id, String typed) {
        user.type(id, typed);
        user.find(Text.class, id).notifyListeners(SWT.FocusOut, new Event());
    }

    private TreeItem selected() {
        return tree.getSelection()[0];
    }

    private String cell(int column) {
        return selected().getText(column).replace('\u00a0', ' ');
    }

    @Test
    void areasGoalsAndMeasuresAreUnfolded() {
        assertEquals(
                user.association().getGoalAreas().stream().map(Named::getName).toList(),
                List.of(tree.getItems()).stream().map(TreeItem::getText).toList());
        assertEquals(5, tree.getItem(0).getItem(0).getItemCount());
        assertEquals("2025", user.find(Combo.class, "goals.year").getText());
    }

    @Test
    void aMeasureShowsTargetOutcomeAndVerdictWithItsShape() {
        page.reveal(enrolled);
        assertTrue(cell(1).endsWith("80 " + "personer"), cell(1));
        assertTrue(cell(2).startsWith("91 "), cell(2));
        assertEquals("Uppfyllt", cell(3));
        assertNotNull(selected().getImage(3));
        assertEquals("80", user.text("measure.target"));
        assertEquals("91", user.text("outcome.value"));
    }

    @Test
    void anotherYearShowsItsOutcomes() {
        page.reveal(measure("admin-share"));
        assertTrue(cell(2).startsWith("13"), cell(2));
        user.choose("goals.year", "2024");
        assertEquals("–", cell(2));
        assertEquals("–", cell(3));
    }

    @Test
    void anOutcomeIsChangedAsOneNamedStep() {
        page.reveal(enrolled);
        user.enter("outcome.value", "79");
        assertEquals(new BigDecimal(79), enrolled.getOutcomes().getFirst().getValue());
        assertTrue(cell(2).startsWith("79 "), cell(2));
        user.choose("outcome.verdict", "Ej uppfyllt");
        assertEquals("Ej uppfyllt", cell(3));
        leave("outcome.assessment", "Inte i år.");
        user.enter("outcome.respondents", "70");
        user.enter("outcome.source", "Enkät");

        assertEquals(
                List.of(
                        "Ändra källa 2025",
                        "Ändra antal svarande 2025",
                        "Ändra utfall Antal inskrivna deltagare 2025",
                        "Ändra utfall Antal inskrivna deltagare 2025",
                        "Ändra utfall Antal inskrivna deltagare 2025"),
                user.undoAll());
        assertEquals("91", user.text("outcome.value"));
        assertEquals("Uppfyllt", cell(3));
    }

    @Test
    void aComputedMeasureSaysHowAndCannotBeTyped() {
        page.reveal(measure("budget-held"));
        var meaning = user.find(Label.class, "measure.meaning");
        assertTrue(meaning.getVisible());
        assertTrue(meaning.getText().contains("enligt budget"), meaning.getText());
        assertFalse(user.find(Text.class, "outcome.value").getVisible());
        assertFalse(user.find(Text.class, "outcome.reported").getVisible());
        page.reveal(enrolled);
        assertFalse(meaning.getVisible());
        assertTrue(user.find(Text.class, "outcome.value").getVisible());
    }

    @Test
    void theAssessmentBesideAnOutcomeTakenFromAReportCanBeChanged() {
        var share = measure("equity-share");
        page.reveal(share);
        leave("outcome.assessment", "För högt.");
        assertEquals("För högt.", share.getOutcomes().getLast().getAssessment());
        assertEquals("33", user.text("outcome.reported"));
        user.enter("outcome.reported", "34");
        assertEquals(new BigDecimal(33), share.getOutcomes().getLast().getValue(), "the formula gives it");
    }

    @Test
    void aFormulaThatCannotBeReadIsNotTaken() {
        page.reveal(enrolled);
        leave("measure.formula", "revenue +");
        assertNull(enrolled.getFormula());
        assertTrue(user.find(Label.class, "measure.formula.message").getVisible());
        leave("measure.formula", "revenue");
        assertEquals("revenue", enrolled.getFormula());
        assertTrue(cell(2).contains("beräknat"), cell(2));
    }

    @Test
    void aMeasureMovesAndIsRemovedAndComesBack() {
        var goal = enrolled.eContainer();
        page.reveal(enrolled);
        assertFalse(user.find(ToolItem.class, "goals.up").isEnabled());
        user.press("goals.down");
        assertEquals(1, goal.eContents().indexOf(enrolled));
        assertEquals("Antal inskrivna deltagare", selected().getText());
        assertTrue(user.find(ToolItem.class, "goals.up").isEnabled());
        user.press("goals.remove");
        assertFalse(goal.eContents().contains(enrolled));
        assertFalse(selected().getText().equals("Antal inskrivna deltagare"));
        assertEquals(
                List.of("Ta bort mätpunkt Antal inskrivna deltagare", "Flytta mätpunkt Antal inskrivna deltagare"),
                user.undoAll());
        assertEquals(0, goal.eContents().indexOf(enrolled));
    }

    @Test
    void whatCanBeAddedFollowsWhatIsSelected() {
        page.reveal(user.association().getGoalAreas().getFirst());
        assertTrue(user.find(ToolItem.class, "goals.addGoal").isEnabled());
        assertFalse(user.find(ToolItem.class, "goals.addMeasure").isEnabled());
        page.reveal(enrolled);
        assertTrue(user.find(ToolItem.class, "goals.addMeasure").isEnabled());
    }

    @Test
    void anOutcomeIsRevealedWithItsMeasure() {
        var outcome = measure("equity-share").getOutcomes().getFirst();
        assertTrue(page.shows(outcome));
        page.reveal(outcome);
        assertEquals("26", user.text("outcome.reported"));
        assertTrue(selected().getText().startsWith("Eget kapital"));
        assertFalse(page.shows(user.association().getInterventions().getFirst()));
    }

    @Test
    void foldingStaysWhenSomethingChanges() {
        tree.getItem(1).setExpanded(false);
        page.reveal(measure("admin-share"));
        user.enter("measure.target", "14");
        assertFalse(tree.getItem(1).getExpanded());
        assertTrue(tree.getItem(0).getExpanded());
    }

    @Test
    void areasGoalsAndMeasuresAreAddedUnderEachOther() {
        user.dialog("goals.addArea", dialog -> {
            dialog.type("new.name", "Hållbart arbetsliv");
            dialog.press("dialog.ok");
        });
        assertEquals("Hållbart arbetsliv", selected().getText());
        user.dialog("goals.addGoal", dialog -> {
            dialog.type("new.name", "Färre långa sjukfall");
            dialog.press("dialog.ok");
        });
        assertEquals("Färre långa sjukfall", selected().getText());
        user.dialog("goals.addMeasure", dialog -> {
            dialog.type("new.name", "Andel i arbete");
            dialog.choose("new.direction", "Högst");
            dialog.type("new.target", "30");
            dialog.press("dialog.ok");
        });
        assertEquals("Andel i arbete", selected().getText());
        assertEquals("högst 30 %", cell(1));
        assertEquals("andel-i-arbete", user.text("measure.code"));
        user.dialog("measure.outcomes.add", dialog -> {
            assertEquals("2025", dialog.choice("new.year"));
            dialog.type("new.value", "28");
            dialog.choose("new.verdict", "Uppfyllt");
            dialog.press("dialog.ok");
        });
        assertEquals("28 %", cell(2));
        assertEquals("Uppfyllt", cell(3));
        assertEquals(4, user.undoAll().size());
        assertEquals(3, tree.getItemCount());
    }
}
