// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.finsam.ui.analysis.compare.presenter.CompareChoices;
import se.finsam.ui.analysis.compare.presenter.CompareChoices.Choice;
import se.finsam.ui.analysis.compare.presenter.CompareChoices.Group;

class LinesDialogTest {
    private static final CompareChoices CHOICES = new CompareChoices(
            List.of(2025),
            List.of(),
            List.of(
                    new Group(
                            text("Income"), List.of(line("", "Heading"), line("rr/a", "Alpha"), line("rr/b", "Beta"))),
                    new Group(text("Balance"), List.of(line("br/a", "Alphabet"), line("br/c", "Gamma")))));

    private LinesDialog dialog;

    private static se.finsam.core.text.Text text(String text) {
        return se.finsam.core.text.Text.same(text);
    }

    private static Choice line(String selector, String label) {
        return new Choice(selector, text(label), 0);
    }

    @BeforeEach
    void open() {
        var shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        dialog = new LinesDialog(shell, CHOICES, List.of("br/c", "gone"));
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    @AfterEach
    void close() {
        dialog.close();
    }

    private static TreeItem group(int index) {
        return Ui.find("tree", Tree.class).getItem(index);
    }

    private static void check(TreeItem item) {
        item.setChecked(!item.getChecked());
        var event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        item.getParent().notifyListeners(SWT.Selection, event);
    }

    @Test
    void theGroupOfALineChosenIsOpenAndGrey() {
        assertTrue(group(1).getExpanded());
        assertTrue(group(1).getChecked());
        assertTrue(group(1).getGrayed());
        assertEquals(List.of("br/c"), dialog.chosen());
    }

    @Test
    void aGroupStandsForItsLinesButNotForHeadings() {
        check(group(0));
        assertEquals(List.of("rr/a", "rr/b", "br/c"), dialog.chosen());
        check(group(0));
        assertEquals(List.of("br/c"), dialog.chosen());
    }

    @Test
    void onlyLinesThatAreFoundAreChosenWithTheirGroup() {
        Ui.find("search", Text.class).setText("alpha");
        assertEquals(1, group(0).getItemCount());
        check(group(0));
        assertEquals(List.of("rr/a", "br/c"), dialog.chosen());
    }
}
