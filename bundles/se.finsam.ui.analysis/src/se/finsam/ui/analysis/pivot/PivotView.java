// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.pivot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.pivot.Dimension;
import se.finsam.core.snapshot.FactKind;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.grid.TableExport;
import se.finsam.ui.grid.TableGrid;
import se.finsam.ui.session.Session;
import se.finsam.ui.view.AnalysisView;
import se.finsam.ui.view.ViewContext;

/** The view Sammanställning: sums of what is entered, by line, object, party, year and kind. */
public final class PivotView implements AnalysisView {
    private static final Texts TEXTS = Texts.of(PivotView.class);

    private final List<Runnable> choices = new ArrayList<>();
    private PivotQuestion question = PivotQuestion.FIRST;
    private ViewContext context;
    private TableGrid grid;

    @Override
    public void create(Composite parent, ViewContext around) {
        context = around;
        var content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        var bar = new Composite(content, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults()
                .numColumns(9)
                .margins(8, 6)
                .spacing(8, 0)
                .applyTo(bar);
        choice(bar, "rows", PivotQuestion.DIMENSIONS, PivotView::name, () -> question.rows(), chosen -> {
            if (chosen != null) {
                ask(question.withRows(chosen));
            }
        });
        var orNone = orNone(PivotQuestion.DIMENSIONS);
        choice(bar, "within", orNone, PivotView::name, () -> question.within(), it -> ask(question.withWithin(it)));
        choice(bar, "columns", orNone, PivotView::name, () -> question.columns(), it -> ask(question.withColumns(it)));
        choice(
                bar,
                "kind",
                orNone(List.of(FactKind.values())),
                kind -> text(kind == null ? "kind.all" : "kind." + kind.name()),
                () -> question.kind(),
                it -> ask(question.withKind(it)));
        var tools = new ToolBar(bar, SWT.FLAT);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.END, SWT.CENTER)
                .applyTo(tools);
        TableExport.addTo(tools, () -> List.of(grid.table()));
        grid = Ids.set(new TableGrid(content), "pivot.grid");
        grid.setSortable();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
    }

    private static <V> List<@Nullable V> orNone(List<V> values) {
        var all = new ArrayList<@Nullable V>(values);
        all.addFirst(null);
        return all;
    }

    private static String name(@Nullable Dimension dimension) {
        return dimension == null ? "–" : UiLanguage.in(dimension.label());
    }

    private static String text(String key) {
        return UiLanguage.in(TEXTS.get(key));
    }

    private <V> void choice(
            Composite bar,
            String key,
            List<? extends @Nullable V> values,
            Function<@Nullable V, String> name,
            Supplier<@Nullable V> shown,
            Consumer<@Nullable V> chosen) {
        new Label(bar, SWT.NONE).setText(text(key));
        var combo = Ids.set(new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN), "pivot." + key);
        values.forEach(value -> combo.add(name.apply(value)));
        combo.addListener(SWT.Selection, event -> chosen.accept(values.get(combo.getSelectionIndex())));
        choices.add(() -> combo.select(values.indexOf(shown.get())));
    }

    private void ask(PivotQuestion other) {
        question = other;
        context.session().ifPresent(this::show);
    }

    @Override
    public void show(Session shown) {
        choices.forEach(Runnable::run);
        grid.setTable(question.of(shown.snapshot()));
    }

    @Override
    public void setFocus() {
        grid.setFocus();
    }
}
