// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.finsam.model.edit.command.AddPlan;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.chart.ChartCanvas;
import se.finsam.ui.grid.GridEdits.Change;
import se.finsam.ui.grid.TableGrid;

class PlanPanelTest {
    private static final String PLAN = "2 082; 10 006; 18 030";

    private Window window;

    @BeforeEach
    void open() {
        window = new Window();
        window.awaitEquity(PLAN);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void createScenario(String name) {
        window.panel.setNameQuestion((key, proposal, made) -> made.apply(name));
        Window.send(window.find(ToolItem.class, "plan.scenario.new"), SWT.Selection);
    }

    private static String typed(String number) {
        return UiLanguage.figures().number(new BigDecimal(number), 0);
    }

    @Test
    void aScenarioIsCreatedItsAssumptionChangedAndAllOfItUndone() {
        createScenario("Försiktig");
        window.await(
                "the scenario in the tree",
                () -> window.find(Tree.class, "plan.scenarios").getSelection().length == 1
                        && window.find(Tree.class, "plan.scenarios")
                                .getSelection()[0]
                                .getText()
                                .equals("Försiktig"));
        window.panel.add(AssumptionKind.CONTRIBUTION);
        window.awaitEquity("2 082; 9 507; 17 033");
        var amount = window.find(Text.class, "plan.assumption.0.amount");
        amount.setText(typed("-10"));
        Window.send(amount, SWT.DefaultSelection);
        window.awaitEquity("2 082; 9 009; 16 035");
        window.session.document().undo();
        window.awaitEquity("2 082; 9 507; 17 033");
        assertEquals(typed("-5"), amount.getText());
        window.session.document().undo();
        window.awaitEquity(PLAN);
        window.session.document().undo();
        assertFalse(window.session.document().isDirty());
    }

    @Test
    void aSliderTriesNumbersAndKeepsTheLastInOneStep() {
        window.panel.select("fewer-contributions");
        window.awaitEquity("2 082; 9 507; 17 033");
        var revision = window.session.document().revision();
        var slider = window.find(Scale.class, "plan.assumption.0.amount.slider");
        for (var position : new int[] {48, 44, 40}) {
            slider.setSelection(position);
            Window.send(slider, SWT.Selection);
        }
        window.awaitEquity("2 082; 9 009; 16 035");
        assertEquals(
                typed("-10"),
                window.find(Text.class, "plan.assumption.0.amount").getText());
        assertEquals(revision, window.session.document().revision());
        Window.send(slider, SWT.MouseUp);
        assertEquals(revision + 1, window.session.document().revision());
        window.session.document().undo();
        window.awaitEquity("2 082; 9 507; 17 033");
        assertEquals(50, slider.getSelection());
    }

    @Test
    void amongSeveralPlansTheNewestIsShownFirstAndAnotherCanBeChosen() {
        var plans = window.find(Combo.class, "plan.plan");
        assertFalse(plans.getVisible() && plans.getParent().getVisible());
        window.session.execute(AddPlan.create(window.session.association(), "Ny plan", 2026, 2027, 2029));
        window.await("the new plan", () -> plans.getText().equals("Ny plan"));
        assertTrue(plans.getParent().getVisible());
        window.await("what it holds", () -> !window.equity().equals(PLAN));
        plans.select(0);
        Window.send(plans, SWT.Selection);
        window.awaitEquity(PLAN);
        window.panel.select("fewer-contributions");
        window.awaitEquity("2 082; 9 507; 17 033");
        window.session.document().undo();
        window.await("one plan", () -> !plans.getParent().getVisible());
    }

    @Test
    void whatIsNoNumberIsNotKept() {
        window.panel.select("fewer-contributions");
        window.awaitEquity("2 082; 9 507; 17 033");
        var amount = window.find(Text.class, "plan.assumption.0.amount");
        amount.setText("många");
        Window.send(amount, SWT.DefaultSelection);
        assertFalse(window.session.document().isDirty());
    }

    @Test
    void aChoiceChangesTheAssumption() {
        window.panel.select("prolong-all");
        window.awaitEquity("2 082; 746; −490");
        var intervention = window.find(Combo.class, "plan.assumption.0.intervention");
        var tris = List.of(intervention.getItems()).stream()
                .filter(item -> item.startsWith("TRIS"))
                .findFirst()
                .orElseThrow();
        intervention.setText(tris);
        Window.send(intervention, SWT.Selection);
        window.awaitEquity("2 082; 6 183; 10 384");
    }

    @Test
    void whatIsTypedInThePlanMovesEquityAndTheChart() {
        var grid = window.find(TableGrid.class, "plan.grid");
        var row = grid.table().row("tris").orElseThrow();
        var column = grid.table().column("2026").orElseThrow();
        assertNull(grid.edits().refusal(row, column));
        assertNull(grid.edits().apply(List.of(new Change(row, column, new BigDecimal("4823")))));
        window.awaitEquity("1 082; 9 006; 17 030");
        var chart = window.find(ChartCanvas.class, "plan.chart").chart().orElseThrow();
        assertTrue(
                Sample.plain(chart.altText().sv()).contains("2028 17 030"),
                chart.altText().sv());
    }

    @Test
    void theAmountsOfAScenarioAreNotTyped() {
        window.panel.select("prolong-all");
        window.awaitEquity("2 082; 746; −490");
        var grid = window.find(TableGrid.class, "plan.grid");
        assertNotNull(grid.edits()
                .refusal(
                        grid.table().row("tris").orElseThrow(),
                        grid.table().column("2027").orElseThrow()));
    }

    @Test
    void scenariosAreComparedForAMeasure() {
        window.panel.select("pot-even");
        window.awaitEquity("2 082; 1 341; 700");
        var measure = window.find(Combo.class, "plan.measure");
        measure.select(3);
        Window.send(measure, SWT.Selection);
        var grid = window.find(TableGrid.class, "plan.grid");
        window.await("the comparison", () -> grid.table().id().equals("plan-measure"));
        assertEquals("18 030; 700", Sample.row(grid.table(), "2028"));
    }

    @Test
    void rulesAndWordsFollowTheScenario() {
        var rules = window.find(Table.class, "plan.rules");
        var told = window.find(Text.class, "plan.told");
        assertEquals(5, rules.getItemCount());
        var before = told.getText();
        window.panel.select("prolong-all");
        window.awaitEquity("2 082; 746; −490");
        assertTrue(
                rules.getItem(1).getText(1).contains("2028"), rules.getItem(1).getText(1));
        assertFalse(told.getText().equals(before));
    }

    @Test
    void aRemovedScenarioGivesWayToItsBase() {
        window.panel.select("pot-even");
        window.awaitEquity("2 082; 1 341; 700");
        Window.send(window.find(ToolItem.class, "plan.scenario.remove"), SWT.Selection);
        window.awaitEquity(PLAN);
        assertTrue(window.sample.elements().scenario("pot-even").isEmpty());
        window.session.document().undo();
        assertTrue(window.sample.elements().scenario("pot-even").isPresent());
    }

    @Test
    void aRefusalIsToldOnTop() {
        createScenario("Ett");
        createScenario("Ett");
        assertEquals(
                1,
                window.sample.plan().getScenarios().stream()
                        .filter(scenario -> scenario.getKey().equals("ett-2"))
                        .count());
        assertNotNull(window.panel.execute(ScenarioCommands.rename(window.sample.scenario("ett"), "Ett")));
        assertFalse(window.find(Label.class, "plan.message").getText().isEmpty());
    }
}
