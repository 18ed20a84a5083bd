// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.CheckStateChangedEvent;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.analysis.compare.presenter.CompareChoices;

/** Lets lines be picked from the statements, the parties, the activities and the goals. */
final class LinesDialog extends Dialog {
    private static final Texts TEXTS = Texts.of(LinesDialog.class);

    private final List<Node> roots;
    private final Set<String> chosen;
    private CheckboxTreeViewer tree;
    private Label count;
    private String wanted = "";

    /** A group, or a line in it; each is itself alone, so that lines of the same name are told apart. */
    private static final class Node {
        private final String label;
        private final String selector;
        private final @Nullable Node parent;
        private final List<Node> lines = new ArrayList<>();

        Node(CompareChoices.Group group) {
            label = UiLanguage.in(group.name());
            selector = "";
            parent = null;
            group.lines().stream().filter(line -> !line.isHeading()).forEach(line -> lines.add(new Node(line, this)));
        }

        Node(CompareChoices.Choice line, Node parent) {
            label = UiLanguage.in(line.label());
            selector = line.selector();
            this.parent = parent;
        }

        private boolean matches(String wanted) {
            return label.toLowerCase(Locale.ROOT).contains(wanted);
        }

        boolean isFound(String wanted) {
            return matches(wanted)
                    || parent != null && parent.matches(wanted)
                    || lines.stream().anyMatch(line -> line.matches(wanted));
        }
    }

    LinesDialog(Shell shell, CompareChoices choices, List<String> chosen) {
        super(shell);
        roots = choices.groups().stream().map(Node::new).toList();
        this.chosen = new LinkedHashSet<>(choices.known(chosen));
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The selectors of the lines picked, in the order in which they are offered. */
    List<String> chosen() {
        return roots.stream()
                .flatMap(root -> root.lines.stream())
                .map(node -> node.selector)
                .filter(chosen::contains)
                .distinct()
                .toList();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(UiLanguage.in(TEXTS.get("pick.title")));
        Ids.set(shell, "linesDialog");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var search = Ids.set(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "search");
        search.setMessage(UiLanguage.in(TEXTS.get("pick.search")));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        tree = new CheckboxTreeViewer(area, SWT.BORDER);
        Ids.set(tree.getTree(), "tree");
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 420).applyTo(tree.getTree());
        tree.setContentProvider(new Nodes());
        tree.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Node) element).label;
            }
        });
        tree.setCheckStateProvider(new Checks());
        tree.addCheckStateListener(this::checked);
        tree.setInput(roots);
        roots.stream()
                .filter(root -> root.lines.stream().anyMatch(line -> chosen.contains(line.selector)))
                .forEach(root -> tree.setExpandedState(root, true));
        search.addListener(SWT.Modify, event -> filter(search.getText().strip().toLowerCase(Locale.ROOT)));
        count = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        var contents = super.createContents(parent);
        getButton(IDialogConstants.OK_ID).setText(UiLanguage.in(TEXTS.get("pick.ok")));
        setButtonLayoutData(getButton(IDialogConstants.OK_ID));
        update();
        return contents;
    }

    private void filter(String searched) {
        wanted = searched;
        tree.setFilters(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parent, Object element) {
                return ((Node) element).isFound(searched);
            }
        });
        if (!searched.isEmpty()) {
            tree.expandAll();
        }
    }

    /** A group stands for those of its lines that are seen. */
    private void checked(CheckStateChangedEvent event) {
        var node = (Node) event.getElement();
        var lines = node.parent == null
                ? node.lines.stream().filter(line -> line.isFound(wanted)).toList()
                : List.of(node);
        lines.forEach(line -> {
            if (event.getChecked()) {
                chosen.add(line.selector);
            } else {
                chosen.remove(line.selector);
            }
        });
        tree.refresh();
        update();
    }

    private void update() {
        count.setText(UiLanguage.in(TEXTS.get("pick.count", chosen.size())));
        getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
    }

    /** What is checked: a group when any of its lines is, grey unless all are. */
    private final class Checks implements ICheckStateProvider {
        @Override
        public boolean isChecked(Object element) {
            var node = (Node) element;
            return chosen.contains(node.selector)
                    || node.lines.stream().anyMatch(line -> chosen.contains(line.selector));
        }

        @Override
        public boolean isGrayed(Object element) {
            var node = (Node) element;
            return !node.lines.stream().allMatch(line -> chosen.contains(line.selector));
        }
    }

    /** Groups with their lines. */
    private static final class Nodes implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Node) parent).lines.toArray();
        }

        @Override
        public @Nullable Object getParent(Object element) {
            return ((Node) element).parent;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((Node) element).lines.isEmpty();
        }
    }
}
