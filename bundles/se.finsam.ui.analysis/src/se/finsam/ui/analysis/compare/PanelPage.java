// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jspecify.annotations.Nullable;
import se.finsam.core.chart.Chart;
import se.finsam.core.finding.Severity;
import se.finsam.core.table.Column;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.analysis.compare.presenter.ChartView;
import se.finsam.ui.analysis.compare.presenter.ComparePresenter;
import se.finsam.ui.analysis.compare.presenter.CompareState;
import se.finsam.ui.analysis.compare.presenter.Light;
import se.finsam.ui.analysis.compare.presenter.Page;
import se.finsam.ui.analysis.compare.presenter.Panel;
import se.finsam.ui.analysis.compare.presenter.Place;
import se.finsam.ui.chart.ChartCanvas;
import se.finsam.ui.chart.ChartTheme;
import se.finsam.ui.grid.CellAt;
import se.finsam.ui.grid.GridMark;
import se.finsam.ui.grid.GridTable;
import se.finsam.ui.grid.TableGrid;

/** A table with its remarks and the chart beside it; what is selected in one is selected in the other. */
final class PanelPage {
    private static final Texts TEXTS = Texts.of(PanelPage.class);
    private static final int REMARKS_HEIGHT = 110;
    private static final int SENTENCES_HEIGHT = 210;
    private static final int DETAILS_HEIGHT = 240;

    private final ComparePresenter presenter;
    private final Page page;
    private final Composite stack;
    private final SashForm sash;
    private final Label problem;
    private final Composite left;
    private final Composite right;
    private final TableGrid grid;
    private final StyledText remarks;
    private final ChartCanvas chart;
    private final StyledText details;
    private @Nullable Table shown;
    private @Nullable Chart drawn;
    private boolean showing;

    /**
     * A page.
     *
     * @param head makes what stands over the table and over the chart, each in a row of its own
     * @param drill shows what the selected figure rests on
     */
    PanelPage(Composite parent, Page page, ComparePresenter presenter, Head head, Runnable drill) {
        this.presenter = presenter;
        this.page = page;
        var id = "page." + page;
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        problem = Ids.set(new Label(stack, SWT.WRAP), id + ".problem");
        sash = new SashForm(stack, SWT.HORIZONTAL | SWT.SMOOTH);
        left = Layouts.columns(sash, 1);
        right = Layouts.columns(sash, 1);
        head.make(left, right);
        grid = Ids.set(new TableGrid(left), id + ".grid");
        Layouts.grow(grid);
        remarks = Layouts.reading(left, id + ".remarks");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(remarks);
        chart = Ids.set(new ChartCanvas(right, SWT.NONE, UiLanguage.current()), id + ".chart");
        ChartTheme.follow(chart);
        Layouts.grow(chart);
        details = Layouts.reading(right, id + ".details");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(details);
        if (page == Page.INDICATORS) {
            grid.setSortable();
        }
        sash.setWeights(width(page), 100 - width(page));
        grid.setMarks(this::mark);
        grid.onSelect(this::selected);
        chart.onSelect((series, category) -> presenter.selectMark(series, category));
        drillBy(grid.natTable(), drill);
    }

    /** Percent of the page that the table needs. */
    private static int width(Page page) {
        return switch (page) {
            case TABLE -> 56;
            case INDICATORS -> 74;
            case BRIDGE, TREND, WORDS -> 50;
        };
    }

    /** Makes what stands over the table and over the chart. */
    @FunctionalInterface
    interface Head {
        /** For a page that has nothing there. */
        Head NONE = (left, right) -> {};

        /** Adds controls to the columns. */
        void make(Composite left, Composite right);
    }

    Composite control() {
        return stack;
    }

    void setFocus() {
        grid.setFocus();
    }

    void show(CompareState state) {
        state.panel().ifPresent(panel -> show(state, panel));
    }

    private void show(CompareState state, Panel panel) {
        var why = panel.problem();
        if (why != null) {
            problem.setText(UiLanguage.in(why));
        }
        ((StackLayout) stack.getLayout()).topControl = why == null ? sash : problem;
        stack.layout();
        if (why == null) {
            showing = true;
            try {
                fill(state, panel);
            } finally {
                showing = false;
            }
        }
    }

    private void fill(CompareState state, Panel panel) {
        if (!panel.grid().equals(shown)) {
            shown = panel.grid();
            grid.setTable(panel.grid());
            Layouts.show(remarks, remarks(panel), page == Page.TREND ? SENTENCES_HEIGHT : REMARKS_HEIGHT);
        }
        var place = state.place();
        if (place != null && !place.equals(grid.selected().map(PanelPage::place).orElse(null))) {
            grid.select(place.row(), place.column());
        }
        state.chart().ifPresent(view -> draw(view, place));
        Layouts.show(
                details,
                state.indicator()
                        .map(detail ->
                                detail.lines().stream().map(UiLanguage::in).collect(Collectors.joining("\n")))
                        .orElse(""),
                DETAILS_HEIGHT);
    }

    private void draw(ChartView view, @Nullable Place place) {
        if (!view.chart().equals(drawn)) {
            drawn = view.chart();
            chart.setChart(view.chart());
        }
        view.mark(place).ifPresent(link -> chart.select(link.series(), link.category()));
    }

    /** What is to be kept in mind; a trend is not shown without what it is worth. */
    private String remarks(Panel panel) {
        var told = page == Page.TREND ? panel.sentences() : List.<Text>of();
        return Stream.concat(
                        panel.remarks().stream()
                                .map(note -> (note.marker() + " " + UiLanguage.in(note.text())).strip()),
                        told.stream().map(UiLanguage::in))
                .collect(Collectors.joining(page == Page.INDICATORS ? "    " : "\n"));
    }

    /** A corner for what is not comparable and for targets that are missed. */
    private Optional<GridMark> mark(Row row, Column column) {
        var table = shown;
        if (table == null) {
            return Optional.empty();
        }
        var notes = table.footnotes(row, column).stream()
                .filter(note -> !note.marker().equals(Light.MET.sign()))
                .toList();
        return notes.isEmpty() ? Optional.empty() : Optional.of(new GridMark(severity(notes.getFirst()), text(notes)));
    }

    private static Severity severity(Footnote note) {
        return note.marker().equals(Light.MISSED.sign()) ? Severity.WARNING : Severity.HINT;
    }

    private static Text text(List<Footnote> notes) {
        return new Text(
                notes.stream().map(note -> note.text().sv()).collect(Collectors.joining("\n")),
                notes.stream().map(note -> note.text().en()).collect(Collectors.joining("\n")));
    }

    private void selected(Optional<CellAt> cell) {
        if (!showing) {
            cell.ifPresent(at -> presenter.select(place(at)));
        }
    }

    private static Place place(CellAt at) {
        return new Place(at.row().id(), at.column().id());
    }

    private void drillBy(NatTable table, Runnable drill) {
        var bindings = table.getUiBindingRegistry();
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (nat, event) -> drill.run());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), (nat, event) -> drill.run());
        bindings.registerFirstDoubleClickBinding(
                new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON),
                (nat, event) -> drill.run());
        chart.addListener(SWT.MouseDoubleClick, event -> drill.run());
        var menu = new Menu(table);
        item(menu, "drill", "menu.drill", drill);
        item(menu, "copyCells", "menu.copyCells", ((GridTable) table)::copy);
        item(menu, "copyTable", "menu.copyTable", this::copyTable);
        table.setMenu(menu);
        table.addListener(SWT.MenuDetect, this::selectUnder);
    }

    private static void item(Menu menu, String id, String key, Runnable action) {
        var item = Ids.set(new MenuItem(menu, SWT.PUSH), id);
        item.setText(UiLanguage.in(TEXTS.get(key)));
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void selectUnder(Event event) {
        var table = grid.natTable();
        var at = table.toControl(event.x, event.y);
        var column = table.getColumnPositionByX(at.x);
        var row = table.getRowPositionByY(at.y);
        var region = table.getRegionLabelsByXY(at.x, at.y);
        if (event.detail == SWT.MENU_MOUSE && region != null && region.hasLabel(GridRegion.BODY)) {
            var rows = grid.table().rows();
            var columns = grid.table().columns();
            grid.select(
                    rows.get(table.getRowIndexByPosition(row)).id(),
                    columns.get(table.getColumnIndexByPosition(column)).id());
        }
    }

    void copyTable() {
        presenter.state().panel().ifPresent(panel -> Copies.table(grid.getDisplay(), panel.table()));
    }
}
