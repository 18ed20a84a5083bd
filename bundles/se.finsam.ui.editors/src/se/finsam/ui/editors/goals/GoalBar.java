// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.goals;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Goal;
import se.finsam.model.GoalArea;
import se.finsam.model.Measure;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.MoveElement;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.form.CommandTarget;
import se.finsam.ui.theme.Icons;

/** What can be done to the tree of goals; Insert, Delete and Alt with the arrows do the same in it. */
final class GoalBar {
    private static final Texts TEXTS = Texts.of(GoalBar.class);

    private final GoalTree tree;
    private final GoalAdditions additions;
    private final CommandTarget target;
    private final ToolBar bar;
    private final ToolItem goal;
    private final ToolItem measure;
    private final ToolItem remove;
    private final ToolItem up;
    private final ToolItem down;

    GoalBar(Composite parent, GoalTree tree, GoalAdditions additions, CommandTarget target) {
        this.tree = tree;
        this.additions = additions;
        this.target = target;
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        item("goals.addArea", "add", true, this::addArea);
        goal = item("goals.addGoal", "add", true, this::addGoal);
        measure = item("goals.addMeasure", "add", true, this::addMeasure);
        remove = item("goals.remove", "remove", false, this::remove);
        up = item("goals.up", "up", false, () -> move(-1));
        down = item("goals.down", "down", false, () -> move(1));
        tree.tree().addListener(SWT.KeyDown, this::key);
        tree.onSelect(selected -> enable());
        enable();
    }

    ToolBar control() {
        return bar;
    }

    private ToolItem item(String id, String icon, boolean isNamed, Runnable run) {
        var item = Ids.set(new ToolItem(bar, SWT.PUSH), id);
        item.setImage(Icons.image(icon));
        if (isNamed) {
            item.setText(UiLanguage.in(TEXTS.get(id)));
            item.setToolTipText(UiLanguage.in(TEXTS.get(id + ".tip")));
        } else {
            item.setToolTipText(UiLanguage.in(TEXTS.get(id)));
        }
        item.addListener(SWT.Selection, event -> run.run());
        return item;
    }

    private void addArea() {
        run(additions::area);
    }

    private void addGoal() {
        within(GoalArea.class).ifPresent(area -> run(() -> additions.goal(area)));
    }

    private void addMeasure() {
        within(Goal.class).ifPresent(owner -> run(() -> additions.measure(owner)));
    }

    /** The selected element, or what it is in, that is of a type. */
    private <T extends EObject> Optional<T> within(Class<T> type) {
        var step = tree.selected().orElse(null);
        while (step != null && !type.isInstance(step)) {
            step = step.eContainer();
        }
        return Optional.ofNullable(step).map(type::cast);
    }

    private void run(Supplier<@Nullable ModelCommand> ask) {
        var command = ask.get();
        if (command != null && target.execute(command) == null) {
            command.getAffectedObjects().stream()
                    .filter(object -> object instanceof GoalArea || object instanceof Goal || object instanceof Measure)
                    .map(EObject.class::cast)
                    .reduce((one, other) -> depth(other) > depth(one) ? other : one)
                    .ifPresent(tree::select);
        }
    }

    private static int depth(EObject part) {
        return part.eContainer() == null ? 0 : 1 + depth(part.eContainer());
    }

    private void remove() {
        tree.selected().ifPresent(element -> {
            var siblings = GoalTree.siblings(element);
            var index = siblings.indexOf(element);
            var owner = element.eContainer();
            if (target.execute(RemoveElement.create(element)) == null) {
                if (!siblings.isEmpty()) {
                    tree.select(siblings.get(Math.min(index, siblings.size() - 1)));
                } else if (owner.eContainer() != null) {
                    tree.select(owner);
                }
            }
        });
    }

    private void move(int by) {
        tree.selected().ifPresent(element -> {
            var command = MoveElement.create(element, GoalTree.siblings(element).indexOf(element) + by);
            if (target.execute(command) == null) {
                tree.select(element);
            }
        });
    }

    private void enable() {
        var element = tree.selected().orElse(null);
        goal.setEnabled(within(GoalArea.class).isPresent());
        measure.setEnabled(within(Goal.class).isPresent());
        remove.setEnabled(element != null);
        var siblings = element == null ? List.<EObject>of() : GoalTree.siblings(element);
        var index = element == null ? -1 : siblings.indexOf(element);
        up.setEnabled(index > 0);
        down.setEnabled(index >= 0 && index < siblings.size() - 1);
    }

    private void key(Event event) {
        var isAlt = (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT;
        var isPlain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        switch (event.keyCode) {
            case SWT.INSERT -> when(isPlain, event, this::addBeside);
            case SWT.DEL -> when(isPlain, event, this::remove);
            case SWT.ARROW_UP -> when(isAlt && up.isEnabled(), event, () -> move(-1));
            case SWT.ARROW_DOWN -> when(isAlt && down.isEnabled(), event, () -> move(1));
            default -> {}
        }
    }

    private static void when(boolean isMeant, Event event, Runnable run) {
        if (isMeant) {
            event.doit = false;
            run.run();
        }
    }

    private void addBeside() {
        switch (tree.selected().orElse(null)) {
            case Measure selected -> addMeasure();
            case Goal selected -> addGoal();
            case null, default -> addArea();
        }
    }
}
