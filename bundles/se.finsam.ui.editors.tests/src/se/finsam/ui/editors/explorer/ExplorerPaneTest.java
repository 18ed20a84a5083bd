// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.model.FiscalYear;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddGoalArea;
import se.finsam.ui.editors.OpenSample;
import se.finsam.ui.editors.Widgets;
import se.finsam.ui.editors.explorer.ExplorerNode.Kind;
import se.finsam.ui.session.Session;

class ExplorerPaneTest implements Ask {
    private final List<EObject> revealed = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Shell shell;
    private Session session;
    private ExplorerPane pane;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        session = OpenSample.checked(folder);
        shell = new Shell();
        shell.setLayout(new FillLayout());
        shell.setSize(300, 600);
        pane = new ExplorerPane(shell, this);
        pane.show(session);
        shell.layout(true, true);
    }

    @AfterEach
    void close() {
        shell.dispose();
        session.close();
    }

    @Override
    public void reveal(EObject element, boolean enter) {
        revealed.add(element);
    }

    @Override
    public Optional<ModelCommand> create(
            NewElement wanted, BiFunction<String, @Nullable Enumerator, ModelCommand> command) {
        return Optional.of(command.apply("Nyskapat", null));
    }

    @Override
    public void tell(String message) {
        told.add(message);
    }

    private Tree tree() {
        return Widgets.find(shell, Tree.class, "explorer.tree");
    }

    private TreeItem item(Kind kind) {
        return Arrays.stream(tree().getItem(0).getItems())
                .filter(item -> ((ExplorerNode) item.getData()).kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void expand(TreeItem item) {
        var event = new Event();
        event.item = item;
        tree().notifyListeners(SWT.Expand, event);
        item.setExpanded(true);
    }

    private void select(TreeItem item) {
        tree().notifyListeners(SWT.MouseDown, new Event());
        selected(item);
    }

    private void selected(TreeItem item) {
        tree().setSelection(item);
        var event = new Event();
        event.item = item;
        tree().notifyListeners(SWT.Selection, event);
    }

    @Test
    void whatTheToolkitSelectsByItselfIsNotShown() {
        selected(tree().getItem(0));
        assertEquals(List.of(), revealed);
    }

    @Test
    void headingsAreShownWithTheirCounts() {
        assertEquals(7, tree().getItem(0).getItemCount());
        assertEquals("43", tree().getItem(0).getText(1).strip());
        assertEquals("", item(Kind.MEMBERS).getText(1));
    }

    @Test
    void typingFiltersAndClearingBringsBackWhatWasOpen() {
        expand(item(Kind.YEARS));
        var filter = Widgets.find(shell, Text.class, "explorer.filter");
        filter.setText("stegen karlstad");
        assertNotNull(item(Kind.INTERVENTIONS));
        assertTrue(item(Kind.INTERVENTIONS).getExpanded());
        assertTrue(Arrays.stream(tree().getItem(0).getItems())
                .noneMatch(item -> ((ExplorerNode) item.getData()).kind() == Kind.YEARS));
        filter.setText("");
        assertTrue(item(Kind.YEARS).getExpanded());
        assertTrue(!item(Kind.INTERVENTIONS).getExpanded());
    }

    @Test
    void selectingRevealsTheElement() {
        expand(item(Kind.YEARS));
        select(item(Kind.YEARS).getItem(3));
        assertEquals(2025, ((FiscalYear) revealed.getFirst()).getYear());
    }

    @Test
    void anEditKeepsWhatIsOpenAndSelected() {
        expand(item(Kind.GOALS));
        var before = item(Kind.GOALS).getItemCount();
        select(item(Kind.GOALS).getItem(0));
        assertNull(session.execute(AddGoalArea.create(session.association(), "ny", "Nytt område")));
        pane.refresh();
        assertTrue(item(Kind.GOALS).getExpanded());
        assertEquals(before + 1, item(Kind.GOALS).getItemCount());
        assertSame(item(Kind.GOALS).getItem(0), tree().getSelection()[0]);
    }

    @Test
    void deletingWhatIsInUseTellsWhy() {
        expand(item(Kind.INTERVENTIONS));
        select(item(Kind.INTERVENTIONS).getItem(0));
        pane.deleteAction().run();
        assertEquals(1, told.size());
        assertTrue(!told.getFirst().isEmpty());
    }

    @Test
    void nothingIsShownWhenNoAssociationIs() {
        pane.cleared();
        assertEquals(0, tree().getItemCount());
    }
}
