// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.analysis.plan.PlanChoice.Shown;
import se.finsam.ui.analysis.plan.PlanScreen.Measure;
import se.finsam.ui.form.ComboItems;
import se.finsam.ui.grid.GridEdits;
import se.finsam.ui.grid.TableGrid;

/** The lines of the selected scenario, or several scenarios side by side; the plan's own lines can be typed into. */
final class GridPane extends Composite {
    private static final Table EMPTY =
            new Table("plan", Text.EMPTY, Text.EMPTY, Unit.TKR, List.of(), List.of(), List.of());

    private final PlanHost host;
    private final Combo measure;
    private final ComboItems offered;
    private final TableGrid grid;
    private List<Measure> measures = List.of();

    /** The pane, with the bar of the questions left to whoever makes it. */
    GridPane(Composite parent, PlanHost host, Consumer<Shown> choose, Consumer<ToolBar> questions) {
        super(parent, SWT.NONE);
        this.host = host;
        GridLayoutFactory.fillDefaults()
                .margins(8, 8)
                .spacing(8, 4)
                .numColumns(2)
                .applyTo(this);
        measure = Ids.set(new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN), "plan.measure");
        measure.setVisibleItemCount(20);
        offered = new ComboItems(measure);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(120, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(measure);
        measure.addListener(
                SWT.Selection,
                event -> choose.accept(measures.get(offered.selected()).shown()));
        questions.accept(new ToolBar(this, SWT.FLAT | SWT.RIGHT));
        grid = Ids.set(new TableGrid(this), "plan.grid");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(grid);
    }

    /** Shows the table of a screen. */
    void show(PlanScreen screen) {
        measures = screen.measures();
        offered.show(
                measures.stream().map(each -> UiLanguage.in(each.name())).toList(),
                measures.stream()
                        .map(Measure::shown)
                        .toList()
                        .indexOf(screen.choice().shown()));
        measure.setEnabled(!measures.isEmpty());
        var table = screen.grid();
        grid.setTable(table == null ? EMPTY : table);
        grid.setEdits(table == null ? null : edits(screen.choice(), table));
    }

    private @Nullable GridEdits edits(PlanChoice choice, Table table) {
        if (choice.shown().kind() != Shown.Kind.LINES) {
            return null;
        }
        return choice.selected().equals(PlanChoice.PLAN)
                ? host.elements()
                        .plan()
                        .map(plan -> new PlanEdits(plan, table, host::execute))
                        .orElse(null)
                : new NoEdits();
    }

    /** A scenario has no amounts of its own. */
    private static final class NoEdits implements GridEdits {
        @Override
        public Text refusal(Row row, Column column) {
            return FieldOptions.TEXTS.get("refuse.scenario");
        }

        @Override
        public Text apply(List<Change> changes) {
            return FieldOptions.TEXTS.get("refuse.scenario");
        }
    }
}
