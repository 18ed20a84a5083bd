// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.explorer;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import se.finsam.model.edit.ModelCommand;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.session.Session;
import se.finsam.ui.theme.Icons;
import se.finsam.ui.theme.Letters;

/** The widgets of the explorer: a filter and the tree. */
final class ExplorerPane {
    private static final int COUNT_LETTERS = 5;

    /** Nodes are made anew after each change; those with the same id are the same to the tree. */
    private static final IElementComparer BY_ID = new IElementComparer() {
        @Override
        public int hashCode(Object element) {
            return id(element).hashCode();
        }

        @Override
        public boolean equals(Object one, Object other) {
            return id(one).equals(id(other));
        }

        private static Object id(Object element) {
            return element instanceof ExplorerNode node ? node.id() : element;
        }
    };

    private final Ask ask;
    private final ExplorerContent content = new ExplorerContent();
    private final Text filter;
    private final TreeViewer viewer;
    private boolean touched;
    private Object[] expandedBeforeFilter = {};
    private @Nullable Session session;
    private Runnable unlisten = () -> {};

    ExplorerPane(Composite parent, Ask ask) {
        this.ask = ask;
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .spacing(0, 4)
                .extendedMargins(0, 0, 4, 0)
                .applyTo(area);
        filter = Ids.set(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "explorer.filter");
        filter.setMessage(text("filter"));
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(filter);
        var tree = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        viewer = new TreeViewer(tree, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Ids.set(viewer.getTree(), "explorer.tree");
        addColumns(tree);
        viewer.setComparer(BY_ID);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(content);
        viewer.setInput(content);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.getTree().addListener(SWT.MouseDown, event -> touched = true);
        viewer.getTree().addListener(SWT.KeyDown, event -> touched = true);
        viewer.getTree().addListener(SWT.Selection, event -> selected(touched));
        viewer.addDoubleClickListener(event -> reveal(true));
        filter.addListener(SWT.Modify, event -> filter());
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                viewer.getTree().setFocus();
            }
        });
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        area.addListener(SWT.Dispose, event -> unlisten.run());
    }

    private void addColumns(Composite tree) {
        var layout = new TreeColumnLayout();
        tree.setLayout(layout);
        var label = new TreeViewerColumn(viewer, SWT.LEFT);
        layout.setColumnData(label.getColumn(), new ColumnWeightData(1));
        var count = new TreeViewerColumn(viewer, SWT.RIGHT);
        layout.setColumnData(count.getColumn(), new ColumnPixelData(Letters.width(tree, COUNT_LETTERS), false, false));
        label.setLabelProvider(new ExplorerLabels());
        count.setLabelProvider(new ExplorerLabels());
    }

    /** Shows an association, and follows what is found in it. */
    void show(Session shown) {
        unlisten.run();
        session = shown;
        unlisten = shown.onFindings(report -> refresh());
        refresh();
        viewer.expandToLevel(2);
    }

    /** Shows nothing. */
    void cleared() {
        unlisten.run();
        unlisten = () -> {};
        session = null;
        refresh();
    }

    /** Shows the association as it is now; what is open and selected stays so. */
    void refresh() {
        content.set(root());
        viewer.refresh();
    }

    private Optional<ExplorerNode> root() {
        return Optional.ofNullable(session).flatMap(shown -> {
            var root = new ExplorerTree(
                            shown.association(),
                            shown.templates(),
                            shown.findings().orElse(null),
                            LocalDate.now())
                    .root();
            return filter.getText().isBlank()
                    ? Optional.of(root)
                    : ExplorerTree.filtered(root, filter.getText(), UiLanguage.current());
        });
    }

    private void filter() {
        var begins = expandedBeforeFilter.length == 0;
        if (filter.getText().isBlank()) {
            refresh();
            viewer.setExpandedElements(expandedBeforeFilter);
            expandedBeforeFilter = new Object[0];
        } else {
            if (begins) {
                expandedBeforeFilter = viewer.getExpandedElements();
            }
            refresh();
            viewer.expandAll();
        }
    }

    private Optional<ExplorerNode> selected() {
        return Optional.ofNullable(
                (ExplorerNode) viewer.getStructuredSelection().getFirstElement());
    }

    /** GTK selects the first row when a tree gets the focus at the start; that must not take the user away from a page. */
    private void selected(boolean byUser) {
        if (byUser) {
            reveal(false);
        }
    }

    private void reveal(boolean enter) {
        selected().flatMap(ExplorerNode::target).ifPresent(element -> ask.reveal(element, enter));
    }

    private void fill(IMenuManager menu) {
        selected().ifPresent(node -> {
            NewElement.on(node.kind())
                    .forEach(wanted ->
                            menu.add(action(UiLanguage.in(wanted.title()) + "…", "new", () -> create(wanted, node))));
            menu.add(new Separator());
            menu.add(action(text("reveal"), "open", () -> reveal(true)));
            if (Deletion.isPossible(node.kind())) {
                menu.add(deleteAction());
            }
            menu.add(new Separator());
            menu.add(action(text("expand"), null, viewer::expandAll));
            menu.add(action(text("collapse"), null, () -> {
                viewer.collapseAll();
                viewer.expandToLevel(2);
            }));
        });
    }

    /** Deletes the selected element. */
    IAction deleteAction() {
        var delete = action(text("delete"), "delete", this::delete);
        delete.setActionDefinitionId("org.eclipse.ui.edit.delete");
        return delete;
    }

    private void delete() {
        selected().filter(node -> Deletion.isPossible(node.kind())).ifPresent(node -> execute(Deletion.of(node)));
    }

    private boolean execute(ModelCommand command) {
        var refusal = Objects.requireNonNull(session).execute(command);
        ask.tell(refusal == null ? "" : UiLanguage.in(refusal));
        return refusal == null;
    }

    private void create(NewElement wanted, ExplorerNode node) {
        var association = Objects.requireNonNull(session).association();
        var known = elements();
        ask.create(wanted, (name, chosen) -> wanted.command(association, node, name, chosen))
                .filter(this::execute)
                .flatMap(command -> command.getAffectedObjects().stream()
                        .filter(element -> wanted.type().isInstance(element) && !known.contains(element))
                        .findFirst())
                .ifPresent(this::show);
    }

    private Set<EObject> elements() {
        Set<EObject> elements = Collections.newSetFromMap(new IdentityHashMap<>());
        root().stream()
                .flatMap(ExplorerNode::withDescendants)
                .flatMap(node -> Stream.ofNullable(node.element()))
                .forEach(elements::add);
        return elements;
    }

    private void show(EObject created) {
        root().stream()
                .flatMap(ExplorerNode::withDescendants)
                .filter(node -> node.element() == created)
                .findFirst()
                .ifPresent(node -> viewer.setSelection(new StructuredSelection(node), true));
        ask.reveal(created, true);
    }

    private static Action action(String label, @Nullable String icon, Runnable run) {
        return new Action(label, icon == null ? null : Icons.descriptor(icon)) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    void setFocus() {
        viewer.getTree().setFocus();
    }

    private static String text(String key) {
        return UiLanguage.in(ExplorerTree.TEXTS.get(key));
    }
}
