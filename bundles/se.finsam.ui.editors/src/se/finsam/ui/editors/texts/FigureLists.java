// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.texts.presenter.FigureCatalog;
import se.finsam.ui.theme.Icons;

/** The lines of the statements at the left, and the years and columns of the selected one with their values at the right. */
final class FigureLists {
    private static final Texts TEXTS = Texts.of(FigureLists.class);

    private final TreeViewer lines;
    private final TableViewer choices;
    private boolean showing;

    FigureLists(
            SashForm sash, Consumer<FigureCatalog.Line> line, Consumer<FigureCatalog.Choice> choice, Runnable done) {
        lines = new TreeViewer(sash, SWT.BORDER | SWT.SINGLE);
        Ids.set(lines.getTree(), "picker.lines");
        lines.setContentProvider(new Contents());
        lines.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return switch (element) {
                    case FigureCatalog.Group group -> UiLanguage.in(group.title());
                    case FigureCatalog.Line it -> "   ".repeat(it.level()) + UiLanguage.in(it.label());
                    default -> "";
                };
            }

            @Override
            public @Nullable Image getImage(Object element) {
                return element instanceof FigureCatalog.Group ? Icons.image("statement") : null;
            }
        });
        lines.addSelectionChangedListener(event -> {
            if (!showing && event.getStructuredSelection().getFirstElement() instanceof FigureCatalog.Line it) {
                line.accept(it);
            }
        });
        lines.addDoubleClickListener(event -> done.run());
        var frame = new Composite(sash, SWT.NONE);
        var layout = new TableColumnLayout();
        frame.setLayout(layout);
        choices = new TableViewer(frame, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        Ids.set(choices.getTable(), "picker.columns");
        choices.getTable().setHeaderVisible(true);
        choices.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "pick.column", SWT.LEFT, 60, it -> UiLanguage.in(it.label()));
        column(layout, "pick.value", SWT.RIGHT, 40, FigureCatalog.Choice::text);
        choices.addSelectionChangedListener(event -> {
            if (!showing && event.getStructuredSelection().getFirstElement() instanceof FigureCatalog.Choice it) {
                choice.accept(it);
            }
        });
        choices.addDoubleClickListener(event -> done.run());
        sash.setWeights(55, 45);
    }

    private void column(
            TableColumnLayout layout, String name, int align, int weight, Function<FigureCatalog.Choice, String> text) {
        var column = new TableViewerColumn(choices, align);
        column.getColumn().setText(UiLanguage.in(TEXTS.get(name)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        column.setLabelProvider(
                ColumnLabelProvider.createTextProvider(element -> text.apply((FigureCatalog.Choice) element)));
    }

    /** Shows lines by group. */
    void show(List<FigureCatalog.Group> groups, boolean expanded) {
        quietly(() -> {
            lines.setInput(groups);
            if (expanded) {
                lines.expandAll();
            }
        });
    }

    /** Selects a line and a figure of it. */
    void select(Optional<FigureCatalog.Line> line, Optional<FigureCatalog.Choice> choice) {
        quietly(() -> {
            lines.setSelection(line.map(it -> new StructuredSelection(it)).orElse(StructuredSelection.EMPTY), true);
            choices.setInput(line.map(FigureCatalog.Line::choices).orElse(List.of()));
            choices.setSelection(choice.map(it -> new StructuredSelection(it)).orElse(StructuredSelection.EMPTY), true);
        });
    }

    private void quietly(Runnable run) {
        var before = showing;
        showing = true;
        try {
            run.run();
        } finally {
            showing = before;
        }
    }

    void setFocus() {
        lines.getTree().setFocus();
    }

    /** Groups and their lines. */
    private static final class Contents implements ITreeContentProvider {
        private List<?> groups = List.of();

        @Override
        public void inputChanged(org.eclipse.jface.viewers.Viewer viewer, @Nullable Object old, @Nullable Object now) {
            groups = now instanceof List<?> list ? list : List.of();
        }

        @Override
        public Object[] getElements(Object input) {
            return groups.toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof FigureCatalog.Group group ? group.lines().toArray() : new Object[0];
        }

        @Override
        public @Nullable Object getParent(Object element) {
            return groups.stream()
                    .filter(group -> group instanceof FigureCatalog.Group it
                            && it.lines().contains(element))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof FigureCatalog.Group;
        }
    }
}
