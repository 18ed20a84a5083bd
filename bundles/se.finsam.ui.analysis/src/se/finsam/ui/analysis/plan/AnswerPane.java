// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.analysis.plan.Answers.Answer;
import se.finsam.ui.chart.ChartCanvas;
import se.finsam.ui.chart.ChartTheme;
import se.finsam.ui.grid.TableGrid;

/** An answer: what it says, its chart and its table. */
final class AnswerPane extends Composite {
    private final Label told;
    private final SashForm figures;
    private final ChartCanvas chart;
    private final TableGrid grid;

    /**
     * A pane without an answer yet.
     *
     * @param id beginning of the ids of its widgets
     */
    AnswerPane(Composite parent, String id) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(this);
        told = Ids.set(new Label(this, SWT.WRAP), id + ".told");
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(told);
        figures = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(figures);
        chart = Ids.set(new ChartCanvas(figures, SWT.NONE, UiLanguage.current()), id + ".chart");
        ChartTheme.follow(chart);
        grid = Ids.set(new TableGrid(figures), id + ".grid");
        figures.setWeights(56, 44);
        figures.setVisible(false);
    }

    void show(Answer answer) {
        told.setText(UiLanguage.in(answer.told()));
        var table = answer.table();
        var drawn = answer.chart();
        figures.setVisible(table != null && drawn != null);
        if (table != null && drawn != null) {
            chart.setChart(drawn);
            grid.setTable(table);
        }
        layout();
    }

    void tell(String text) {
        told.setText(text);
        layout();
    }
}
