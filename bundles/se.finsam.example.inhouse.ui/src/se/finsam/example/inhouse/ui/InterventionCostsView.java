// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse.ui;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import se.finsam.example.inhouse.InterventionCosts;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.chart.ChartCanvas;
import se.finsam.ui.chart.ChartTheme;
import se.finsam.ui.grid.CellAt;
import se.finsam.ui.grid.TableExport;
import se.finsam.ui.grid.TableGrid;
import se.finsam.ui.session.Session;
import se.finsam.ui.view.AnalysisView;
import se.finsam.ui.view.ViewContext;

/** What a participant of each intervention costs beside the median of the peers: table and chart, one selection. */
public final class InterventionCostsView implements AnalysisView {
    private static final Texts TEXTS = Texts.of(InterventionCostsView.class);

    private ViewContext context;
    private Label intro;
    private TableGrid grid;
    private ChartCanvas chart;
    private InterventionCosts costs;

    @Override
    public void create(Composite parent, ViewContext around) {
        context = around;
        var content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(8, 8)
                .spacing(8, 8)
                .applyTo(content);
        intro = Ids.set(new Label(content, SWT.WRAP), "costs.intro");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(400, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(intro);
        TableExport.addTo(new ToolBar(content, SWT.FLAT), () -> List.of(grid.table()));
        var halves = new SashForm(content, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(halves);
        grid = Ids.set(new TableGrid(halves), "costs.grid");
        grid.setSortable();
        chart = Ids.set(new ChartCanvas(halves, SWT.NONE, UiLanguage.current()), "costs.chart");
        ChartTheme.follow(chart);
        halves.setWeights(45, 55);
        chart.onSelect((series, category) ->
                grid.select(costs.table().rows().get(category).id(), "perHead"));
        Ids.set(grid.natTable(), "costs.table")
                .addListener(SWT.MouseDoubleClick, event -> grid.selected().ifPresent(this::reveal));
    }

    /** Shows the intervention of a row where it is entered. */
    private void reveal(CellAt cell) {
        context.session().stream()
                .flatMap(session -> session.association().getInterventions().stream())
                .filter(intervention -> intervention.getKey().equals(cell.row().id()))
                .findFirst()
                .ifPresent(context::reveal);
    }

    @Override
    public void show(Session session) {
        session.reportYear()
                .ifPresentOrElse(
                        year -> {
                            intro.setText(UiLanguage.in(TEXTS.get("costs", year)));
                            var snapshot = session.snapshot();
                            context.compute(progress -> InterventionCosts.of(snapshot, year, progress), this::present);
                        },
                        () -> intro.setText(UiLanguage.in(TEXTS.get("noYear"))));
    }

    private void present(InterventionCosts made) {
        costs = made;
        grid.setTable(costs.table());
        chart.setChart(costs.chart());
    }

    @Override
    public void setFocus() {
        grid.setFocus();
    }
}
