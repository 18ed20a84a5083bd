// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.analyses;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import se.finsam.core.table.Table;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.chart.ChartCanvas;
import se.finsam.ui.chart.ChartTheme;
import se.finsam.ui.grid.TableGrid;

/** Shows one part of a result, or a message. */
final class PartPane {
    private static final int MARGIN = 8;

    private final Composite stack;
    private final TableGrid grid;
    private final ChartCanvas chart;
    private final StyledText words;
    private @Nullable AnalysisPart part;

    PartPane(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        grid = Ids.set(new TableGrid(stack), "analyses.grid");
        grid.setSortable();
        chart = Ids.set(new ChartCanvas(stack, SWT.NONE, UiLanguage.current()), "analyses.chart");
        ChartTheme.follow(chart);
        words = Ids.set(new StyledText(stack, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), "analyses.words");
        words.setAlwaysShowScrollBars(false);
        words.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        words.setCaret(null);
    }

    Composite control() {
        return stack;
    }

    void show(AnalysisPart shown) {
        part = shown;
        switch (shown) {
            case AnalysisPart.Figures figures -> {
                grid.setTable(figures.table());
                top(grid);
            }
            case AnalysisPart.Picture picture -> {
                chart.setChart(picture.chart());
                top(chart);
            }
            case AnalysisPart.Words said -> write(said.in(UiLanguage.current()));
        }
    }

    /** Shows a message in place of a part. */
    void say(String message) {
        part = null;
        write(message);
    }

    private void write(String text) {
        words.setText(text);
        top(words);
    }

    private void top(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    /** The table that is shown, as it is sorted; empty while none is. */
    Optional<Table> table() {
        return part instanceof AnalysisPart.Figures ? Optional.of(grid.table()) : Optional.empty();
    }

    void setFocus() {
        ((StackLayout) stack.getLayout()).topControl.setFocus();
    }

    /** The tables to be written to a file: the one that is shown, or else all. */
    static List<Table> exported(Optional<Table> shown, List<AnalysisPart> parts) {
        return shown.map(List::of).orElseGet(() -> parts.stream()
                .filter(AnalysisPart.Figures.class::isInstance)
                .map(each -> ((AnalysisPart.Figures) each).table())
                .toList());
    }
}
