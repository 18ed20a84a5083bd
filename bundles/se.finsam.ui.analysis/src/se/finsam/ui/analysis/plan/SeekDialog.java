// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.plan.SeekQuestion;
import se.finsam.analysis.plan.SeekQuestion.Lever;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.text.FigureSyntaxException;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.analysis.plan.Answers.Sought;
import se.finsam.ui.grid.TableGrid;

/** Asks what must be done so that equity ends where it should, and makes a scenario of the answer. */
final class SeekDialog extends Dialog {
    private static final List<Lever> LEVERS = List.of(Lever.values());

    private final PlanHost host;
    private final String key;
    private final Answers answers;
    private final Map<Integer, Button> years = new LinkedHashMap<>();
    private Computing<Sought> computing;
    private Combo lever;
    private Combo year;
    private Text target;
    private Label told;
    private TableGrid grid;
    private Text name;
    private @Nullable Sought sought;

    /**
     * A dialog about the plan or one of its scenarios.
     *
     * @throws se.finsam.analysis.plan.PlanException if it cannot be computed
     */
    SeekDialog(Shell parent, PlanHost host, String key) {
        super(parent);
        this.host = host;
        this.key = key;
        answers = new Answers(host.model(), key);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(PlanHost.text("seek.title", UiLanguage.in(answers.name())));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(720, 480);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(area);
        question(area);
        years(area);
        told = Ids.set(new Label(area, SWT.WRAP), "seek.told");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(600, 40)
                .indent(0, 8)
                .applyTo(told);
        grid = Ids.set(new TableGrid(area), "seek.grid");
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 120).applyTo(grid);
        var named = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(named);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(named);
        new Label(named, SWT.NONE).setText(PlanHost.text("scenario.name"));
        name = Ids.set(new Text(named, SWT.BORDER), "seek.name");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.addListener(SWT.Modify, event -> enable());
        computing = new Computing<>("Goal seek", area, this::show);
        return area;
    }

    private void question(Composite area) {
        var row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        lever = Ids.set(new Combo(row, SWT.READ_ONLY), "seek.lever");
        LEVERS.forEach(each -> lever.add(PlanHost.text("seek.lever." + each.name())));
        lever.select(0);
        new Label(row, SWT.NONE).setText(PlanHost.text("seek.for"));
        year = Ids.set(new Combo(row, SWT.READ_ONLY), "seek.year");
        answers.years().forEach(each -> year.add(each.toString()));
        year.select(answers.years().size() - 1);
        var second = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(second);
        new Label(second, SWT.NONE).setText(PlanHost.text("seek.atLeast"));
        target = Ids.set(new Text(second, SWT.BORDER | SWT.RIGHT), "seek.target");
        GridDataFactory.fillDefaults().hint(80, SWT.DEFAULT).applyTo(target);
        var buffer = answers.buffer();
        target.setText(UiLanguage.figures().number(buffer.value(), 0));
        new Label(second, SWT.NONE).setText(UiLanguage.figures().unit(buffer.unit()) + "?");
        lever.addListener(SWT.Selection, event -> ask());
        year.addListener(SWT.Selection, event -> ask());
        target.addListener(SWT.Modify, event -> ask());
    }

    private void years(Composite area) {
        var row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(1 + answers.years().size())
                .spacing(12, 0)
                .applyTo(row);
        new Label(row, SWT.NONE).setText(PlanHost.text("seek.years"));
        for (var each : answers.years()) {
            var box = Ids.set(new Button(row, SWT.CHECK), "seek.year." + each);
            box.setText(each.toString());
            box.setSelection(
                    answers.years().size() == 1 || !each.equals(answers.years().getFirst()));
            box.addListener(SWT.Selection, event -> ask());
            years.put(each, box);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Ids.set(createButton(parent, IDialogConstants.OK_ID, PlanHost.text("seek.apply"), true), "seek.apply");
        createButton(parent, IDialogConstants.CANCEL_ID, PlanHost.text("close"), false);
        ask();
    }

    /** Asks the question as it stands. */
    private void ask() {
        var question = question();
        sought = null;
        enable();
        if (question.isPresent()) {
            computing.request(() -> answers.seek(question.get()));
        } else {
            computing.cancel();
            told.setText(PlanHost.text("seek.incomplete"));
        }
    }

    private Optional<SeekQuestion> question() {
        var asked = answers.years().get(year.getSelectionIndex());
        var changed = new ArrayList<Integer>();
        years.forEach((each, box) -> {
            box.setEnabled(each <= asked);
            if (box.getSelection() && each <= asked) {
                changed.add(each);
            }
        });
        try {
            Optional<BigDecimal> amount = UiLanguage.figures().parse(target.getText());
            if (amount.isEmpty() || changed.isEmpty()) {
                return Optional.empty();
            }
            var ore = new Quantity(amount.get(), answers.buffer().unit()).ore();
            return Optional.of(new SeekQuestion(asked, ore, LEVERS.get(lever.getSelectionIndex()), changed));
        } catch (FigureSyntaxException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private void show(Sought answer) {
        sought = answer;
        told.setText(UiLanguage.in(answer.answer().told()));
        var table = answer.answer().table();
        grid.setVisible(table != null);
        if (table != null) {
            grid.setTable(table);
        }
        name.setText(UiLanguage.in(answer.name()));
        enable();
    }

    private void enable() {
        var button = getButton(IDialogConstants.OK_ID);
        if (button != null) {
            button.setEnabled(
                    sought != null && sought.found() != null && !name.getText().isBlank());
        }
    }

    @Override
    protected void okPressed() {
        var answer = sought == null ? null : sought.found();
        var plan = host.elements().plan();
        if (answer != null && plan.isPresent()) {
            var base = host.elements().scenario(key).orElse(null);
            var made = ScenarioCommands.key(plan.get(), name.getText());
            var refusal =
                    host.execute(ScenarioCommands.add(plan.get(), name.getText().strip(), base, answer.assumptions()));
            if (refusal != null) {
                told.setText(UiLanguage.in(refusal));
                return;
            }
            host.select(made);
        }
        super.okPressed();
    }
}
