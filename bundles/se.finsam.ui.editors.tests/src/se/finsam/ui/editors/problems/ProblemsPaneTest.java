// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.core.finding.Location;
import se.finsam.model.edit.ModelCommand;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.OpenSample;
import se.finsam.ui.editors.Widgets;
import se.finsam.ui.session.Session;

class ProblemsPaneTest implements Ask {
    private static final int MESSAGE = ProblemColumn.MESSAGE.ordinal();
    private static final int PLACE = ProblemColumn.PLACE.ordinal();

    private static final String FAULTY_TOTAL = "footing:drift/total/2025.cost";

    private final List<Location> revealed = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Shell shell;
    private Session session;
    private ProblemsPane pane;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        session = OpenSample.checked(folder);
        shell = new Shell();
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 300);
        pane = new ProblemsPane(shell, this);
        pane.show(session);
        shell.layout(true, true);
    }

    @AfterEach
    void close() {
        shell.dispose();
        session.close();
    }

    @Override
    public Optional<ModelCommand> explanation(Function<String, ModelCommand> command) {
        return Optional.of(command.apply("Insatsen beslutades under året."));
    }

    @Override
    public Optional<ModelCommand> acceptance(BiFunction<String, String, ModelCommand> command) {
        return Optional.of(command.apply("Så beslutade styrelsen.", "Anna Ek"));
    }

    @Override
    public void reveal(Location location) {
        revealed.add(location);
    }

    @Override
    public void tell(String message) {
        told.add(message);
    }

    private <T extends Widget> T find(Class<T> type, String id) {
        return Widgets.find(shell, type, id);
    }

    private Table table() {
        return find(Table.class, "problems.table");
    }

    private String summary() {
        return find(Label.class, "problems.summary").getText();
    }

    private void selectWhere(String place) {
        var table = table();
        for (var row = 0; row < table.getItemCount(); row++) {
            if (table.getItem(row).getText(PLACE).equals(place)) {
                table.setSelection(row);
                table.notifyListeners(SWT.Selection, new Event());
                return;
            }
        }
        throw new AssertionError("No problem in " + place);
    }

    private String placeOf(String id) {
        return ProblemColumn.PLACE.text(
                Problem.of(session.findings().orElseThrow()).stream()
                        .filter(problem -> problem.id().equals(id))
                        .findFirst()
                        .orElseThrow(),
                UiLanguage.current());
    }

    @Test
    void everyFindingIsALineAndTheFirstIsExplained() {
        assertEquals(43, table().getItemCount());
        assertEquals(0, table().getSelectionIndex());
        assertTrue(find(StyledText.class, "problems.explanation").getText().contains("9\u00A0447"));
    }

    @Test
    void wordsAndSeveritiesFilterTheLines() {
        var hints = find(ToolItem.class, "problems.filter.finding-hint");
        hints.setSelection(false);
        hints.notifyListeners(SWT.Selection, new Event());
        assertEquals(18, table().getItemCount());
        find(Text.class, "problems.filter").setText("convention:kf");
        assertEquals(1, table().getItemCount());
        find(Text.class, "problems.filter").setText("");
        assertEquals(18, table().getItemCount());
    }

    @Test
    void aQuickFixMendsTheFaultyTotalAndUndoBringsItBack() {
        var before = summary();
        var wrong = table().getItem(0).getText(MESSAGE);
        selectWhere(placeOf(FAULTY_TOTAL));
        find(Button.class, "problems.fix").notifyListeners(SWT.Selection, new Event());
        OpenSample.until("the finding to go", () -> !isFound(FAULTY_TOTAL));
        assertTrue(Arrays.stream(table().getItems())
                .noneMatch(item -> item.getText(MESSAGE).equals(wrong)));
        session.document().undo();
        OpenSample.until("the finding to come back", () -> isFound(FAULTY_TOTAL));
        assertEquals(before, summary());
        assertEquals(wrong, table().getItem(0).getText(MESSAGE));
    }

    private boolean isFound(String id) {
        return session.findings().orElseThrow().findings().stream()
                .anyMatch(found -> found.id().equals(id));
    }

    @Test
    void aFixThatNeedsWordsAsksForThem() {
        selectWhere(placeOf("explanations:drift/forberedande-hammaro/2025.variance"));
        pane.quickFix();
        OpenSample.until("one warning less", () -> table().getItemCount() == 42);
        assertTrue(session.snapshot().report(2025).orElseThrow().explanations().stream()
                .anyMatch(explanation -> explanation.text().equals("Insatsen beslutades under året.")));
    }

    @Test
    void whatIsAcceptedLeavesTheList() {
        find(Button.class, "problems.accept").notifyListeners(SWT.Selection, new Event());
        OpenSample.until("one line less", () -> table().getItemCount() == 42);
        var waiver = session.snapshot().report(2025).orElseThrow().waivers().getFirst();
        assertEquals("Anna Ek", waiver.acceptedBy());
        var accepted = find(ToolItem.class, "problems.filter.finding-accepted");
        accepted.setSelection(true);
        accepted.notifyListeners(SWT.Selection, new Event());
        assertEquals(43, table().getItemCount());
    }

    @Test
    void enterGoesToThePlace() {
        table().notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals("drift/total/2025.cost", revealed.getFirst().key());
    }

    @Test
    void aProblemWithoutAFixSaysSo() {
        selectWhere(placeOf("signs:drift"));
        pane.quickFix();
        assertEquals(1, told.size());
        assertFalse(find(Button.class, "problems.fix").isEnabled());
    }

    @Test
    void nothingIsShownWhenNoAssociationIs() {
        pane.cleared();
        assertEquals(0, table().getItemCount());
        assertEquals("", summary());
        assertEquals("", find(StyledText.class, "problems.explanation").getText());
        assertFalse(find(Button.class, "problems.reveal").isEnabled());
    }
}
