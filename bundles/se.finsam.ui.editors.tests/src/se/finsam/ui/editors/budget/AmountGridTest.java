// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.model.BudgetKind;
import se.finsam.model.PlanStatus;
import se.finsam.model.edit.Document;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddBudgetVersion;
import se.finsam.model.file.AssociationFile;
import se.finsam.ui.grid.GridEdits.Change;

class AmountGridTest {
    private Document document;

    @BeforeEach
    void open() throws IOException {
        document = Document.of(new AssociationFile().load(Path.of("..", "se.finsam.sample", "samspelet.finsam")));
    }

    private @Nullable Text execute(ModelCommand command) {
        var refusal = command.refusal();
        if (refusal == null) {
            document.execute(command);
        }
        return refusal;
    }

    private AmountGrid budget() {
        return AmountGrid.budget(document.association(), document.snapshot(), this::execute, 2025);
    }

    private AmountGrid plan() {
        return AmountGrid.plan(
                document.association(),
                document.snapshot(),
                this::execute,
                document.association().getPlans().getFirst());
    }

    private static String row(Table table, String row) {
        return String.join(
                "; ",
                table.row(row).orElseThrow().cells().stream()
                        .map(cell -> cell.text(FigureFormat.of(Language.SV)).replace('\u00A0', ' '))
                        .toList());
    }

    private static Change change(Table table, String row, String column, @Nullable String value) {
        return new Change(
                table.row(row).orElseThrow(),
                table.column(column).orElseThrow(),
                value == null ? null : new BigDecimal(value));
    }

    private static @Nullable Text refusal(AmountGrid grid, String row, String column) {
        var change = change(grid.table(), row, column, null);
        return grid.refusal(change.row(), change.column());
    }

    private static Optional<PlanStatus> status(AmountGrid grid, String row, String column) {
        var change = change(grid.table(), row, column, null);
        return grid.status(change.row(), change.column());
    }

    @Test
    void aPlanHasItsYearsAsColumns() {
        var table = plan().table();
        assertEquals("9 974; 9 974; 9 974", row(table, "contribution"));
        assertEquals("10 324; 9 974; 9 974", row(table, "income.sum"));
        assertEquals("11 560; 2 050; 1 950", row(table, "cost.sum"));
    }

    /** 1 200 + 350 + 275 + 200 + 50 + 2 520 + 833 − 150 + 375 + 3 710 = 9 363, and the outturn of the report, 9 447. */
    @Test
    void aBudgetStandsBesideTheOutturn() {
        assertEquals("9 363; 9 447", row(budget().table(), "cost.sum"));
        assertEquals("1 200; 1 060", row(budget().table(), "operationCost/administration"));
    }

    @Test
    void sumsAndOutturnAreNotTyped() {
        var grid = budget();
        var decision = grid.table().columns().getFirst().id();
        assertNull(refusal(grid, "operationCost/tris", decision));
        assertNotNull(refusal(grid, "operationCost/tris", "actual"));
        assertNotNull(refusal(grid, "cost.sum", decision));
    }

    @Test
    void aBudgetedAmountIsTypedAndUndone() {
        var grid = budget();
        var decision = grid.table().columns().getFirst().id();
        assertNull(grid.apply(List.of(change(grid.table(), "operationCost/tris", decision, "4000"))));
        assertEquals("9 653; 9 447", row(budget().table(), "cost.sum"));
        document.undo();
        assertEquals("9 363; 9 447", row(budget().table(), "cost.sum"));
    }

    @Test
    void aSupplementaryDecisionHasAColumnOfItsOwn() {
        document.execute(AddBudgetVersion.create(
                document.association(), 2025, BudgetKind.SUPPLEMENTARY, "Tilläggsbeslut", null));
        var grid = budget();
        assertEquals(3, grid.table().columns().size());
        var supplement = grid.table().columns().get(1);
        assertEquals("Tilläggsbeslut", supplement.header().sv());
        assertNull(grid.apply(List.of(change(grid.table(), "operationCost/tris", supplement.id(), "100"))));
        assertEquals("3 710; 100; 3 697", row(budget().table(), "operationCost/tris"));
    }

    @Test
    void severalAmountsOfAPlanAreOneStepAndOneCanBeCleared() {
        var grid = plan();
        assertNull(grid.apply(List.of(
                change(grid.table(), "operationCost/tris", "2027", "3900"),
                change(grid.table(), "operationCost/tris", "2028", "4000"))));
        assertEquals("3 823; 3 900; 4 000", row(plan().table(), "operationCost/tris"));
        document.undo();
        assertEquals("3 823; 0; 0", row(plan().table(), "operationCost/tris"));
        assertNull(plan().apply(List.of(change(plan().table(), "esfFunding", "2026", null))));
        assertEquals("; 0; 0", row(plan().table(), "esfFunding"));
    }

    @Test
    void anAmountKeepsItsStatusUntilAnotherIsGiven() {
        var grid = plan();
        assertEquals(Optional.of(PlanStatus.DECIDED), status(grid, "operationCost/tris", "2026"));
        assertNull(grid.apply(List.of(change(grid.table(), "operationCost/tris", "2026", "3900"))));
        assertEquals(Optional.of(PlanStatus.DECIDED), status(plan(), "operationCost/tris", "2026"));
        var cell = change(plan().table(), "operationCost/tris", "2026", null);
        assertNull(plan().setStatus(cell.row(), cell.column(), PlanStatus.RESERVED));
        assertEquals(Optional.of(PlanStatus.RESERVED), status(plan(), "operationCost/tris", "2026"));
        assertEquals("3 900; 0; 0", row(plan().table(), "operationCost/tris"));
        assertEquals(Optional.empty(), status(plan(), "cost.sum", "2026"));
    }
}
