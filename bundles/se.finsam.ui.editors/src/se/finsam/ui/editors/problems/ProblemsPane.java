// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.problems;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;
import se.finsam.core.finding.Severity;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.session.Session;
import se.finsam.ui.theme.Icons;

/** The widgets of the problem view: a line that sums up, filters, the list, and the explanation beside it. */
final class ProblemsPane {
    private final ProblemList problems = new ProblemList(UiLanguage.current());
    private final Ask ask;
    private final Label summary;
    private ToolItem limits;
    private final ProblemTable table;
    private final ProblemDetail detail;
    private final ProblemButtons buttons;
    private @Nullable Session session;
    private Runnable unlisten = () -> {};

    ProblemsPane(Composite parent, Ask ask) {
        this.ask = ask;
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        var head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(6)
                .extendedMargins(8, 8, 2, 2)
                .spacing(8, 0)
                .applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        summary = Ids.set(new Label(head, SWT.NONE), "problems.summary");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(summary);
        buttons = new ProblemButtons(head, this::actions, this::quickFix);
        addFilters(head);
        var sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new ProblemTable(sash, problems, this::showDetail, this::reveal);
        detail = new ProblemDetail(sash);
        sash.setWeights(65, 35);
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        table.control().setMenu(menu.createContextMenu(table.control()));
        area.addListener(SWT.Dispose, event -> cleared());
    }

    private void addFilters(Composite head) {
        var toggles = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
        for (var severity : Severity.values()) {
            var name = ProblemTable.icon(severity);
            var item = toggle(toggles, name, "filter." + name, true);
            item.addListener(SWT.Selection, event -> {
                problems.severity(severity, item.getSelection());
                table.refresh();
            });
        }
        Ids.set(new ToolItem(toggles, SWT.SEPARATOR), "problems.filter.separator");
        var accepted = toggle(toggles, "finding-accepted", "filter.finding-accepted", false);
        accepted.addListener(SWT.Selection, event -> {
            problems.accepted(accepted.getSelection());
            table.refresh();
        });
        limits = Ids.set(new ToolItem(toggles, SWT.PUSH), "problems.limits");
        limits.setImage(Icons.image("settings"));
        limits.addListener(SWT.Selection, event -> setLimits());
        var words = Ids.set(new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "problems.filter");
        words.setMessage(text("filter.words"));
        words.addListener(SWT.Modify, event -> {
            problems.words(words.getText());
            table.refresh();
        });
        GridDataFactory.fillDefaults()
                .hint(200, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(words);
    }

    private static ToolItem toggle(ToolBar bar, String icon, String key, boolean on) {
        var item = Ids.set(new ToolItem(bar, SWT.CHECK), "problems." + key);
        item.setImage(Icons.image(icon));
        item.setToolTipText(text(key));
        item.setSelection(on);
        return item;
    }

    /** Shows the problems of an association, and follows them. */
    void show(Session shown) {
        cleared();
        session = shown;
        unlisten = shown.onFindings(report -> {
            problems.report(report);
            refresh();
        });
        shown.findings().ifPresent(problems::report);
        refresh();
    }

    /** Shows nothing. */
    void cleared() {
        unlisten.run();
        unlisten = () -> {};
        session = null;
        problems.clear();
        if (!summary.isDisposed()) {
            refresh();
        }
    }

    private void refresh() {
        summary.setText(heading());
        table.refresh();
        showLimits();
    }

    /** Says beside the list when it is not what others would see. */
    private void showLimits() {
        var isOwn = session != null && session.checkSettings().isOwn();
        limits.setEnabled(session != null);
        limits.setToolTipText(text(isOwn ? "limits.own" : "limits.none"));
        var words = isOwn ? text("limits.short") : "";
        if (!words.equals(limits.getText())) {
            limits.setText(words);
            limits.getParent().requestLayout();
        }
    }

    private void setLimits() {
        var shown = session;
        if (shown != null) {
            new CheckLimitsDialog(limits.getParent().getShell(), shown).open();
            showLimits();
        }
    }

    private String heading() {
        if (session == null) {
            return "";
        }
        if (session.findings().isPresent()) {
            return problems.summary();
        }
        return text(session.reportYear().isPresent() ? "summary.waiting" : "summary.nothing");
    }

    private void showDetail() {
        detail.show(problems.selected());
        buttons.update();
    }

    private Optional<ProblemActions> actions() {
        var shown = session;
        return shown == null
                ? Optional.empty()
                : problems.selected().map(problem -> new ProblemActions(shown, problem, ask));
    }

    private void reveal() {
        actions().ifPresent(ProblemActions::reveal);
    }

    private void fill(org.eclipse.jface.action.IMenuManager menu) {
        actions().ifPresent(selected -> {
            selected.all().forEach(menu::add);
            menu.add(new Separator());
            menu.add(copyAction());
        });
    }

    /** Copies the selected problem. */
    IAction copyAction() {
        var copy = new Action(text("action.copy"), Icons.descriptor("copy")) {
            @Override
            public void run() {
                actions().ifPresent(ProblemActions::copy);
            }
        };
        copy.setActionDefinitionId("org.eclipse.ui.edit.copy");
        return copy;
    }

    /** Mends the selected problem; lets the user choose when there are several ways. */
    void quickFix() {
        var fixes = actions().map(ProblemActions::fixes).orElse(List.of());
        switch (fixes.size()) {
            case 0 -> ask.tell(text("refuse.noFix"));
            case 1 -> fixes.getFirst().run();
            default -> choose(fixes).setVisible(true);
        }
    }

    private Menu choose(List<IAction> fixes) {
        var menu = new MenuManager();
        fixes.forEach(menu::add);
        var popup = menu.createContextMenu(table.control());
        var row = table.control().getSelection()[0].getBounds(1);
        popup.setLocation(table.control().toDisplay(row.x, row.y + row.height));
        popup.addListener(SWT.Hide, event -> popup.getDisplay().asyncExec(menu::dispose));
        return popup;
    }

    void setFocus() {
        table.control().setFocus();
    }

    private static String text(String key) {
        return UiLanguage.in(Problem.TEXTS.get(key));
    }
}
