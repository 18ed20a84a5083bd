// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Display;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

class PastePlanTest {
    /** Everything can be typed but the total. */
    private final GridEdits edits = new GridEdits() {
        @Override
        public @Nullable Text refusal(Row row, Column column) {
            return row.isSum() ? Text.same("computed") : null;
        }

        @Override
        public @Nullable Text apply(List<Change> changes) {
            throw new AssertionError("A plan changes nothing");
        }
    };

    private final Table table = table(List.of("a", "b", "total"), List.of("2024", "2025"));

    private static Table table(List<String> rows, List<String> columns) {
        var cells = columns.stream().map(column -> figure(7)).toList();
        return new Table(
                "t",
                Text.EMPTY,
                Text.EMPTY,
                Unit.TKR,
                columns.stream()
                        .map(id -> new Column(id, Text.same(id), null, Integer.parseInt(id), "value", Unit.TKR))
                        .toList(),
                rows.stream()
                        .map(id -> new Row(
                                id,
                                id.equals("total") ? Row.Kind.TOTAL : Row.Kind.ITEM,
                                0,
                                Text.same(id),
                                "",
                                id,
                                null,
                                cells))
                        .toList(),
                List.of());
    }

    private static Cell figure(int value) {
        return Cell.Figure.of(
                BigDecimal.valueOf(value), Unit.TKR, Display.WHOLE, new Evidence(Origin.TYPED, List.of(), List.of()));
    }

    private PastePlan plan(String block, int row, int column) {
        return PastePlan.of(block, table, edits, row, column, FigureFormat.of(Language.SV));
    }

    private static List<String> told(PastePlan plan) {
        var told = new ArrayList<String>();
        plan.changes()
                .forEach(change ->
                        told.add(change.row().id() + "/" + change.column().id() + "=" + change.value()));
        return told;
    }

    @Test
    void swedishFiguresAreReadWhateverTheirDashAndSpace() {
        assertEquals(
                List.of("a/2024=1234.5", "a/2025=-660", "b/2024=-661", "b/2025=12"),
                told(plan("1 234,5\t-660\n\u2212661\t12\n", 0, 0)));
    }

    @Test
    void anEmptyCellClears() {
        assertEquals(List.of("a/2024=null", "a/2025=3"), told(plan("\t3", 0, 0)));
    }

    @Test
    void whatIsComputedOrOutsideOrNoFigureIsAMisfit() {
        var plan = plan("x\t1\n2\t3\n4\t5", 1, 1);
        assertEquals(List.of(), told(plan));
        assertEquals(
                List.of("x", "1", "2", "3", "4", "5"),
                plan.misfits().stream().map(PastePlan.Misfit::text).toList());
    }

    @Test
    void aTotalPastedBackAsItStandsIsNoMisfit() {
        assertEquals(List.of(), plan("7\t7", 2, 0).misfits());
        assertEquals(1, plan("8\t7", 2, 0).misfits().size());
    }

    @Test
    void aQuotedCellWithLineEndsAndTabsIsOneCell() {
        assertEquals(
                List.of("b/2024=3", "b/2025=4"),
                told(plan("\"1\n2\tx \"\"y\"\"\"\t\"\"\r\n3\t4\r\n", 0, 0)).subList(1, 3));
        assertEquals(List.of("a/2024=1", "a/2025=2"), told(plan("\"1\"\t2\n", 0, 0)));
    }

    @Test
    void aQuotationMarkThatNothingClosesIsPartOfItsCell() {
        assertEquals(List.of("b/2024=3"), told(plan("\"12 tum\n3", 0, 0)));
    }

    @Test
    void oneLineEndAfterTheLastLineClearsNothing() {
        assertEquals(List.of("a/2024=1"), told(plan("1\r\n", 0, 0)));
        assertEquals(List.of("a/2024=1", "b/2024=null"), told(plan("1\r\n\r\n", 0, 0)));
    }

    @Test
    void aFigurePastedBackAsItIsShownKeepsItsDecimals() {
        assertEquals(List.of("a/2025=8"), told(plan("7\t8", 0, 0)));
    }

    @Test
    void linesOfEverySystemAreRead() {
        assertEquals(told(plan("1\n2", 0, 0)), told(plan("1\r\n2\r\n", 0, 0)));
    }
}
