// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.analyses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.ui.Ids;
import se.finsam.ui.analysis.compare.Ui;
import se.finsam.ui.chart.ChartCanvas;
import se.finsam.ui.editors.AssociationEditor;
import se.finsam.ui.editors.Editors;
import se.finsam.ui.grid.TableGrid;

/** Every analysis is chosen from a list, and its tables, charts and words are looked at. */
class AnalysesViewTest {
    @TempDir
    private Path folder;

    private IWorkbenchPage page;
    private AssociationEditor editor;
    private IViewPart part;

    @BeforeEach
    void open() throws Exception {
        var file =
                Files.copy(Path.of("..", "se.finsam.sample", "samspelet.finsam"), folder.resolve("samspelet.finsam"));
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        page = window.getActivePage();
        editor = Editors.open(window, file).orElseThrow();
        part = page.showView("se.finsam.ui.analysis.analyses");
        choose("analysis.comparison");
    }

    @AfterEach
    void close() {
        page.hideView(part);
        page.closeEditor(editor, false);
    }

    private static void select(Table table, int index) {
        table.setSelection(index);
        table.notifyListeners(SWT.Selection, new Event());
    }

    /** Chooses an analysis by its id, and waits for what it gives. */
    private static void choose(String id) {
        var list = Ui.find("analyses.list", Table.class);
        var contents = Ui.find("analyses.contents", Table.class);
        contents.removeAll();
        select(
                list,
                IntStream.range(0, list.getItemCount())
                        .filter(index -> id.equals(list.getItem(index).getData(Ids.KEY)))
                        .findFirst()
                        .orElseThrow());
        Ui.until("the analysis is made", () -> contents.getItemCount() > 0);
    }

    private static TableGrid grid() {
        return Ui.find("analyses.grid", TableGrid.class);
    }

    @Test
    void aTableIsShownAtOnce() {
        assertEquals(
                "Jämförelse mellan år", Ui.find("analyses.name", Label.class).getText());
        assertTrue(grid().isVisible());
        assertTrue(grid().table().cell("cost", "2025").isPresent());
    }

    @Test
    void chartsAndWordsAreLookedAtFromTheList() {
        var contents = Ui.find("analyses.contents", Table.class);
        var words = contents.getItemCount() - 1;
        select(contents, words - 1);
        assertTrue(Ui.find("analyses.chart", ChartCanvas.class).isVisible());
        assertFalse(grid().isVisible());
        select(contents, words);
        assertTrue(Ui.find("analyses.words", StyledText.class).getText().startsWith("Intäkter minskade"));
    }

    private static void turn(String year) {
        var years = Ui.find("analyses.year", Combo.class);
        years.select(years.indexOf(year));
        years.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void anotherYearIsAnalysed() {
        turn("2024");
        Ui.until(
                "2024 is analysed",
                () -> grid().table().columns().getLast().id().equals("2024"));
    }

    @Test
    void nothingOfAnotherAnalysisStandsWhileOneIsComputed() {
        var list = Ui.find("analyses.list", Table.class);
        var comparison = list.getSelectionIndex();
        select(list, comparison == 0 ? 1 : 0);
        assertEquals(0, Ui.find("analyses.contents", Table.class).getItemCount());
        assertFalse(grid().isVisible());
        assertEquals(
                "Analysen räknas …", Ui.find("analyses.words", StyledText.class).getText());
    }

    @Test
    void anotherAnalysisIsChosen() {
        choose("analysis.planning");
        assertEquals("Planering", Ui.find("analyses.name", Label.class).getText());
    }

    @Test
    void whatIsChosenIsKeptWithTheWindow() throws Exception {
        choose("analysis.planning");
        page.hideView(part);
        part = page.showView("se.finsam.ui.analysis.analyses");
        assertEquals("Planering", Ui.find("analyses.name", Label.class).getText());
    }

    private static String words() {
        return Ui.find("analyses.words", StyledText.class).getText();
    }

    private static Text times() {
        return Ui.find("parameter.times", Text.class);
    }

    @Test
    void aParameterIsSetAndHeldWhileOtherAnalysesAreLookedAt() {
        choose("analysis.test.echo");
        assertEquals("1", times().getText());
        times().setText("2");
        Ui.until("it is said twice", () -> words().equals("Eko. Eko."));
        choose("analysis.comparison");
        assertThrows(AssertionError.class, AnalysesViewTest::times);
        choose("analysis.test.echo");
        assertEquals("2", times().getText());
        Ui.until("it is said twice again", () -> words().equals("Eko. Eko."));
    }

    @Test
    void whatAParameterDoesNotTakeIsSaidAndForgotten() {
        choose("analysis.test.echo");
        times().setText("ofta");
        Ui.until("it is refused", () -> words().contains("ofta"));
        choose("analysis.comparison");
        choose("analysis.test.echo");
        assertEquals("1", times().getText());
        Ui.until("it is said once", () -> words().equals("Eko."));
    }

    @Test
    void oneThatDoesNotApplyToTheYearStepsBackAndSaysWhy() {
        var list = Ui.find("analyses.list", Table.class);
        var item = Stream.of(list.getItems())
                .filter(each -> "analysis.test.plan".equals(each.getData(Ids.KEY)))
                .findFirst()
                .orElseThrow();
        assertEquals("Planprov", item.getText());
        turn("2024");
        assertEquals("Planprov (ej tillämplig)", item.getText());
        var pointer = new Event();
        pointer.x = item.getBounds().x + 1;
        pointer.y = item.getBounds().y + 1;
        list.notifyListeners(SWT.MouseMove, pointer);
        assertEquals("Ingen plan utgår från 2024.", list.getToolTipText());
        select(list, list.indexOf(item));
        Ui.until("the reason is shown", () -> words().equals("Ingen plan utgår från 2024."));
        turn("2025");
        assertEquals("Planprov", item.getText());
    }
}
