// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is entered net in one place and gross in another; and series of numbers and amounts beside the line items. */
class GrossAndNetTest {
    private static Snapshot association(boolean esf, String outturn, String planned) {
        var project = new InterventionBuilder("p", null, "P")
                .focus(Focus.STRUCTURAL)
                .esfFunded(esf)
                .build();
        return new SnapshotBuilder()
                .item("operationCost", Nature.EXPENSE)
                .intervention(project)
                .plan("plan", 2026, 2028, 2025)
                .actual("operationCost", "p", 2025, outturn)
                .fact("operationCost", "p", 2027, FactKind.PLAN, planned, Unit.TKR, Origin.TYPED)
                .build();
    }

    private static Optional<GrossAndNet> find(Snapshot snapshot) {
        return GrossAndNet.of(
                snapshot,
                snapshot.intervention("p").orElseThrow(),
                "operationCost",
                2025,
                IntStream.rangeClosed(2026, 2028));
    }

    @Test
    void anEsfProjectBelowZeroInTheOutturnAndAboveInThePlanIsFound() {
        var found = find(association(true, "-124", "350")).orElseThrow();
        assertEquals(2025, found.netYear());
        assertEquals(2027, found.grossYear());
        assertEquals(0, new BigDecimal("-124000").compareTo(found.net().value()));
        assertEquals(
                0, new BigDecimal("350").compareTo(found.gross().in(Unit.TKR).value()));
    }

    @Test
    void otherProjectsAndLikeSignsAreNot() {
        assertTrue(find(association(false, "-124", "350")).isEmpty());
        assertTrue(find(association(true, "124", "350")).isEmpty());
        assertTrue(find(association(true, "-124", "0")).isEmpty());
    }

    @Test
    void aDataSeriesIsFoundByItsCodeAndGivesItsYearsInOrder() {
        var snapshot = new SnapshotBuilder()
                .dataSeries("kpi", Unit.COUNT, Map.of(2025, new BigDecimal("125"), 2020, new BigDecimal("100")))
                .build();
        var series = snapshot.dataSeries("kpi").orElseThrow();
        assertEquals(List.of(2020, 2025), List.copyOf(series.byYear().keySet()));
        assertTrue(series.value(2021).isEmpty());
        assertTrue(snapshot.dataSeries("cpi").isEmpty());
    }

    @Test
    void amountsAreShownInOreWithoutWhatDoesNotCount() {
        var snapshot = new SnapshotBuilder()
                .item("cost", Nature.EXPENSE)
                .item("employees", Nature.STATISTIC)
                .budgetVersion("old", 2025, BudgetKind.ORIGINAL, null)
                .budgetVersion("new", 2025, BudgetKind.REVISED, null)
                .actual("cost", 2025, "9447.01")
                .fact("employees", null, 2025, FactKind.ACTUAL, "3", Unit.PERSONS, Origin.TYPED)
                .fact(budget("b1", "old"))
                .fact(budget("b2", "new"))
                .build();
        var seen = new ArrayList<String>();
        snapshot.forEachAmount((item, subject, year, kind, ore) ->
                seen.add("%d/%d %d %s %d".formatted(item, subject, year, kind, ore)));
        assertEquals(List.of("0/-1 2025 ACTUAL 944701000", "0/-1 2025 BUDGET 100000"), seen);
    }

    private static Fact budget(String id, String version) {
        return new Fact(
                id,
                2025,
                "cost",
                null,
                FactKind.BUDGET,
                version,
                null,
                PlanStatus.PLANNED,
                new Quantity(BigDecimal.ONE, Unit.TKR),
                new Provenance(Origin.TYPED, ""),
                "");
    }
}
