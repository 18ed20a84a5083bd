// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.grid.TableGrid;

/** Entering figures in the statements, in the real window. */
class StatementsWorkbenchTest {
    @RegisterExtension
    final Workspace workspace = new Workspace();

    private static TableGrid grid(NatTable table) {
        return (TableGrid) table.getParent();
    }

    private static String shown(NatTable table, String row, String column) {
        var shown = grid(table).table();
        return shown.cell(row, column).orElseThrow().text(UiLanguage.figures());
    }

    private static void type(NatTable table, String row, String column, String text) {
        grid(table).select(row, column);
        table.doCommand(new EditSelectionCommand(table, table.getConfigRegistry()));
        Bot.until("the editor of the cell", () -> table.getActiveCellEditor() != null);
        ((Text) table.getActiveCellEditor().getEditorControl()).setText(text);
        assertTrue(table.commitAndCloseActiveCellEditor());
        Bot.settle();
    }

    private static void run(String command) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        Bot.settle();
    }

    @Test
    void aTypedFigureChangesTheTotalsAndCanBeUndone() throws Exception {
        var table = workspace.statements();
        var before = shown(table, "result", "2025");
        type(table, "financialIncome", "2025", "1 151");
        assertEquals("1 709", shown(table, "result", "2025").replace('\u00a0', ' '));
        assertTrue(workspace.editor().isDirty());
        run("org.eclipse.ui.edit.undo");
        assertEquals(before, shown(table, "result", "2025"));
        assertFalse(workspace.editor().isDirty());
    }

    @Test
    void savingKeepsWhatIsBeingTypedInACell() throws Exception {
        var table = workspace.statements();
        grid(table).select("financialIncome", "2025");
        table.doCommand(new EditSelectionCommand(table, table.getConfigRegistry()));
        Bot.until("the editor of the cell", () -> table.getActiveCellEditor() != null);
        var cell = (Text) table.getActiveCellEditor().getEditorControl();
        cell.setText("1 151");
        cell.forceFocus();
        assertTrue(workspace.editor().isDirty());
        run("org.eclipse.ui.file.save");
        assertEquals("1 151", shown(table, "financialIncome", "2025").replace('\u00a0', ' '));
        assertFalse(workspace.editor().isDirty());
    }

    @Test
    void aBlockFromASpreadsheetIsOneStep() throws Exception {
        var table = workspace.statements();
        grid(table).select("financialIncome", "2025");
        table.setFocus();
        var clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {"200\t300\n-5\t-6\n"}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        run("org.eclipse.ui.edit.paste");
        assertEquals("200", shown(table, "financialIncome", "2025"));
        assertEquals("300", shown(table, "financialIncome", "2024"));
        assertEquals("\u22126", shown(table, "financialExpense", "2024"));
        run("org.eclipse.ui.edit.undo");
        assertEquals("151", shown(table, "financialIncome", "2025"));
        assertFalse(workspace.editor().isDirty());
    }

    @Test
    void findingsFollowTheFigures() {
        var session = workspace.session();
        Bot.until("findings", () -> session.findings().isPresent());
        var before = session.findings().orElseThrow().findings().size();
        var table = workspace.statements();
        type(table, "financialIncome", "2025", "1 151");
        Bot.until(
                "other findings",
                () -> session.findings().orElseThrow().findings().size() != before);
    }
}
