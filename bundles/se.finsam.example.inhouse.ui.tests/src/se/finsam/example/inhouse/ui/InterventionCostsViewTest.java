// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import se.finsam.core.text.Language;
import se.finsam.model.Intervention;
import se.finsam.testing.Samples;
import se.finsam.ui.chart.ChartCanvas;
import se.finsam.ui.grid.TableGrid;
import se.finsam.ui.testing.AnalysisViewContract;
import se.finsam.ui.view.ViewDescriptor;

/** The view of the plug-in is found among those of the workbench and shows the costs in the user's language. */
class InterventionCostsViewTest extends AnalysisViewContract {
    private static final String ID = "se.finsam.example.inhouse.ui.costs";

    @Override
    protected String id() {
        return ID;
    }

    @Test
    void tableAndChartShowTheCostsOfTheReportYear() throws Exception {
        try (var open = open(Samples.association(), Language.SV)) {
            var intro = open.find(Label.class, "costs.intro").getText();
            assertTrue(intro.startsWith("Vad en deltagare i varje insats kostade 2025"), intro);
            var rows = open.find(TableGrid.class, "costs.grid").table().rows();
            assertEquals("median", rows.getLast().id());
            assertTrue(open.find(ChartCanvas.class, "costs.chart").chart().isPresent());
        }
    }

    @Test
    void aDoubleClickShowsTheInterventionWhereItIsEntered() throws Exception {
        try (var open = open(Samples.association(), Language.SV)) {
            var grid = open.find(TableGrid.class, "costs.grid");
            var first = grid.table().rows().getFirst().id();
            grid.select(first, "perHead");
            grid.natTable().notifyListeners(SWT.MouseDoubleClick, new Event());
            assertEquals(first, ((Intervention) open.revealed().getFirst()).getKey());
        }
    }

    @Test
    void itStandsAfterTheViewsOfTheWorkbench() {
        var views = ViewDescriptor.read(Platform.getExtensionRegistry());
        assertEquals(ID, views.getLast().id());
    }
}
