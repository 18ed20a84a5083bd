// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Display;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;
import se.finsam.ui.UiLanguage;

class TableGridTest {
    private final List<GridEdits.Change> changes = new ArrayList<>();
    private Shell shell;
    private TableGrid grid;

    private final GridEdits edits = new GridEdits() {
        @Override
        public @Nullable Text refusal(Row row, Column column) {
            return row.id().equals("b") ? Text.same("not this one") : null;
        }

        @Override
        public @Nullable Text apply(List<Change> given) {
            changes.addAll(given);
            return null;
        }
    };

    @BeforeEach
    void open() {
        shell = new Shell();
        shell.setLayout(new FillLayout());
        shell.setSize(600, 400);
        grid = new TableGrid(shell);
        grid.setTable(table("a", "b", "c"));
        grid.setEdits(edits);
        shell.layout();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private static Table table(String... rows) {
        return new Table(
                "t",
                Text.EMPTY,
                Text.same("tkr"),
                Unit.TKR,
                List.of(
                        new Column("2024", Text.same("2024"), null, 2024, "value", Unit.TKR),
                        new Column("2025", Text.same("2025"), null, 2025, "value", Unit.TKR)),
                List.of(rows).stream()
                        .map(id -> new Row(
                                id, Row.Kind.ITEM, 0, Text.same(id), "", id, null, List.of(figure(1), figure(2))))
                        .toList(),
                List.of());
    }

    private static Cell figure(int value) {
        return Cell.Figure.of(
                BigDecimal.valueOf(value), Unit.TKR, Display.WHOLE, new Evidence(Origin.TYPED, List.of(), List.of()));
    }

    private List<String> told() {
        return changes.stream()
                .map(change -> change.row().id() + "/" + change.column().id() + "=" + change.value())
                .toList();
    }

    @Test
    void aCellIsSelectedByItsIds() {
        var told = new ArrayList<Optional<CellAt>>();
        grid.onSelect(told::add);
        grid.select("c", "2025");
        assertEquals("c", grid.selected().orElseThrow().row().id());
        assertEquals("2025", told.getLast().orElseThrow().column().id());
    }

    @Test
    void theSelectionStaysWhenTheTableIsComputedAnew() {
        grid.select("c", "2025");
        grid.setTable(table("a", "b", "c"));
        assertEquals("c", grid.selected().orElseThrow().row().id());
    }

    @Test
    void aSelectionThatIsNotThereAnyMoreIsNoSelection() {
        grid.select("c", "2025");
        grid.setTable(table("a"));
        assertTrue(grid.selected().isEmpty());
    }

    @Test
    void theSelectionStaysOnItsRowWhenRowsAboveAreLeftOut() {
        grid.select("c", "2025");
        grid.setTable(table("a", "c"));
        var at = grid.selected().orElseThrow();
        assertEquals("c", at.row().id());
        assertEquals("2025", at.column().id());
    }

    @Test
    void behindAFigureStandTheSignsOfItsRemarks() {
        var derived = Cell.Figure.of(
                BigDecimal.ONE, Unit.TKR, Display.WHOLE, new Evidence(Origin.DERIVED, List.of(), List.of("a")));
        var plain = table("a");
        var data = new GridData();
        data.set(new Table(
                plain.id(),
                plain.title(),
                plain.unitNote(),
                plain.unit(),
                plain.columns(),
                List.of(new Row("a", Row.Kind.ITEM, 0, Text.same("a"), "", "a", null, List.of(derived, figure(2)))),
                List.of(
                        new Footnote("¹", Text.same("one"), List.of(new Footnote.Place("a", null))),
                        new Footnote("²", Text.same("two"), List.of(new Footnote.Place("a", "2025"))))));
        assertEquals("*¹", data.signs(0, 0));
        assertEquals("¹²", data.signs(1, 0));
    }

    private static Row row(String id, Row.Kind kind, int first) {
        return new Row(id, kind, 0, Text.same(id), "", id, null, List.of(figure(first), figure(-first)));
    }

    private List<String> rows() {
        return grid.table().rows().stream().map(Row::id).toList();
    }

    @Test
    void rowsAreSortedBetweenHeadingsAndSumsAndEditsFollowThem() {
        var plain = table("a");
        grid.setSortable();
        grid.setTable(new Table(
                plain.id(),
                plain.title(),
                plain.unitNote(),
                plain.unit(),
                plain.columns(),
                List.of(
                        row("head", Row.Kind.HEADING, 0),
                        row("x", Row.Kind.ITEM, 2),
                        row("y", Row.Kind.ITEM, 1),
                        row("sum", Row.Kind.TOTAL, 3),
                        row("z", Row.Kind.ITEM, 0)),
                List.of()));
        grid.select("x", "2024");
        grid.sortBy("2024");
        assertEquals(List.of("head", "y", "x", "sum", "z"), rows());
        assertEquals("x", grid.selected().orElseThrow().row().id());
        ((GridTable) grid.natTable()).delete();
        assertEquals(List.of("x/2024=null"), told());
        grid.sortBy("2024");
        assertEquals(List.of("head", "x", "y", "sum", "z"), rows());
        grid.sortBy("2024");
        assertEquals(List.of("head", "x", "y", "sum", "z"), rows());
        grid.sortBy(RowSort.LABELS);
        grid.sortBy(RowSort.LABELS);
        assertEquals(List.of("head", "y", "x", "sum", "z"), rows());
    }

    @Test
    void aGridWithAnOrderOfItsOwnIsNotSorted() {
        grid.sortBy("2024");
        grid.sortBy("2024");
        assertEquals(List.of("a", "b", "c"), rows());
    }

    @Test
    void theHeadingTellsHowTheRowsAreSorted() {
        var sort = RowSort.NONE.turn("2024");
        assertEquals(" ▲", sort.sign("2024"));
        assertEquals("", sort.sign("2025"));
        assertEquals(" ▼", sort.turn("2024").sign("2024"));
        assertEquals(RowSort.NONE, sort.turn("2024").turn("2024"));
    }

    @Test
    void clearingPassesOverWhatCannotBeTyped() {
        ((GridTable) grid.natTable()).selectAll();
        ((GridTable) grid.natTable()).delete();
        assertEquals(List.of("a/2024=null", "a/2025=null", "c/2024=null", "c/2025=null"), told());
    }

    @Test
    void fillingTakesTheFirstFigure() {
        ((GridTable) grid.natTable()).selectAll();
        new GridFill(grid).right();
        assertEquals(List.of("a/2025=1", "c/2025=1"), told());
        changes.clear();
        new GridFill(grid).down();
        assertEquals(List.of("c/2024=1", "c/2025=2"), told());
    }

    /** A figure that is shown without its decimals and marked as derived. */
    private static Cell derived() {
        return Cell.Figure.of(
                new BigDecimal("1234.560"),
                Unit.TKR,
                Display.WHOLE,
                new Evidence(Origin.DERIVED, List.of("f"), List.of("x")));
    }

    @Test
    void typingBeginsWithAllDecimalsAndWithoutMarks() {
        var figures = UiLanguage.figures();
        assertEquals(
                figures.number(new BigDecimal("1235"), 0), new FigureConverter().canonicalToDisplayValue(derived()));
        assertEquals(
                figures.number(new BigDecimal("1234.56"), 2), new EntryConverter().canonicalToDisplayValue(derived()));
        assertEquals("", new EntryConverter().canonicalToDisplayValue(new Cell.Unknown(Unit.TKR, Text.EMPTY, null)));
    }

    @Test
    void aFigureLeftAsItStandsIsNoEdit() {
        var data = new GridData();
        data.set(table("a"));
        data.edits(edits);
        data.setDataValue(0, 0, new BigDecimal("1.00"));
        assertEquals(List.of(), told());
        data.setDataValue(0, 0, new BigDecimal("1.01"));
        data.setDataValue(0, 0, null);
        assertEquals(List.of("a/2024=1.01", "a/2024=null"), told());
    }

    @Test
    void withoutEditsNothingIsChanged() {
        grid.setEdits(null);
        ((GridTable) grid.natTable()).selectAll();
        ((GridTable) grid.natTable()).delete();
        assertEquals(List.of(), told());
    }
}
