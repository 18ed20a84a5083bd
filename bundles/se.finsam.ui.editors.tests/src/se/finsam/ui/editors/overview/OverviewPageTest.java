// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.core.finding.Location;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.query.AssociationQuery;
import se.finsam.ui.editors.OpenSample;
import se.finsam.ui.editors.Widgets;
import se.finsam.ui.page.PageContext;
import se.finsam.ui.session.Session;

class OverviewPageTest implements PageContext {
    private final List<Object> revealed = new ArrayList<>();
    private final OverviewPage page = new OverviewPage();
    private Shell shell;
    private Session session;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        session = OpenSample.checked(folder);
        shell = new Shell();
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 500);
        page.create(shell, this);
        shell.layout(true, true);
        page.refresh();
    }

    @AfterEach
    void close() {
        page.dispose();
        shell.dispose();
        session.close();
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public IEditorSite site() {
        throw new UnsupportedOperationException("The page has no site here");
    }

    @Override
    public boolean execute(ModelCommand command) {
        return session.execute(command) == null;
    }

    @Override
    public void reveal(Object target) {
        revealed.add(target);
    }

    private boolean shows(String id) {
        return Widgets.has(shell, id);
    }

    private void follow(String id) {
        Widgets.find(shell, Link.class, "overview.item." + id).notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void theReportYearIsShownAndItsItemsLeadToTheirPlaces() {
        OpenSample.until("the status", () -> shows("overview.item.findings"));
        assertEquals("2025", Widgets.find(shell, Combo.class, "overview.year").getText());
        assertTrue(shows("overview.figure.result"));
        follow("br");
        assertEquals("br", ((Location) revealed.getFirst()).statement());
        follow("interventions");
        assertEquals("tillitsbyran", ((Location) revealed.getLast()).object());
    }

    @Test
    void anotherYearCanBeChosenOrRevealed() {
        OpenSample.until("the status", () -> shows("overview.item.findings"));
        var year = new AssociationQuery(session.association()).year(2024).orElseThrow();
        assertTrue(page.shows(year));
        page.reveal(year);
        assertEquals("2024", Widgets.find(shell, Combo.class, "overview.year").getText());
        OpenSample.until("the other year", () -> shows("overview.item.rr") && !shows("overview.item.findings"));
        assertFalse(page.shows(session.association()));
    }

    @Test
    void whereItIsNarrowEverythingStandsInOneColumnAndNothingIsCutOff() {
        OpenSample.until("the status", () -> shows("overview.item.findings"));
        assertTrue(x("overview.item.texts") > x("overview.item.rr"));
        shell.setSize(500, 500);
        shell.layout(true, true);
        assertEquals(x("overview.item.rr"), x("overview.item.texts"));
        for (var link : List.of("rr", "texts", "findings")) {
            var detail = detail(link);
            assertTrue(detail.getSize().y >= detail.computeSize(detail.getSize().x, SWT.DEFAULT).y, link);
            assertTrue(detail.toDisplay(detail.getSize()).x <= shell.toDisplay(shell.getSize()).x, link);
        }
        assertTrue(detail("rr").getSize().x > 200);
    }

    private int x(String id) {
        return Widgets.find(shell, Link.class, id).toDisplay(0, 0).x;
    }

    private Control detail(String item) {
        var link = Widgets.find(shell, Link.class, "overview.item." + item);
        var siblings = List.of(link.getParent().getChildren());
        return siblings.get(siblings.indexOf(link) + 1);
    }
}
