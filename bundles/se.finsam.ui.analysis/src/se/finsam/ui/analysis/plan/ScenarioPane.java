// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.form.EntryDialog;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.theme.Icons;

/** The plan and its scenarios as a tree; a tick compares, the selection is what the rest of the view is about. */
final class ScenarioPane extends Composite {
    private final PlanHost host;
    private final PlanPicker plans;
    private final CheckboxTreeViewer viewer;
    private final ToolItem rename;
    private final ToolItem remove;
    private @Nullable Branch tree;
    private boolean updating;
    private NameQuestion question = this::ask;

    /** Asks for the name that a command needs. */
    interface NameQuestion {
        /**
         * The command for the name given, which can be executed; null when the user does not want to any more.
         *
         * @param key of the texts of the question
         */
        @Nullable
        ModelCommand ask(String key, String proposal, Function<String, ModelCommand> made);
    }

    ScenarioPane(Composite parent, PlanHost host, Consumer<String> plan, Consumer<Set<String>> compare) {
        super(parent, SWT.NONE);
        this.host = host;
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(4, 4).applyTo(this);
        plans = new PlanPicker(this, plan);
        PlanHost.heading(this, PlanHost.text("scenarios"));
        var bar = Ids.set(new ToolBar(this, SWT.FLAT | SWT.RIGHT), "plan.scenarios.bar");
        PlanHost.button(bar, SWT.PUSH, "add", "scenario.new", true, () -> add(null));
        PlanHost.button(bar, SWT.PUSH, "branch", "scenario.branch", true, () -> add(selected()));
        rename = PlanHost.button(bar, SWT.PUSH, "rename", "scenario.rename", false, this::rename);
        remove = PlanHost.button(bar, SWT.PUSH, "delete", "scenario.remove", false, this::remove);
        viewer = new CheckboxTreeViewer(this, SWT.BORDER | SWT.SINGLE);
        Ids.set(viewer.getTree(), "plan.scenarios");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new Labels());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addSelectionChangedListener(event -> {
            if (!updating) {
                host.select(selected());
            }
        });
        viewer.addCheckStateListener(event -> {
            if (!updating) {
                compare.accept(checked());
            }
        });
        viewer.getTree().addListener(SWT.KeyDown, event -> {
            switch (event.keyCode) {
                case SWT.F2 -> rename();
                case SWT.DEL -> remove();
                default -> {}
            }
        });
    }

    /** The plans to choose from. */
    PlanPicker plans() {
        return plans;
    }

    /** Lets names be asked for in another way. */
    void setQuestion(NameQuestion other) {
        question = other;
    }

    private String selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Branch branch
                ? branch.key()
                : PlanChoice.PLAN;
    }

    private Set<String> checked() {
        var keys = new LinkedHashSet<String>();
        for (var element : viewer.getCheckedElements()) {
            keys.add(((Branch) element).key());
        }
        return keys;
    }

    /** Shows the tree of a choice. */
    void show(@Nullable Branch shown, PlanChoice choice) {
        updating = true;
        try {
            if (shown == null) {
                tree = null;
                viewer.setInput(List.of());
            } else if (!shown.equals(tree)) {
                tree = shown;
                viewer.setInput(List.of(shown));
                viewer.expandAll();
            }
            if (shown != null) {
                var checked = new ArrayList<Branch>();
                shown.forEach(branch -> {
                    if (choice.compared().contains(branch.key())) {
                        checked.add(branch);
                    }
                    if (branch.key().equals(choice.selected()) && !branch.key().equals(selected())
                            || viewer.getStructuredSelection().isEmpty()
                                    && branch.key().equals(choice.selected())) {
                        viewer.setSelection(new StructuredSelection(branch), true);
                    }
                });
                viewer.setCheckedElements(checked.toArray());
            }
        } finally {
            updating = false;
        }
        var isScenario = shown != null && !choice.selected().equals(PlanChoice.PLAN);
        rename.setEnabled(isScenario);
        remove.setEnabled(isScenario);
    }

    private void add(@Nullable String base) {
        var plan = host.elements().plan();
        if (plan.isEmpty()) {
            return;
        }
        var on = base == null ? null : host.elements().scenario(base).orElse(null);
        var proposal =
                on == null ? PlanHost.text("scenario.unnamed") : PlanHost.text("scenario.branchOf", on.getName());
        var command = question.ask(
                on == null ? "scenario.new" : "scenario.branch",
                proposal,
                name -> ScenarioCommands.add(plan.get(), name, on));
        if (command != null && host.execute(command) == null) {
            host.select(plan.get().getScenarios().getLast().getKey());
        }
    }

    private void rename() {
        host.elements().scenario(selected()).ifPresent(scenario -> {
            var command = question.ask(
                    "scenario.rename", scenario.getName(), name -> ScenarioCommands.rename(scenario, name));
            if (command != null) {
                host.execute(command);
            }
        });
    }

    private void remove() {
        host.elements().scenario(selected()).ifPresent(scenario -> {
            var building = ScenarioCommands.on(scenario);
            if (building.isEmpty()
                    || MessageDialog.openConfirm(
                            getShell(),
                            PlanHost.text("scenario.remove.hint"),
                            PlanHost.text("scenario.remove.bases", scenario.getName(), building.size()))) {
                var base = scenario.getBase();
                if (host.execute(RemoveElement.create(scenario)) == null) {
                    host.select(base == null ? PlanChoice.PLAN : base.getKey());
                }
            }
        });
    }

    private @Nullable ModelCommand ask(String key, String proposal, Function<String, ModelCommand> made) {
        var dialog = new EntryDialog(getShell(), PlanHost.TEXTS.get(key + ".hint"), PlanHost.TEXTS.get(key + ".do"));
        var name = dialog.ask("scenario.name", PlanHost.TEXTS.get("scenario.name"), FieldKind.text(), proposal);
        return dialog.open(() -> made.apply(name.text().strip()));
    }

    @Override
    public boolean setFocus() {
        return viewer.getTree().setFocus();
    }

    /** The branches as the viewer asks for them; its input is a list with the root. */
    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return ((Branch) element).children().toArray();
        }

        @Override
        public @Nullable Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((Branch) element).children().isEmpty();
        }
    }

    /** Names and icons of the branches. */
    private static final class Labels extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return UiLanguage.in(((Branch) element).name());
        }

        @Override
        public Image getImage(Object element) {
            return Icons.image(((Branch) element).key().equals(PlanChoice.PLAN) ? "plan" : "scenario");
        }

        @Override
        public String getToolTipText(Object element) {
            var hint = UiLanguage.in(((Branch) element).hint());
            return hint.isEmpty() ? getText(element) : getText(element) + "\n" + wrapped(hint);
        }

        /** Lines of a length that can be read in a tooltip, which does not break them itself. */
        private static String wrapped(String text) {
            return text.replaceAll("(.{1,70})(?:\\s+|$)", "$1\n").stripTrailing();
        }
    }
}
