// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.problems;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.theme.Icons;

/** Buttons for what is done most about the selected problem. */
final class ProblemButtons {
    private final Supplier<Optional<ProblemActions>> actions;
    private final Button reveal;
    private final Button fix;
    private final Button stand;

    ProblemButtons(Composite parent, Supplier<Optional<ProblemActions>> actions, Runnable quickFix) {
        this.actions = actions;
        reveal = button(parent, "reveal", "link");
        reveal.addListener(SWT.Selection, event -> with(ProblemActions::reveal));
        fix = button(parent, "fix", "quick-fix");
        fix.addListener(SWT.Selection, event -> quickFix.run());
        stand = button(parent, "accept", "finding-accepted");
        stand.addListener(
                SWT.Selection, event -> with(selected -> selected.standing().ifPresent(IAction::run)));
    }

    private void with(Consumer<ProblemActions> task) {
        actions.get().ifPresent(task);
    }

    private static Button button(Composite parent, String key, String icon) {
        var button = Ids.set(new Button(parent, SWT.PUSH), "problems." + key);
        button.setText(UiLanguage.in(Problem.TEXTS.get("action." + key)));
        button.setImage(Icons.image(icon));
        button.setEnabled(false);
        return button;
    }

    /** Shows what can be done now. */
    void update() {
        var selected = actions.get();
        var fixes = selected.map(ProblemActions::fixes).orElse(List.of());
        var standing = selected.flatMap(ProblemActions::standing);
        reveal.setEnabled(standing.isPresent());
        fix.setEnabled(!fixes.isEmpty());
        fix.setToolTipText(fixes.stream().map(IAction::getToolTipText).collect(Collectors.joining("\n")));
        stand.setEnabled(standing.isPresent());
        standing.ifPresent(action -> {
            if (!action.getText().equals(stand.getText())) {
                stand.setText(action.getText());
                stand.setImage(Icons.image(action.getId()));
                stand.requestLayout();
            }
        });
    }
}
