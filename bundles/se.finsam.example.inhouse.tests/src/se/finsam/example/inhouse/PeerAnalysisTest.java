// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.testing.AnalysisContract;
import se.finsam.testing.Samples;

/** The table of the board report and of the editor page. */
class PeerAnalysisTest extends AnalysisContract {
    @Override
    protected String id() {
        return "se.finsam.example.inhouse.peers";
    }

    @Test
    void weStandAboveThePeersAndTheirMedianBeneath() throws Exception {
        var table = PeerAnalysis.table(Samples.small(), Samples.YEAR);
        assertEquals(
                List.of("2025", "2024", "2023"),
                table.columns().stream().map(Column::id).toList());
        assertEquals("own", table.rows().getFirst().id());
        assertEquals("level", table.rows().getLast().id());
        assertEquals(Peers.all().size() + 2, table.rows().size());
        var format = FigureFormat.of(Language.EN);
        assertEquals("16,350", table.cell("level", "2025").orElseThrow().text(format));
    }

    @Test
    void anotherLevelAmongThePeersIsChosen() throws Exception {
        var snapshot = Samples.small();
        var table = result(snapshot, Samples.YEAR, Map.of("percentile", "25"))
                .table("peers")
                .orElseThrow();
        assertEquals("Percentil 25 för de andra", table.rows().getLast().label().sv());
        assertEquals("15,000", table.cell("level", "2025").orElseThrow().text(FigureFormat.of(Language.EN)));
        var refusal =
                assertThrows(RuntimeException.class, () -> result(snapshot, Samples.YEAR, Map.of("percentile", "101")));
        assertTrue(refusal.getMessage().contains("101"), refusal.getMessage());
    }

    @Test
    void aYearThatIsNotKnownIsNotZero() throws Exception {
        var table = PeerAnalysis.table(Samples.small(), Samples.YEAR + 1);
        assertInstanceOf(Cell.Unknown.class, table.cell("own", "2026").orElseThrow());
        assertInstanceOf(Cell.Unknown.class, table.cell("level", "2026").orElseThrow());
    }
}
