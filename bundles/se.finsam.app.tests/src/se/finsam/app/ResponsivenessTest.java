// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.finsam.model.file.AssociationFile;
import se.finsam.testing.Growth;
import se.finsam.ui.editors.Editors;
import se.finsam.ui.grid.TableGrid;

/** The window answers at once, whatever the size of the association: long work is done beside it. */
class ResponsivenessTest {
    private static final long LIMIT_MILLIS = 100;
    private static final int MOST_ROUNDS = 4;

    @RegisterExtension
    final Workspace workspace = new Workspace();

    private final Watchdog watchdog = new Watchdog();

    private static void grow(Path file) throws Exception {
        var files = new AssociationFile();
        var association = files.load(file);
        Growth.grow(association, 100);
        files.save(association, file);
    }

    @Test
    void anAssociationAHundredTimesTheSizeKeepsNobodyWaiting() throws Exception {
        workspace.statements();
        close();
        grow(workspace.file());
        var rounds = 0;
        do {
            work();
        } while (!isFree() && ++rounds < MOST_ROUNDS);
        assertTrue(isFree(), () -> "Milliseconds of the longest event: " + watchdog.kept());
    }

    private boolean isFree() {
        return watchdog.kept().values().stream().allMatch(millis -> millis <= LIMIT_MILLIS);
    }

    /** What a user does in an hour. */
    private void work() throws Exception {
        watchdog.watch("open", () -> Editors.open(Workspace.window(), workspace.file()));
        workspace.open();
        watchdog.watch("show the statements", () -> show("se.finsam.page.statements"));
        edit();
        for (var page : List.of("overview", "interventions", "goals", "budget", "texts")) {
            watchdog.watch("show the page " + page, () -> show("se.finsam.page." + page));
        }
        for (var perspective : List.of(Perspectives.ANALYSIS, Perspectives.BUDGET, Perspectives.REPORT)) {
            watchdog.watch("show " + perspective, () -> perspective(perspective));
        }
        perspective(Perspectives.REGISTER);
        watchdog.watch("save", () -> run("org.eclipse.ui.file.save"));
        close();
    }

    private void edit() throws Exception {
        var table = Bot.find("statements.grid", NatTable.class);
        for (var amount : List.of("1 151", "1 152")) {
            watchdog.watch("type a figure", () -> type(table, amount));
            watchdog.watch("undo", () -> run("org.eclipse.ui.edit.undo"));
            watchdog.watch("redo", () -> run("org.eclipse.ui.edit.redo"));
        }
    }

    private static Object close() {
        return Workspace.window().getActivePage().closeAllEditors(false);
    }

    private Object show(String page) {
        workspace.editor().showPage(page);
        return page;
    }

    private Object perspective(String id) throws Exception {
        return PlatformUI.getWorkbench().showPerspective(id, Workspace.window());
    }

    private static Object run(String command) throws Exception {
        return PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
    }

    private static Object type(NatTable table, String text) {
        ((TableGrid) table.getParent()).select("financialIncome", "2025");
        table.doCommand(new EditSelectionCommand(table, table.getConfigRegistry()));
        ((Text) table.getActiveCellEditor().getEditorControl()).setText(text);
        return table.commitAndCloseActiveCellEditor();
    }
}
