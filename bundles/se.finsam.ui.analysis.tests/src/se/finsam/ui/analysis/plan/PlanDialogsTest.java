// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.finsam.ui.chart.ChartCanvas;
import se.finsam.ui.grid.TableGrid;

class PlanDialogsTest {
    private Window window;

    @BeforeEach
    void open() {
        window = new Window();
        window.awaitEquity("2 082; 10 006; 18 030");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static <T extends Dialog> T open(T dialog) {
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog;
    }

    /** 18 030 − 700 = 17 330 above the buffer, half of it 8 665 a year. */
    @Test
    void aGoalIsSoughtAndItsAnswerBecomesAScenario() {
        var dialog = open(new SeekDialog(window.shell, window.panel, PlanChoice.PLAN));
        var apply = Window.find(dialog.getShell(), Button.class, "seek.apply");
        window.await("the answer", apply::isEnabled);
        var grid = Window.find(dialog.getShell(), TableGrid.class, "seek.grid");
        assertEquals("; 8 665; 8 665", Sample.row(grid.table(), "change"));
        Window.send(apply, SWT.Selection);
        window.awaitEquity("2 082; 1 341; 700");
        window.session.document().undo();
        window.awaitEquity("2 082; 10 006; 18 030");
        assertFalse(window.session.document().isDirty());
    }

    /** Prolonging ends at −490; 700 takes 1 190 more, half of it 595 a year. */
    @Test
    void contributionsAreSoughtOnAScenario() {
        var dialog = open(new SeekDialog(window.shell, window.panel, "prolong-all"));
        var apply = Window.find(dialog.getShell(), Button.class, "seek.apply");
        var told = Window.find(dialog.getShell(), Label.class, "seek.told");
        window.await("the refusal", () -> told.getText().contains("490"));
        assertFalse(apply.isEnabled());
        var lever = Window.find(dialog.getShell(), Combo.class, "seek.lever");
        lever.select(1);
        Window.send(lever, SWT.Selection);
        window.await("the answer", apply::isEnabled);
        Window.send(apply, SWT.Selection);
        window.awaitEquity("2 082; 1 341; 700");
        assertEquals(
                "prolong-all",
                window.sample.plan().getScenarios().getLast().getBase().getKey());
    }

    @Test
    void aQuestionWithoutAnAmountHasNoAnswer() {
        var dialog = open(new SeekDialog(window.shell, window.panel, PlanChoice.PLAN));
        var apply = Window.find(dialog.getShell(), Button.class, "seek.apply");
        window.await("the answer", apply::isEnabled);
        Window.find(dialog.getShell(), Text.class, "seek.target").setText("x");
        assertFalse(apply.isEnabled());
        dialog.close();
    }

    @Test
    void theTornadoShowsWhatMovesEquityMost() {
        var dialog = open(new TornadoDialog(window.shell, window.panel, "prolong-all"));
        var grid = Window.find(dialog.getShell(), TableGrid.class, "tornado.grid");
        window.await("the swings", () -> !grid.table().rows().isEmpty());
        var first = grid.table().rows().getFirst();
        // 18 030 − 2 · 9 260 · 1,10 = −2 342 and 18 030 − 2 · 9 260 · 0,95 = 436
        assertEquals("−2 342; 436; 2 778", Sample.row(grid.table(), first.id()));
        assertTrue(Window.find(dialog.getShell(), ChartCanvas.class, "tornado.chart")
                .chart()
                .isPresent());
        dialog.close();
    }

    @Test
    void theSpreadIsThatOfRunsAndSeed() {
        var dialog = open(new SpreadDialog(window.shell, window.panel, "fewer-contributions"));
        var grid = Window.find(dialog.getShell(), TableGrid.class, "spread.grid");
        window.await("the fan", () -> !grid.table().rows().isEmpty());
        var first = grid.table();
        Window.find(dialog.getShell(), Text.class, "spread.runs").setText("500");
        Window.send(Window.find(dialog.getShell(), Button.class, "spread.start"), SWT.Selection);
        window.await("the other fan", () -> grid.table() != first);
        assertTrue(grid.table().footnotes().getFirst().text().sv().startsWith("500 dragningar"));
        dialog.close();
    }

    @Test
    void drawingCanBeStopped() {
        var dialog = open(new SpreadDialog(window.shell, window.panel, "fewer-contributions"));
        var start = Window.find(dialog.getShell(), Button.class, "spread.start");
        window.await("the fan", start::isEnabled);
        var grid = Window.find(dialog.getShell(), TableGrid.class, "spread.grid");
        var first = grid.table();
        Window.find(dialog.getShell(), Text.class, "spread.runs").setText("3000000");
        Window.send(start, SWT.Selection);
        assertFalse(start.isEnabled());
        Window.send(Window.find(dialog.getShell(), Button.class, "spread.stop"), SWT.Selection);
        assertTrue(start.isEnabled());
        assertEquals(first, grid.table());
        dialog.close();
    }

    @Test
    void withoutUncertaintyTheDialogSaysWhatToDo() {
        var dialog = open(new SpreadDialog(window.shell, window.panel, "pot-even"));
        var told = Window.find(dialog.getShell(), Label.class, "spread.told");
        window.await("the reason", () -> !told.getText().isEmpty());
        assertTrue(Window.find(dialog.getShell(), Button.class, "spread.start").isEnabled());
        dialog.close();
    }
}
