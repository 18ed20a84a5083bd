// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.statements;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.model.Fact;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.grid.TableExport;
import se.finsam.ui.grid.TableGrid;
import se.finsam.ui.page.EditorPage;
import se.finsam.ui.page.PageContext;

/** The statements of the years: lines by years, totals live, figures typed where the statement holds them. */
public final class StatementsPage implements EditorPage {
    private static final Texts TEXTS = Texts.of(StatementsPage.class);
    private static final List<Unit> UNITS = List.of(Unit.KR, Unit.TKR);
    private static final List<LineFilter.Kind> KINDS = List.of(LineFilter.Kind.values());

    private static final int STORY_HEIGHT = 88;

    private PageContext context;
    private StatementPresenter presenter;
    private TableGrid grid;
    private org.eclipse.swt.widgets.List statements;
    private Combo unit;
    private Combo lines;
    private Text find;
    private Text story;
    private Runnable unlisten = () -> {};

    @Override
    public void create(Composite parent, PageContext given) {
        context = given;
        presenter = new StatementPresenter(given.session());
        var sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        statements = Ids.set(new org.eclipse.swt.widgets.List(sash, SWT.SINGLE | SWT.V_SCROLL), "statements.list");
        var right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
        createBar(right);
        grid = new TableGrid(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        Ids.set(grid.natTable(), "statements.grid");
        story = Ids.set(new Text(right, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), "statements.story");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, STORY_HEIGHT)
                .applyTo(story);
        grid.onSelect(selected -> tell());
        sash.setWeights(25, 75);
        presenter.statements().forEach(each -> statements.add(UiLanguage.in(each.title())));
        statements.addListener(
                SWT.Selection, event -> show(presenter.statements().get(statements.getSelectionIndex())));
        grid.setDerivations(presenter::derivation);
        grid.setEdits(presenter);
        grid.setMarks(presenter::mark);
        unlisten = given.session().onFindings(report -> {
            presenter.findings();
            grid.setTable(presenter.shown());
            grid.setMarks(presenter::mark);
            tell();
        });
    }

    private void createBar(Composite parent) {
        var bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults()
                .numColumns(7)
                .margins(8, 6)
                .spacing(10, 0)
                .applyTo(bar);
        new Label(bar, SWT.NONE).setText(text("unit"));
        unit = Ids.set(new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN), "statements.unit");
        UNITS.forEach(each -> unit.add(text("unit." + each.name())));
        unit.addListener(SWT.Selection, event -> {
            presenter.setUnit(UNITS.get(unit.getSelectionIndex()));
            fill();
        });
        var beside = Ids.set(new Button(bar, SWT.CHECK), "statements.printed");
        beside.setText(text("beside"));
        beside.addListener(SWT.Selection, event -> {
            presenter.setPrinted(beside.getSelection());
            fill();
        });
        new Label(bar, SWT.NONE).setText(text("lines"));
        lines = Ids.set(new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN), "statements.lines");
        KINDS.forEach(each -> lines.add(text("lines." + each.name())));
        lines.select(0);
        lines.addListener(
                SWT.Selection, event -> filter(presenter.filter().withKind(KINDS.get(lines.getSelectionIndex()))));
        find = Ids.set(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "statements.find");
        find.setMessage(text("find"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.END, SWT.CENTER)
                .hint(180, SWT.DEFAULT)
                .applyTo(find);
        find.addListener(SWT.DefaultSelection, event -> grid.setFocus());
        find.addListener(SWT.Modify, event -> filter(presenter.filter().withWords(find.getText())));
        var tools = new ToolBar(bar, SWT.FLAT);
        TableExport.addTo(tools, () -> List.of(presenter.shown()));
    }

    private static String text(String key) {
        return UiLanguage.in(TEXTS.get(key));
    }

    private void filter(LineFilter wanted) {
        presenter.setFilter(wanted);
        grid.setTable(presenter.shown());
        tell();
    }

    private void showEveryLine() {
        lines.select(0);
        find.setText("");
        filter(LineFilter.NONE);
    }

    private void show(StatementTemplate chosen) {
        presenter.show(chosen);
        fill();
    }

    private void fill() {
        var all = new ArrayList<>(presenter.statements());
        statements.setSelection(all.indexOf(presenter.statement()));
        unit.select(UNITS.indexOf(presenter.unit()));
        grid.setTable(presenter.shown());
        grid.setMarks(presenter::mark);
        tell();
    }

    /** Says beneath the grid what there is to say of the selected cell. */
    private void tell() {
        story.setText(grid.selected().map(presenter::story).orElse(""));
    }

    @Override
    public void refresh() {
        presenter.refresh();
        fill();
    }

    @Override
    public boolean shows(Object target) {
        return target instanceof Location location && location.statement() != null && knows(location.statement())
                || target instanceof Fact;
    }

    private boolean knows(String statement) {
        return context == null
                || presenter.statements().stream().anyMatch(each -> each.id().equals(statement));
    }

    @Override
    public void reveal(Object target) {
        switch (target) {
            case Location location -> show(location);
            case Fact fact -> presenter.place(fact).ifPresent(this::show);
            default -> {}
        }
    }

    private void show(Location location) {
        if (location.statement() == null) {
            return;
        }
        presenter.show(location.statement());
        fill();
        var table = presenter.table();
        var row = location.line();
        var column = location.column();
        if (row != null && !table.columns().isEmpty()) {
            if (presenter.shown().row(row).isEmpty()) {
                showEveryLine();
            }
            grid.select(row, column == null ? table.columns().getFirst().id() : column);
            grid.setFocus();
        }
    }

    @Override
    public void setFocus() {
        grid.setFocus();
    }

    @Override
    public void dispose() {
        unlisten.run();
    }
}
