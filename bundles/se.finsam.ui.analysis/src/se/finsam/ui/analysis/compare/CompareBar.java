// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import se.finsam.analysis.compare.CompareMeasure;
import se.finsam.core.table.Table;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.analysis.compare.presenter.CompareChoices;
import se.finsam.ui.analysis.compare.presenter.CompareChoices.Statement;
import se.finsam.ui.analysis.compare.presenter.ComparePresenter;
import se.finsam.ui.analysis.compare.presenter.CompareResult;
import se.finsam.ui.analysis.compare.presenter.CompareSelection;
import se.finsam.ui.analysis.compare.presenter.CompareState;
import se.finsam.ui.analysis.compare.presenter.Page;
import se.finsam.ui.grid.TableExport;
import se.finsam.ui.theme.Icons;

/** What is compared: years, statement or lines, measure; and what can be done with what is shown. */
final class CompareBar {
    private static final Texts TEXTS = Texts.of(CompareBar.class);
    private static final int YEAR_WIDTH = 76;
    private static final int STATEMENT_WIDTH = 340;
    private static final int MEASURE_WIDTH = 170;

    /** Stands for lines of one's own among the statements. */
    private static final String OWN = "";

    private final ComparePresenter presenter;
    private final Composite bar;
    private final Choice<Integer> first;
    private final Choice<Integer> last;
    private final Choice<Statement> statement;
    private final Button lines;
    private final Choice<CompareMeasure> measure;
    private final Choice<Integer> base;
    private final ToolItem drill;
    private final ToolItem copy;
    private final ToolItem export;
    private final ToolItem stop;

    CompareBar(Composite parent, ComparePresenter presenter, Runnable drilling, Runnable copying) {
        this.presenter = presenter;
        bar = Layouts.columns(parent, 12);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(Layouts.GAP, Layouts.GAP / 2)
                .applyTo(bar);
        first = new Choice<>(bar, "first", text("years"), YEAR_WIDTH, String::valueOf, year -> years(year, lastYear()));
        last = new Choice<>(bar, "last", "–", YEAR_WIDTH, String::valueOf, year -> years(firstYear(), year));
        statement = new Choice<>(
                bar,
                "statement",
                text("statement"),
                STATEMENT_WIDTH,
                each -> UiLanguage.in(each.name()),
                each -> choose(each.selector()));
        lines = Ids.set(new Button(bar, SWT.PUSH), "lines");
        lines.setText(text("lines"));
        lines.addListener(SWT.Selection, event -> pick());
        measure = new Choice<>(
                bar,
                "measure",
                text("measure"),
                MEASURE_WIDTH,
                each -> UiLanguage.in(each.label()),
                each -> presenter.choose(selection -> selection.withMeasure(each)));
        base = new Choice<>(
                bar,
                "base",
                text("base"),
                YEAR_WIDTH,
                String::valueOf,
                year -> presenter.choose(selection -> selection.withBase(year)));
        var tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.END, SWT.CENTER)
                .applyTo(tools);
        drill = tool(tools, "drill", "drill", drilling);
        copy = tool(tools, "copyTable", "copy", copying);
        TableExport.addTo(tools, this::tables);
        export = tools.getItem(tools.getItemCount() - 1);
        stop = tool(tools, "stop", "stop", presenter::cancel);
    }

    private static String text(String key, Object... arguments) {
        return UiLanguage.in(TEXTS.get("bar." + key, arguments));
    }

    private static ToolItem tool(ToolBar tools, String id, String icon, Runnable action) {
        var item = Ids.set(new ToolItem(tools, SWT.PUSH), id);
        item.setImage(Icons.image(icon));
        item.setToolTipText(text(id));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private List<Table> tables() {
        return presenter.state().panel().map(panel -> List.of(panel.table())).orElse(List.of());
    }

    private List<Integer> compared() {
        return Optional.ofNullable(presenter.state().result())
                .map(CompareResult::years)
                .orElse(List.of());
    }

    private int firstYear() {
        return compared().getFirst();
    }

    private int lastYear() {
        return compared().getLast();
    }

    private void years(int one, int other) {
        presenter.choose(selection -> selection.withYears(one, other));
    }

    private void choose(String selector) {
        if (!selector.equals(OWN)) {
            presenter.choose(selection -> selection.withStatement(selector));
        }
    }

    private void pick() {
        var result = presenter.state().result();
        if (result != null) {
            var dialog = new LinesDialog(
                    bar.getShell(),
                    result.choices(),
                    presenter.state().selection().lines());
            if (dialog.open() == Window.OK) {
                presenter.choose(selection -> selection.withLines(dialog.chosen()));
            }
        }
    }

    void show(CompareState state) {
        stop.setEnabled(state.busy());
        var result = state.result();
        if (result == null) {
            return;
        }
        var years = result.choices().years();
        first.show(years, result.years().isEmpty() ? null : result.years().getFirst());
        last.show(years, result.years().isEmpty() ? null : result.years().getLast());
        show(state.selection(), result.choices());
        measure.show(Arrays.asList(CompareMeasure.values()), state.selection().measure());
        showBase(state, result);
        var lined = state.page() != Page.INDICATORS;
        statement.enable(lined);
        lines.setEnabled(lined && state.page() != Page.BRIDGE);
        measure.enable(state.page() == Page.TABLE);
        var tabled = state.panel().filter(panel -> panel.problem() == null).isPresent();
        copy.setEnabled(tabled);
        export.setEnabled(tabled);
        drill.setEnabled(tabled && state.place() != null);
    }

    private void show(CompareSelection selection, CompareChoices choices) {
        var statements = new ArrayList<>(choices.statements());
        var selector = selection.statement() == null ? OWN : selection.statement();
        if (selector.equals(OWN)) {
            statements.add(new Statement(
                    OWN, TEXTS.get("bar.own", choices.known(selection.lines()).size())));
        }
        statement.show(
                statements,
                statements.stream()
                        .filter(each -> each.selector().equals(selector))
                        .findFirst()
                        .orElse(null));
    }

    private void showBase(CompareState state, CompareResult result) {
        var selection = state.selection();
        var years = result.years();
        if (!years.isEmpty()) {
            var usual = selection.measure() == CompareMeasure.INDEX ? years.getFirst() : years.getLast();
            var asked = selection.base();
            base.show(years, asked != null && years.contains(asked) ? asked : usual);
        }
        base.exclude(!selection.hasBase() || state.page() != Page.TABLE);
        bar.layout();
    }
}
