// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.model.Unit;
import se.finsam.model.edit.command.FactKey;
import se.finsam.model.edit.command.Provenance;
import se.finsam.model.edit.command.SetFactAmount;
import se.finsam.model.query.AssociationQuery;
import se.finsam.ui.analysis.compare.presenter.CompareSelection;
import se.finsam.ui.analysis.compare.presenter.Page;
import se.finsam.ui.analysis.compare.presenter.Place;
import se.finsam.ui.chart.ChartCanvas;
import se.finsam.ui.editors.AssociationEditor;
import se.finsam.ui.editors.Editors;
import se.finsam.ui.grid.TableGrid;
import se.finsam.ui.view.ContributedView;

/** The view in a window, on the sample. */
class CompareViewTest {
    private static final FigureFormat SWEDISH = FigureFormat.of(Language.SV);

    @TempDir
    private Path folder;

    private IWorkbenchPage page;
    private AssociationEditor editor;
    private IViewPart part;
    private CompareView view;

    @BeforeEach
    void open() throws IOException, PartInitException {
        var file =
                Files.copy(Path.of("..", "se.finsam.sample", "samspelet.finsam"), folder.resolve("samspelet.finsam"));
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        page = window.getActivePage();
        editor = Editors.open(window, file).orElseThrow();
        show();
        view.presenter().turnTo(Page.TABLE);
        view.presenter().choose(last -> CompareSelection.START);
        settle();
    }

    @AfterEach
    void close() {
        page.setPartState(page.getReference(part), IWorkbenchPage.STATE_RESTORED);
        page.hideView(part);
        page.closeEditor(editor, false);
    }

    private void show() throws PartInitException {
        part = page.showView(CompareView.ID);
        view = (CompareView) ((ContributedView) part).view().orElseThrow();
    }

    private void settle() {
        Ui.until(
                "the comparison is made",
                () -> view.presenter().state().result() != null
                        && !view.presenter().state().busy());
    }

    private TableGrid grid() {
        return Ui.find("page.TABLE.grid", TableGrid.class);
    }

    private ChartCanvas chart() {
        return Ui.find("page.TABLE.chart", ChartCanvas.class);
    }

    private String text(String row, String column) {
        return grid().table().cell(row, column).orElseThrow().text(SWEDISH).replace('\u00a0', ' ');
    }

    private BigDecimal drawn(String series, int category) {
        return chart().chart().orElseThrow().series().stream()
                .filter(one -> one.id().equals(series))
                .findFirst()
                .orElseThrow()
                .values()
                .get(category);
    }

    private void changeCost2021(String amount) {
        var session = editor.session();
        var cost = new AssociationQuery(session.association()).lineItem("cost").orElseThrow();
        var refusal = session.execute(SetFactAmount.create(
                session.association(),
                FactKey.actual(cost, null, 2021),
                new BigDecimal(amount),
                Unit.TKR,
                Provenance.TYPED));
        assertEquals(null, refusal);
        settle();
    }

    @Test
    void aFigureThatIsChangedIsSeenInTableAndChart() {
        assertEquals("10 603", text("cost", "2021"));
        grid().select("cost", "2021");
        changeCost2021("10700");
        assertEquals("10 700", text("cost", "2021"));
        assertEquals(0, new BigDecimal("10700").compareTo(drawn("cost", 1)));
        assertEquals(new Place("cost", "2021"), view.presenter().state().place());
        editor.session().document().undo();
        settle();
        assertEquals("10 603", text("cost", "2021"));
    }

    @Test
    void theLineSelectedIsDrawn() {
        grid().select("solvency", "2025");
        assertEquals(
                List.of("solvency"),
                chart().chart().orElseThrow().series().stream()
                        .map(one -> one.id())
                        .toList());
    }

    @Test
    void aMarkThatIsChosenIsSelectedInTheTable() {
        page.setPartState(page.getReference(part), IWorkbenchPage.STATE_MAXIMIZED);
        Ui.until("the chart has room", () -> chart().getSize().y > 200);
        grid().select("cost", "2023");
        Ui.key(chart(), SWT.ARROW_RIGHT);
        Ui.key(chart(), SWT.CR);
        assertEquals(new Place("cost", "2024"), view.presenter().state().place());
        var selected = grid().selected().orElseThrow();
        assertEquals("cost", selected.row().id());
        assertEquals("2024", selected.column().id());
    }

    @Test
    void enterShowsTheFactsBehindAFigureAndLeadsToWhereTheyAreEntered() {
        grid().select("cost", "2021");
        Ui.key(grid().natTable(), SWT.CR);
        var facts = Ui.find("basis.facts", Table.class);
        assertTrue(facts.isVisible());
        assertEquals(1, facts.getItemCount());
        assertTrue(
                facts.getItem(0).getText(4).startsWith("10"), facts.getItem(0).getText(4));
        facts.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.until("the editor is active", () -> page.getActivePart() == editor);
        assertSame(editor, page.getActiveEditor());
    }

    @Test
    void yearsChosenAreCompared() {
        var first = Ui.find("first", Combo.class);
        first.select(first.indexOf("2024"));
        first.notifyListeners(SWT.Selection, new Event());
        settle();
        assertEquals(List.of("2024", "2025"), columns());
    }

    @Test
    void everyPageShowsSomething() {
        var pages = Ui.find("pages", CTabFolder.class);
        for (var shown : Page.values()) {
            pages.setSelection(shown.ordinal());
            pages.notifyListeners(SWT.Selection, new Event());
            if (shown == Page.WORDS) {
                assertFalse(Ui.find("words.text", StyledText.class).getText().isBlank());
            } else {
                var prefix = "page." + shown;
                assertFalse(Ui.find(prefix + ".grid", TableGrid.class)
                        .table()
                        .rows()
                        .isEmpty());
                assertTrue(Ui.find(prefix + ".chart", ChartCanvas.class).chart().isPresent());
            }
        }
    }

    @Test
    void whatIsChosenIsKeptWithTheWindow() throws PartInitException {
        var last = Ui.find("last", Combo.class);
        last.select(last.indexOf("2023"));
        last.notifyListeners(SWT.Selection, new Event());
        settle();
        page.hideView(part);
        show();
        settle();
        assertEquals(List.of("2020", "2021", "2022", "2023"), columns());
    }

    private List<String> columns() {
        return grid().table().columns().stream().map(column -> column.id()).toList();
    }

    @Test
    void withoutAnEditorNothingIsCompared() {
        page.closeEditor(editor, false);
        assertEquals(null, view.presenter().state().result());
    }
}
