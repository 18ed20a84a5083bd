// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.app.ThemeMenu.Theme;
import se.finsam.ui.grid.TableGrid;

/** Opens every dialog and every page of the wizards in every theme and takes a picture of it. */
class DialogScreenshotTest {
    /** By page: the tab, or nothing, and the buttons that open a dialog there. */
    private static final Map<String, List<String>> OF_PAGES = Map.of(
            "association",
            List.of(
                    "association.tab.members member.list.add member.list.rename member.aliases.add",
                    "association.tab.shares shares.add parameters.add",
                    "association.tab.series series.list.add"),
            "board",
            List.of(
                    "board.tab.appointments appointment.list.add appointment.list.substitute appointment.list.end",
                    "board.tab.persons person.list.add"),
            "interventions",
            List.of(" intervention.list.add intervention.years.add intervention.year.genders.change"
                    + " intervention.grants.add intervention.measures.add"),
            "goals",
            List.of(" goals.addArea goals.addGoal goals.addMeasure measure.outcomes.add"),
            "budget",
            List.of(" budget.decisions.add budget.plans.add budget.assumptions.add"),
            "texts",
            List.of(" texts.insertFigure"),
            "notes",
            List.of(
                    "notes.tab.explanations notes.explanations.add",
                    "notes.tab.annexes notes.annexes.add",
                    "notes.tab.events notes.events.add"),
            "signatures",
            List.of(
                    "signatures.tab.signatures signature.list.add signature.list.sign signature.list.fetch",
                    "signatures.tab.decisions audits.add",
                    "signatures.tab.trail events.add"));

    /** How long buttons and fields of a dialog take to fade into their colours. */
    private static final int FADING = 300;

    private static final List<String> COMMANDS = List.of(
            Commands.NEW,
            "se.finsam.ui.editors.newYear",
            "se.finsam.ui.editors.newIntervention",
            "se.finsam.ui.editors.export",
            Commands.PLUGINS,
            "org.eclipse.ui.help.aboutAction");

    private final List<String> failed = new ArrayList<>();

    @RegisterExtension
    final Workspace workspace = new Workspace();

    @AfterEach
    void light() {
        Bot.theme(Theme.LIGHT);
        // Without a window manager nothing draws the menus anew where a dialog has been.
        var window = Workspace.window().getShell();
        var size = window.getSize();
        window.setSize(size.x, size.y - 1);
        Bot.settle();
        window.setSize(size);
    }

    @AfterEach
    void everyDialogOpens() {
        assertEquals(List.of(), failed);
    }

    private void shoot(Theme theme, String name, Runnable opening) {
        shoot(theme, name, opening, () -> true);
    }

    private void shoot(Theme theme, String name, Runnable opening, BooleanSupplier ready) {
        try {
            Bot.inDialog(opening, shell -> {
                Bot.until("what is shown in " + name, ready);
                Bot.untilDrawn(FADING);
                if (shell.getData() instanceof WizardDialog wizard) {
                    shootPages(theme, name, shell, wizard);
                } else {
                    Screenshots.take(shell, theme, "dialog-" + name);
                }
            });
        } catch (CompletionException e) {
            failed.add(name + ": " + e.getCause());
        }
    }

    private static void shootPages(Theme theme, String name, Shell shell, WizardDialog wizard) throws Exception {
        for (var page : wizard.getCurrentPage().getWizard().getPages()) {
            wizard.showPage(page);
            Bot.settle();
            Screenshots.take(shell, theme, "wizard-%s-%s".formatted(name, page.getName()));
        }
    }

    private static void run(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new AssertionError(command, e);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyDialogOfThePagesCanBeShown(Theme theme) {
        Bot.theme(theme);
        Bot.until("findings", () -> workspace.session().findings().isPresent());
        var area = workspace.session().association().getGoalAreas().getFirst();
        workspace.editor().reveal(area.getGoals().getFirst().getMeasures().getFirst());
        for (var page : OF_PAGES.entrySet()) {
            for (var line : page.getValue()) {
                shootAll(theme, page.getKey(), List.of(line.split(" ")));
            }
        }
    }

    private void shootAll(Theme theme, String page, List<String> tabAndIds) {
        workspace.editor().showPage("se.finsam.page." + page);
        Bot.untilIdle();
        if (!tabAndIds.getFirst().isEmpty()) {
            Bot.show(Bot.find(tabAndIds.getFirst(), CTabItem.class));
        }
        for (var id : tabAndIds.subList(1, tabAndIds.size())) {
            shoot(theme, id, () -> Bot.push(id));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyDialogOfTheMenusCanBeShown(Theme theme) {
        Bot.theme(theme);
        for (var command : COMMANDS) {
            Workspace.window().getShell().forceActive();
            Workspace.window().getActivePage().activate(workspace.editor());
            Bot.settle();
            shoot(theme, command.substring(command.lastIndexOf('.') + 1), () -> run(command));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatDoesNotFitWhenPastedCanBeShown(Theme theme) {
        Bot.theme(theme);
        var table = workspace.statements();
        ((TableGrid) table.getParent()).select("financialIncome", "2025");
        table.setFocus();
        var clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(
                new Object[] {"200\tmycket\n-5\t-6\n7\t8\n"}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        shoot(theme, "paste", () -> run("org.eclipse.ui.edit.paste"));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theDialogsOfTheViewsCanBeShown(Theme theme) throws Exception {
        Bot.theme(theme);
        Bot.until("findings", () -> workspace.session().findings().isPresent());
        Bot.settle();
        var problems = Bot.find("problems.table", Table.class);
        problems.setSelection(0);
        Bot.notify(problems, SWT.Selection);
        shoot(theme, "problems.accept", () -> Bot.push("problems.accept"));
        shoot(theme, "problems.limits", () -> Bot.push("problems.limits"));
        workspace.perspective(Perspectives.ANALYSIS);
        Bot.untilIdle();
        shoot(theme, "compare.lines", () -> Bot.push("lines"));
        workspace.perspective(Perspectives.BUDGET);
        Bot.untilIdle();
        selectUncertain(Bot.find("plan.scenarios", Tree.class));
        shoot(theme, "plan.scenario.new", () -> Bot.push("plan.scenario.new"));
        shoot(theme, "plan.seek", () -> Bot.push("plan.seek"), () -> !Bot.find("seek.told", Label.class)
                .getText()
                .isEmpty());
        shoot(theme, "plan.tornado", () -> Bot.push("plan.tornado"), () -> Bot.shows("tornado.grid"));
        shoot(theme, "plan.spread", () -> Bot.push("plan.spread"), () -> Bot.shows("spread.grid"));
    }

    /** Selects the scenario of the sample that is uncertain. */
    private static void selectUncertain(Tree scenarios) {
        Stream.iterate(List.of(scenarios.getItems()), level -> !level.isEmpty(), level -> level.stream()
                        .flatMap(item -> Stream.of(item.getItems()))
                        .toList())
                .flatMap(List::stream)
                .filter(item -> item.getText().startsWith("Lägre bidrag"))
                .findFirst()
                .ifPresent(item -> {
                    scenarios.setSelection(item);
                    Bot.notify(scenarios, SWT.Selection);
                });
    }
}
