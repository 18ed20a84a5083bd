// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;
import se.finsam.model.AnnualReport;
import se.finsam.model.Section;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddSection;
import se.finsam.model.edit.command.RemoveSection;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.texts.presenter.Moves;
import se.finsam.ui.editors.texts.presenter.Outline;
import se.finsam.ui.theme.Icons;
import se.finsam.ui.theme.Letters;
import se.finsam.ui.theme.ThemeColor;

/** The sections of the report as a tree with number, marks and words; moved, added and removed here. */
final class OutlinePart {
    private static final Texts TEXTS = Texts.of(OutlinePart.class);

    private final TextsPage page;
    private final TreeViewer viewer;
    private final ToolBar bar;
    private Outline outline = new Outline(java.util.List.of(), Optional.empty());
    private boolean showing;

    OutlinePart(Composite parent, TextsPage page, Consumer<Optional<Section>> selected) {
        this.page = page;
        bar = new ToolBar(parent, SWT.FLAT);
        var frame = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        var layout = new TreeColumnLayout();
        frame.setLayout(layout);
        viewer = new TreeViewer(frame, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        viewer.setContentProvider(new Contents());
        Ids.set(viewer.getTree(), "texts.outline");
        viewer.getTree().setHeaderVisible(true);
        column("outline.section", SWT.LEFT, this::heading, layout, true);
        column("outline.words", SWT.RIGHT, OutlinePart::words, layout, false);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addSelectionChangedListener(event -> {
            if (!showing) {
                selected.accept(selected());
            }
        });
        viewer.getTree().addListener(SWT.KeyDown, this::key);
        viewer.setInput(this);
        actions();
    }

    private void column(
            String name, int align, Function<Outline.Node, String> text, TreeColumnLayout layout, boolean first) {
        var column = new TreeViewerColumn(viewer, align);
        column.getColumn().setText(UiLanguage.in(TEXTS.get(name)));
        layout.setColumnData(
                column.getColumn(),
                first ? new ColumnWeightData(100, 120) : new ColumnPixelData(Letters.width(viewer.getTree(), 8)));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Outline.Node) element);
            }

            @Override
            public @Nullable Image getImage(Object element) {
                var node = (Outline.Node) element;
                if (!first) {
                    return null;
                }
                return Icons.image(node.worst().map(ProseStyle::icon).orElse(node.isEmpty() ? "missing" : "section"));
            }

            @Override
            public @Nullable Color getForeground(Object element) {
                var node = (Outline.Node) element;
                return !node.section().isApplicable() || !first ? ThemeColor.MUTED.get() : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return heading((Outline.Node) element);
            }
        });
    }

    private String heading(Outline.Node node) {
        return node.section().isApplicable()
                ? node.heading()
                : node.heading() + " (" + UiLanguage.in(TEXTS.get("outline.notIncluded")) + ")";
    }

    private static String words(Outline.Node node) {
        return node.isEmpty()
                ? UiLanguage.in(TEXTS.get("outline.empty"))
                : node.words().filter(words -> words > 0).map(Object::toString).orElse("");
    }

    private void actions() {
        var menu = new Menu(viewer.getTree());
        viewer.getTree().setMenu(menu);
        action(menu, "add", "add", this::add);
        action(menu, "addBelow", "branch", this::addBelow);
        action(menu, "up", "up", () -> step(-1));
        action(menu, "down", "down", () -> step(1));
        action(menu, "promote", null, () -> selected().ifPresent(it -> move(Moves.promote(it))));
        action(menu, "demote", null, () -> selected().ifPresent(it -> move(Moves.demote(it))));
        action(menu, "remove", "remove", this::remove);
    }

    private void action(Menu menu, String name, @Nullable String icon, Runnable run) {
        var entry = Ids.set(new MenuItem(menu, SWT.PUSH), "texts.outline.menu." + name);
        entry.setText(UiLanguage.in(TEXTS.get("outline." + name)));
        entry.addListener(SWT.Selection, event -> run.run());
        if (icon != null) {
            entry.setImage(Icons.image(icon));
            var item = Ids.set(new ToolItem(bar, SWT.PUSH), "texts.outline." + name);
            item.setImage(Icons.image(icon));
            item.setToolTipText(UiLanguage.in(TEXTS.get("outline." + name)));
            item.addListener(SWT.Selection, event -> run.run());
        }
    }

    private void key(Event event) {
        var isShifted = event.stateMask == (SWT.ALT | SWT.SHIFT);
        if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            step(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        } else if (isShifted && event.keyCode == SWT.ARROW_LEFT) {
            selected().ifPresent(section -> move(Moves.promote(section)));
        } else if (isShifted && event.keyCode == SWT.ARROW_RIGHT) {
            selected().ifPresent(section -> move(Moves.demote(section)));
        } else if (event.keyCode == SWT.DEL && event.stateMask == 0) {
            remove();
        } else if (event.keyCode == SWT.INSERT && event.stateMask == 0) {
            add();
        } else {
            return;
        }
        event.doit = false;
    }

    private void add() {
        page.report().ifPresent(report -> {
            var beside = selected();
            if (beside.isPresent() && beside.get().eContainer() instanceof Section parent) {
                var at = parent.getSections().indexOf(beside.get()) + 1;
                add(() -> AddSection.create(
                        parent, at, null, newTitle(), beside.get().isNumbered()));
            } else {
                addChapter(report, beside);
            }
        });
    }

    private void addChapter(AnnualReport report, Optional<Section> beside) {
        var at = beside.map(section -> report.getSections().indexOf(section) + 1)
                .orElse(report.getSections().size());
        add(() -> AddSection.create(
                report, at, null, newTitle(), beside.filter(Section::isNumbered).isPresent()));
    }

    private void addBelow() {
        selected()
                .ifPresent(parent ->
                        add(() -> AddSection.create(parent, parent.getSections().size(), null, newTitle(), false)));
    }

    private static String newTitle() {
        return UiLanguage.in(TEXTS.get("outline.newTitle"));
    }

    private void add(Supplier<ModelCommand> command) {
        var made = command.get();
        if (page.execute(made)) {
            made.getAffectedObjects().stream()
                    .filter(Section.class::isInstance)
                    .map(Section.class::cast)
                    .filter(section -> section.getTitle().equals(newTitle())
                            && section.getBlocks().isEmpty())
                    .findFirst()
                    .ifPresent(page::showNew);
        }
    }

    private void step(int step) {
        selected().ifPresent(section -> move(Moves.step(section, step)));
    }

    private void move(Optional<ModelCommand> command) {
        command.ifPresent(page::execute);
        viewer.getTree().showSelection();
    }

    private void remove() {
        selected().ifPresent(section -> page.execute(RemoveSection.create(section)));
    }

    /** The section that is selected. */
    Optional<Section> selected() {
        return Optional.ofNullable(
                        (Outline.Node) viewer.getStructuredSelection().getFirstElement())
                .map(Outline.Node::section);
    }

    /** Selects a section and opens what it lies in. */
    void select(Section section) {
        outline.find(section).ifPresent(node -> viewer.setSelection(new StructuredSelection(node), true));
    }

    /** Shows the outline as it is now; what is open and selected stays as long as it is the same report. */
    void show(Outline shown) {
        var isSame = outline.nodes().stream().anyMatch(shown.nodes()::contains);
        showing = true;
        try {
            outline = shown;
            viewer.refresh();
            if (!isSame) {
                viewer.expandToLevel(2);
            }
        } finally {
            showing = false;
        }
    }

    void setFocus() {
        viewer.getTree().setFocus();
    }

    /** The nodes of the outline. */
    private final class Contents implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return outline.nodes().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Outline.Node) parent).children().toArray();
        }

        @Override
        public @Nullable Object getParent(Object element) {
            return outline.find(((Outline.Node) element).section().eContainer()).orElse(null);
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((Outline.Node) element).children().isEmpty();
        }
    }
}
