// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import se.finsam.core.finding.Fix;
import se.finsam.core.text.Text;
import se.finsam.engine.CheckedFinding;
import se.finsam.model.AnnualReport;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.FixCommands;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.session.Session;
import se.finsam.ui.theme.Icons;

/** What can be done about a problem, for the menu and the buttons alike. */
final class ProblemActions {
    private static final int LONGEST_LABEL = 60;

    private final Session session;
    private final Problem problem;
    private final Ask ask;

    ProblemActions(Session session, Problem problem, Ask ask) {
        this.session = session;
        this.problem = problem;
        this.ask = ask;
    }

    /** Goes to the place; nothing for a check that could not finish. */
    void reveal() {
        problem.finding().ifPresent(found -> ask.reveal(found.finding().location()));
    }

    /** The fixes, in the order of the finding. */
    List<IAction> fixes() {
        return problem.fixes().stream()
                .map(fix -> action(fix.label(), "quick-fix", () -> fix(fix)))
                .toList();
    }

    /** Accepts the finding, or opens it again; empty for a check that could not finish. */
    Optional<IAction> standing() {
        return problem.finding()
                .map(found -> problem.isAccepted()
                        ? action(text("withdraw"), "undo", () -> withdraw(found))
                        : action(text("accept"), "finding-accepted", () -> accept(found)));
    }

    /** Everything that can be done. */
    List<IAction> all() {
        var actions = new ArrayList<>(fixes());
        standing().ifPresent(standing -> {
            actions.addFirst(action(text("reveal"), "link", this::reveal));
            actions.add(standing);
        });
        return actions;
    }

    /** Puts the problem on the clipboard, place and explanation line by line. */
    void copy() {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] {asText()}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** The problem as plain text. */
    String asText() {
        return UiLanguage.in(problem.place()) + "\n"
                + problem.explanation().stream()
                        .map(paragraph -> UiLanguage.in(paragraph.lead()) + UiLanguage.in(paragraph.text()))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private void fix(Fix fix) {
        var command = FixCommands.create(session.association(), fix, "");
        if (command.isEmpty()) {
            ask.tell(UiLanguage.in(Problem.TEXTS.get("refuse.gone")));
        } else if (FixCommands.needsWords(fix)) {
            ask.explanation(words -> FixCommands.create(session.association(), fix, words)
                            .orElseThrow())
                    .ifPresent(this::execute);
        } else {
            execute(command.get());
        }
    }

    private void accept(CheckedFinding found) {
        onReport(report -> ask.acceptance(
                        (reason, by) -> ProblemEdits.accept(report, found, reason, by, LocalDate.now()))
                .ifPresent(this::execute));
    }

    private void withdraw(CheckedFinding found) {
        onReport(report -> execute(ProblemEdits.withdraw(report, found)));
    }

    private void onReport(Consumer<AnnualReport> task) {
        ProblemEdits.report(session)
                .ifPresentOrElse(task, () -> ask.tell(UiLanguage.in(Problem.TEXTS.get("refuse.noReport"))));
    }

    private void execute(ModelCommand command) {
        var refusal = session.execute(command);
        ask.tell(refusal == null ? "" : UiLanguage.in(refusal));
    }

    private static Text text(String key) {
        return Problem.TEXTS.get("action." + key);
    }

    private static IAction action(Text label, String icon, Runnable run) {
        var whole = UiLanguage.in(label);
        var shown = whole.length() > LONGEST_LABEL ? whole.substring(0, LONGEST_LABEL - 1) + "…" : whole;
        var action = new Action(shown.replace("&", "&&").replace('@', ' '), Icons.descriptor(icon)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setId(icon);
        action.setToolTipText(whole);
        return action;
    }
}
