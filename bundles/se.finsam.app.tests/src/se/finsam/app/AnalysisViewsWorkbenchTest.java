// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.finsam.ui.grid.TableGrid;
import se.finsam.ui.view.ViewDescriptor;
import se.finsam.ui.view.ViewDescriptor.Place;

/** Contributed views stand in their perspective and in its menu, and show figures of the association that is open. */
class AnalysisViewsWorkbenchTest {
    @RegisterExtension
    final Workspace workspace = new Workspace();

    private static List<String> views(Place place) {
        return ViewDescriptor.read(Platform.getExtensionRegistry()).stream()
                .filter(view -> view.place() == place)
                .map(ViewDescriptor::id)
                .toList();
    }

    @Test
    void everyContributedViewStandsInItsPerspectiveAndInTheMenu() throws Exception {
        for (var place : Place.values()) {
            workspace.perspective(Perspectives.id(place));
            var page = Workspace.window().getActivePage();
            var shown = Stream.of(page.getViewReferences())
                    .map(IViewReference::getId)
                    .toList();
            assertTrue(shown.containsAll(views(place)), () -> place + ": " + shown);
            var offered = List.of(page.getShowViewShortcuts());
            assertTrue(offered.containsAll(views(Place.ANALYSIS)), offered::toString);
            assertTrue(offered.containsAll(views(Place.BUDGET)), offered::toString);
        }
    }

    @Test
    void everyAnalysisIsListedAndShowsFigures() throws Exception {
        workspace.perspective(Perspectives.ANALYSIS);
        Workspace.window().getActivePage().showView("se.finsam.ui.analysis.analyses");
        Bot.until("parts", () -> Bot.find("analyses.contents", Table.class).getItemCount() > 0);
        assertEquals(
                workspace.session().registry().analyses().size(),
                Bot.find("analyses.list", Table.class).getItemCount());
        assertTrue(Bot.find("analyses.grid", TableGrid.class).table().rows().size() > 3);
        Workspace.window().getActivePage().showView("se.finsam.ui.analysis.compare");
    }
}
