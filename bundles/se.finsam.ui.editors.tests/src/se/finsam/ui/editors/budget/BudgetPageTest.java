// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.finsam.model.PlanStatus;
import se.finsam.model.edit.Document;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.file.AssociationFile;
import se.finsam.ui.Ids;
import se.finsam.ui.grid.GridEdits.Change;
import se.finsam.ui.grid.TableGrid;
import se.finsam.ui.page.PageContext;
import se.finsam.ui.session.Session;
import se.finsam.ui.session.Sessions;

class BudgetPageTest {
    private Shell shell;
    private Session session;
    private BudgetPage page;

    @BeforeEach
    void open() throws IOException {
        var display = Display.getDefault();
        var file = Path.of("..", "se.finsam.sample", "samspelet.finsam");
        var registry = PlatformUI.getWorkbench().getService(Sessions.class).registry();
        session = new Session(Document.of(new AssociationFile().load(file)), registry, display::execute);
        shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(1100, 560);
        page = new BudgetPage();
        page.create(shell, context());
        page.refresh();
        session.onChange(change -> page.refresh());
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
        session.close();
    }

    private PageContext context() {
        return new PageContext() {
            @Override
            public Session session() {
                return session;
            }

            @Override
            public IEditorSite site() {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean execute(ModelCommand command) {
                return session.execute(command) == null;
            }

            @Override
            public void reveal(Object target) {
                page.reveal(target);
            }
        };
    }

    private <T extends Control> T find(Class<T> type, String id) {
        return type.cast(Objects.requireNonNull(search(shell, id), id));
    }

    private static @Nullable Control search(Control control, String id) {
        if (id.equals(control.getData(Ids.KEY))) {
            return control;
        }
        if (control instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                var found = search(child, id);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private TableGrid grid() {
        return find(TableGrid.class, "budget.grid");
    }

    @Test
    void thePlanIsShownFirstWithWhatItIsBasedOn() {
        assertEquals(List.of("2026", "2027", "2028"), columns());
        assertEquals(4, find(Table.class, "budget.assumptions").getItemCount());
        assertEquals(1, find(Table.class, "budget.decisions").getItemCount());
    }

    private List<String> columns() {
        return grid().table().columns().stream().map(column -> column.id()).toList();
    }

    @Test
    void aBudgetDecisionTakesThePlaceOfThePlanAndBack() {
        var association = session.association();
        page.reveal(association.getBudgetVersions().getFirst());
        assertEquals("actual", columns().getLast());
        assertEquals(0, find(Table.class, "budget.plans").getSelectionCount());
        page.reveal(association.getPlans().getFirst());
        assertEquals("2028", columns().getLast());
        assertEquals(0, find(Table.class, "budget.decisions").getSelectionCount());
    }

    @Test
    void aTypedAmountChangesTheSumAndIsUndone() {
        var row = grid().table().row("operationCost/tris").orElseThrow();
        var column = grid().table().column("2026").orElseThrow();
        assertNull(grid().edits().apply(List.of(new Change(row, column, new BigDecimal("4823")))));
        assertEquals(new BigDecimal("12560"), sum().stripTrailingZeros().setScale(0));
        session.document().undo();
        assertEquals(new BigDecimal("11560"), sum().stripTrailingZeros().setScale(0));
    }

    private BigDecimal sum() {
        return grid().table()
                .cell("cost.sum", "2026")
                .orElseThrow()
                .figure()
                .orElseThrow()
                .exact();
    }

    @Test
    void theSelectedAmountSaysHowFirmItIsAndCanBeMadeFirmer() {
        grid().select("operationCost/administration", "2027");
        var status = find(Combo.class, "budget.status");
        assertTrue(status.isEnabled());
        assertEquals(PlanStatus.VALUES.indexOf(PlanStatus.PLANNED), status.getSelectionIndex());
        status.select(PlanStatus.VALUES.indexOf(PlanStatus.DECIDED));
        status.notifyListeners(SWT.Selection, new Event());
        assertTrue(session.document().isDirty());
        assertEquals(PlanStatus.VALUES.indexOf(PlanStatus.DECIDED), status.getSelectionIndex());
        grid().select("cost.sum", "2027");
        assertFalse(status.isEnabled());
    }

    @Test
    void whatIsRemovedIsNotShownAnyMore() {
        var assumption =
                session.association().getPlans().getFirst().getAssumptions().getFirst();
        assertTrue(page.shows(assumption));
        assertNull(session.execute(RemoveElement.create(assumption)));
        assertEquals(3, find(Table.class, "budget.assumptions").getItemCount());
        session.document().undo();
        assertEquals(4, find(Table.class, "budget.assumptions").getItemCount());
    }
}
