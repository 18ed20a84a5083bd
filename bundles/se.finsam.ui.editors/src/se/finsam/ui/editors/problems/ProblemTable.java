// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.problems;

import java.util.Arrays;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.finsam.core.finding.Severity;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.theme.Icons;
import se.finsam.ui.theme.Letters;
import se.finsam.ui.theme.ThemeColor;

/** The problems as a table that fetches its lines when they come into view. */
final class ProblemTable {
    private final ProblemList problems;
    private final Table table;
    private final Runnable selected;

    /**
     * @param selected told when another problem is selected
     * @param opened told when the selected one is double clicked or entered
     */
    ProblemTable(Composite parent, ProblemList problems, Runnable selected, Runnable opened) {
        this.problems = problems;
        this.selected = selected;
        var area = new Composite(parent, SWT.NONE);
        table = Ids.set(new Table(area, SWT.FULL_SELECTION | SWT.SINGLE), "problems.table");
        table.setHeaderVisible(true);
        var layout = new TableColumnLayout();
        area.setLayout(layout);
        for (var column : ProblemColumn.values()) {
            addColumn(column, layout);
        }
        table.setSortColumn(table.getColumn(0));
        table.setSortDirection(SWT.UP);
        table.addListener(SWT.Selection, event -> {
            problems.select(table.getSelectionIndex());
            selected.run();
        });
        table.addListener(SWT.DefaultSelection, event -> opened.run());
    }

    private void addColumn(ProblemColumn column, TableColumnLayout layout) {
        var widget = new TableColumn(table, column == ProblemColumn.DIFFERENCE ? SWT.RIGHT : SWT.LEFT);
        widget.setText(UiLanguage.in(column.header()));
        widget.addListener(SWT.Selection, event -> {
            problems.sort(column);
            table.setSortColumn(widget);
            table.setSortDirection(problems.isDescending() ? SWT.DOWN : SWT.UP);
            refresh();
        });
        layout.setColumnData(
                widget,
                switch (column) {
                    case SEVERITY -> new ColumnPixelData(32, true, false);
                    case MESSAGE -> new ColumnWeightData(50, letters(20));
                    case PLACE -> new ColumnWeightData(32, letters(12));
                    case CHECK -> new ColumnWeightData(18, letters(10));
                    case DIFFERENCE -> new ColumnPixelData(letters(13));
                    case STATE -> new ColumnPixelData(letters(15));
                });
    }

    private int letters(int count) {
        return Letters.width(table, count);
    }

    private static void fill(TableItem item, Problem problem) {
        for (var column : ProblemColumn.values()) {
            item.setText(column.ordinal(), column.text(problem, UiLanguage.current()));
        }
        item.setImage(0, icon(problem));
        item.setForeground(problem.isAccepted() ? ThemeColor.MUTED.get() : null);
    }

    static Image icon(Problem problem) {
        return Icons.image(
                problem.isAccepted()
                        ? "finding-accepted"
                        : problem.finding().map(found -> icon(found.severity())).orElse("stop"));
    }

    /** Name of the icon of a severity. */
    static String icon(Severity severity) {
        return switch (severity) {
            case ERROR -> "finding-error";
            case WARNING -> "finding-warning";
            case HINT -> "finding-hint";
        };
    }

    /** Shows the list as it is now, and tells what is selected. */
    void refresh() {
        table.setRedraw(false);
        var shown = problems.shown();
        table.setItemCount(shown.size());
        for (var index = 0; index < shown.size(); index++) {
            fill(table.getItem(index), shown.get(index));
        }
        if (problems.selectedIndex() < 0) {
            table.deselectAll();
        } else if (!Arrays.equals(table.getSelectionIndices(), new int[] {problems.selectedIndex()})) {
            table.setSelection(problems.selectedIndex());
        }
        table.setRedraw(true);
        selected.run();
    }

    Table control() {
        return table;
    }
}
