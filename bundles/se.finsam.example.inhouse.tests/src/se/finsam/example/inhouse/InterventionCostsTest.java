// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import se.finsam.api.Progress;
import se.finsam.core.table.Cell;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.testing.Samples;

/** What the analysis view shows. */
class InterventionCostsTest {
    private static final FigureFormat FORMAT = FigureFormat.of(Language.EN);

    @Test
    void theDearestInterventionStandsFirstAndTheMedianOfThePeersLast() throws Exception {
        var table = InterventionCosts.of(Samples.small(), Samples.YEAR, Progress.ENDLESS)
                .table();
        var first = table.rows().getFirst().id();
        assertEquals("833,000", table.cell(first, "cost").orElseThrow().text(FORMAT));
        assertEquals("19", table.cell(first, "participants").orElseThrow().text(FORMAT));
        assertEquals("43,842", table.cell(first, "perHead").orElseThrow().text(FORMAT));
        assertEquals("268%", table.cell(first, "share").orElseThrow().text(FORMAT));
        assertEquals("16,350", table.cell("median", "perHead").orElseThrow().text(FORMAT));
    }

    @Test
    void theChartHasAColumnForEachRowInTheSameOrder() throws Exception {
        var costs = InterventionCosts.of(Samples.small(), Samples.YEAR, Progress.ENDLESS);
        assertEquals(costs.table().rows().size() - 1, costs.chart().categories().size());
        assertEquals(Text.same("Lärling"), costs.chart().categories().getFirst());
        assertEquals(
                List.of("perHead", "median"),
                costs.chart().series().stream().map(series -> series.id()).toList());
    }

    @Test
    void aYearWithoutPeersHasNoMedian() throws Exception {
        var table = InterventionCosts.of(Samples.small(), Samples.YEAR + 1, Progress.ENDLESS)
                .table();
        assertInstanceOf(Cell.Unknown.class, table.cell("median", "perHead").orElseThrow());
    }

    @Test
    void itEndsWhenNobodyWaits() throws Exception {
        var snapshot = Samples.small();
        assertThrows(CancellationException.class, () -> InterventionCosts.of(snapshot, Samples.YEAR, () -> true));
    }
}
