// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import se.finsam.core.table.Cell;
import se.finsam.core.text.Language;
import se.finsam.testing.Samples;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.page.PageDescriptor;
import se.finsam.ui.testing.EditorPageContract;

/** The page of the plug-in is found among those of the workbench and shows the comparison in the user's language. */
class PeersPageTest extends EditorPageContract {
    private static final String ID = "se.finsam.example.inhouse.ui.peers";

    @Override
    protected String id() {
        return ID;
    }

    @Test
    void theGridShowsTheComparisonOfTheReportYear() throws Exception {
        try (var open = open(Samples.association(), Language.SV)) {
            var intro = open.find(Label.class, "peers.intro").getText();
            assertTrue(intro.startsWith("Vad en deltagare kostade 2025"), intro);
            var grid = open.find(NatTable.class, "peers.grid");
            var cells = Stream.iterate(0, row -> row < grid.getRowCount(), row -> row + 1)
                    .map(row -> grid.getDataValueByPosition(1, row))
                    .filter(Cell.class::isInstance)
                    .map(cell -> ((Cell) cell).text(UiLanguage.figures()).replace('\u00a0', ' '))
                    .toList();
            assertTrue(cells.contains("15 043"), cells::toString);
            assertTrue(cells.contains("16 350"), cells::toString);
        }
    }

    @Test
    void itsTabStandsBetweenAccountsAndBudget() {
        var order = PageDescriptor.read(Platform.getExtensionRegistry()).stream()
                .filter(page -> page.id().equals(ID))
                .mapToInt(PageDescriptor::order)
                .toArray();
        assertEquals(1, order.length);
        assertEquals(650, order[0]);
    }
}
