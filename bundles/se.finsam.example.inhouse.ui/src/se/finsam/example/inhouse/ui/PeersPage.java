// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import se.finsam.core.text.Text;
import se.finsam.example.inhouse.PeerAnalysis;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.grid.TableGrid;
import se.finsam.ui.page.EditorPage;
import se.finsam.ui.page.PageContext;
import se.finsam.ui.session.Session;

/** The cost per participant beside that of the peers, as the association is now. */
public final class PeersPage implements EditorPage {
    private static final Texts TEXTS = Texts.of(PeersPage.class);
    private static final int TEXT_WIDTH = 640;

    private Session session;
    private Label intro;
    private TableGrid grid;

    @Override
    public void create(Composite parent, PageContext context) {
        session = context.session();
        var content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(content);
        intro = Ids.set(new Label(content, SWT.WRAP), "peers.intro");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(intro);
        grid = new TableGrid(content);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        Ids.set(grid.natTable(), "peers.grid");
    }

    @Override
    public void refresh() {
        intro.setText(UiLanguage.in(intro()));
        session.reportYear().ifPresent(year -> grid.setTable(PeerAnalysis.table(session.snapshot(), year)));
        intro.getParent().layout(true, true);
    }

    private Text intro() {
        return session.reportYear().map(year -> TEXTS.get("intro", year)).orElseGet(() -> TEXTS.get("noYear"));
    }

    @Override
    public void setFocus() {
        grid.setFocus();
    }
}
