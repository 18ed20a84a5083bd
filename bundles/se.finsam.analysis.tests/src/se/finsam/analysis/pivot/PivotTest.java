// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.pivot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.finsam.analysis.Ours;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;

class PivotTest {
    private static Snapshot sample;

    @BeforeAll
    static void read() throws IOException {
        sample = Ours.sample();
    }

    private static Pivot pivot(List<Dimension> rows, List<Dimension> columns, Map<Dimension, Set<String>> filters) {
        return Pivot.of(List.of(sample), new PivotRequest(rows, columns, filters));
    }

    private static BigDecimal tkr(Pivot pivot, List<String> row, List<String> column) {
        return pivot.kronor(row, column).orElseThrow().movePointLeft(3).stripTrailingZeros();
    }

    @Test
    void costsByActivityAndYear() {
        var pivot = pivot(
                List.of(Dimension.OBJECT),
                List.of(Dimension.YEAR),
                Map.of(Dimension.LINE, Set.of("operationCost"), Dimension.KIND, Set.of("ACTUAL")));
        assertEquals(new BigDecimal("3697"), tkr(pivot, List.of("tris"), List.of("2025")));
        assertEquals(new BigDecimal("-124"), tkr(pivot, List.of("lufss"), List.of("2025")));
        assertTrue(pivot.ore(List.of("stegen-karlstad"), List.of("2025")).isEmpty(), "no fact is no zero");
        assertEquals(List.of(List.of("2024"), List.of("2025")), pivot.columns());
    }

    @Test
    void outturnBesideBudgetAndPlan() {
        var pivot = pivot(
                List.of(), List.of(Dimension.YEAR, Dimension.KIND), Map.of(Dimension.LINE, Set.of("operationCost")));
        assertEquals(new BigDecimal("9447"), tkr(pivot, List.of(), List.of("2025", "ACTUAL")));
        assertEquals(new BigDecimal("9363"), tkr(pivot, List.of(), List.of("2025", "BUDGET")));
        // the plan of 2026: 11 560
        assertEquals(
                new BigDecimal("11560"),
                tkr(pivot, List.of(), List.of("2026", "PLAN")).setScale(0));
    }

    /** Karlstad pays 1 653 and owns apprenticeship 833 and the preparatory project 219 in 2025. */
    @Test
    void whatAPartyPaysAndWhatItsProjectsCost() {
        var pivot = pivot(
                List.of(Dimension.MEMBER),
                List.of(Dimension.LINE),
                Map.of(Dimension.YEAR, Set.of("2025"), Dimension.KIND, Set.of("ACTUAL")));
        assertEquals(new BigDecimal("1653"), tkr(pivot, List.of("karlstads-kommun"), List.of("contribution")));
        assertEquals(new BigDecimal("1052"), tkr(pivot, List.of("karlstads-kommun"), List.of("operationCost")));
    }

    @Test
    void aFilterOnALineTakesInTheLinesBelow() {
        var pivot = pivot(
                List.of(),
                List.of(),
                Map.of(
                        Dimension.LINE,
                        Set.of("cost"),
                        Dimension.YEAR,
                        Set.of("2025"),
                        Dimension.KIND,
                        Set.of("ACTUAL")));
        assertEquals(new BigDecimal("9447"), tkr(pivot, List.of(), List.of()));
    }

    @Test
    void theTableNamesWhatTheKeysStandFor() {
        var pivot = pivot(
                List.of(Dimension.OBJECT),
                List.of(Dimension.YEAR),
                Map.of(Dimension.LINE, Set.of("operationCost"), Dimension.KIND, Set.of("ACTUAL")));
        var table = PivotTable.of(pivot, List.of(sample));
        assertEquals("TRIS", table.row("tris").orElseThrow().label().sv());
        assertEquals(
                new BigDecimal("3697"),
                table.cell("tris", "2025").orElseThrow().figure().orElseThrow().shown());
    }

    @Test
    void aDimensionStandsOnce() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new PivotRequest(List.of(Dimension.YEAR), List.of(Dimension.YEAR), Map.of()));
    }

    /** Against a sum kept in a map, over several associations whose amounts are odd numbers of öre. */
    @Test
    void manyAssociationsAddUpToTheOre() {
        var random = new Random(75);
        var expected = new HashMap<String, Long>();
        var associations = new ArrayList<Snapshot>();
        for (var association = 0; association < 5; association++) {
            var builder = new SnapshotBuilder().item("cost", Nature.EXPENSE).item("revenue", Nature.INCOME);
            builder.intervention("a", null, "A").intervention("b", null, "B");
            for (var fact = 0; fact < 2000; fact++) {
                var item = random.nextBoolean() ? "cost" : "revenue";
                var subject = random.nextBoolean() ? "a" : "b";
                var year = 2016 + random.nextInt(10);
                var ore = random.nextInt() / 7;
                expected.merge(item + subject + year, (long) ore, Long::sum);
                builder.fact(
                        item,
                        subject,
                        year,
                        FactKind.ACTUAL,
                        BigDecimal.valueOf(ore, 2).toPlainString(),
                        Unit.KR,
                        Origin.IMPORTED);
            }
            associations.add(builder.build());
        }
        var pivot = Pivot.of(
                associations,
                new PivotRequest(List.of(Dimension.LINE, Dimension.OBJECT), List.of(Dimension.YEAR), Map.of()));
        assertEquals(4, pivot.rows().size());
        assertEquals(10, pivot.columns().size());
        pivot.rows().forEach(row -> pivot.columns()
                .forEach(column -> assertEquals(
                        expected.get(row.get(0) + row.get(1) + column.getFirst()),
                        pivot.ore(row, column).orElseThrow())));
    }
}
