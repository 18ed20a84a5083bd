// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.analysis.plan.PlanScreen.Rule;
import se.finsam.ui.theme.Icons;

/** The rules for the plan, each with its verdict on the selected scenario. */
final class RulePane extends Composite {
    private final TableViewer viewer;

    RulePane(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(4, 4).applyTo(this);
        PlanHost.heading(this, PlanHost.text("rules"));
        var frame = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        var layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        Ids.set(viewer.getTable(), "plan.rules");
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, 64, true);
        column(layout, 36, false);
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    private void column(TableColumnLayout layout, int weight, boolean isName) {
        var column = new TableViewerColumn(viewer, SWT.NONE);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                var rule = (Rule) element;
                return UiLanguage.in(isName ? rule.name() : rule.outcome());
            }

            @Override
            public @Nullable Image getImage(Object element) {
                return isName ? icon((Rule) element) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return ((Rule) element).messages().stream().map(UiLanguage::in).collect(Collectors.joining("\n"));
            }
        });
    }

    private static Image icon(Rule rule) {
        return Icons.image(
                switch (rule.verdict()) {
                    case KEPT -> "ok";
                    case BROKEN -> "finding-warning";
                    case UNKNOWN -> "missing";
                });
    }

    void show(List<Rule> rules) {
        viewer.setInput(rules);
    }
}
