// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.plan.PlanException;
import se.finsam.analysis.plan.PlanModel;
import se.finsam.model.edit.ModelCommand;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.analysis.plan.PlanChoice.Preview;
import se.finsam.ui.chart.ChartCanvas;
import se.finsam.ui.chart.ChartTheme;
import se.finsam.ui.session.Session;

/** The content of the view: scenarios, grid, chart, assumptions, rules and words, all about one choice. */
final class PlanPanel extends Composite implements PlanHost {
    private final Computing<PlanScreen> computing;
    private final ScenarioPane scenarios;
    private final GridPane grid;
    private final ChartCanvas chart;
    private final AssumptionPane assumptions;
    private final RulePane rules;
    private final Text told;
    private final MessageBar message;
    private @Nullable Session session;
    private PlanChoice choice = PlanChoice.FIRST;

    PlanPanel(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        computing = new Computing<>("Plan", this, this::show);
        message = new MessageBar(this);
        var columns = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        var left = new SashForm(columns, SWT.VERTICAL | SWT.SMOOTH);
        var middle = new SashForm(columns, SWT.VERTICAL | SWT.SMOOTH);
        var right = new SashForm(columns, SWT.VERTICAL | SWT.SMOOTH);
        columns.setWeights(21, 45, 34);
        scenarios = new ScenarioPane(left, this, id -> choose(choice.plan(id)), keys -> choose(choice.compare(keys)));
        told = told(left);
        left.setWeights(50, 50);
        grid = new GridPane(middle, this, shown -> choose(choice.show(shown)), this::questions);
        chart = chart(middle);
        middle.setWeights(58, 42);
        assumptions = new AssumptionPane(right, this, (id, value) -> choose(choice.preview(new Preview(id, value))));
        rules = new RulePane(right);
        right.setWeights(70, 30);
    }

    private static Text told(Composite parent) {
        var frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(4, 4).applyTo(frame);
        PlanHost.heading(frame, PlanHost.text("told"));
        var text = Ids.set(new Text(frame, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), "plan.told");
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 60).applyTo(text);
        return text;
    }

    private static ChartCanvas chart(Composite parent) {
        var frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(frame);
        var canvas = Ids.set(new ChartCanvas(frame, SWT.NONE, UiLanguage.current()), "plan.chart");
        ChartTheme.follow(canvas);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        return canvas;
    }

    private void questions(ToolBar bar) {
        question(bar, "goal-seek", "seek", key -> new SeekDialog(getShell(), this, key));
        question(bar, "tornado", "tornado", key -> new TornadoDialog(getShell(), this, key));
        question(bar, "fan", "spread", key -> new SpreadDialog(getShell(), this, key));
    }

    /** A button that opens a dialog about the selected scenario, or says why it cannot. */
    private void question(ToolBar bar, String icon, String key, Function<String, Dialog> dialog) {
        PlanHost.button(bar, SWT.PUSH, icon, key, true, () -> {
            if (session != null) {
                try {
                    dialog.apply(choice.selected()).open();
                } catch (PlanException e) {
                    message.show(UiLanguage.in(e.text()));
                }
            }
        });
    }

    /** Shows an association from the beginning. */
    void open(Session shown) {
        computing.cancel();
        session = shown;
        choice = PlanChoice.FIRST;
        refresh();
    }

    /** Shows the association as it is now; a number that was tried is tried no more. */
    void refresh() {
        choose(choice.preview(null));
    }

    /** Shows nothing any more. */
    void close() {
        computing.cancel();
        session = null;
    }

    private void choose(PlanChoice other) {
        choice = other;
        message.clear();
        if (session != null) {
            var snapshot = session.snapshot();
            scenarios.plans().show(snapshot.data().plans(), other.in(snapshot));
            computing.request(() -> PlanScreens.of(snapshot, other));
        }
    }

    private void show(PlanScreen screen) {
        if (session == null) {
            return;
        }
        if (screen.choice().preview() == null && choice.preview() == null) {
            choice = choice.among(
                    Set.copyOf(screen.tree() == null ? List.of() : screen.tree().keys()));
            scenarios.show(screen.tree(), choice);
            assumptions.show(choice, screen.contributions());
        }
        if (screen.grid() == null) {
            message.show(UiLanguage.in(screen.told().getFirst()));
        }
        grid.show(screen);
        chart.setChart(screen.chart());
        rules.show(screen.rules());
        var words = screen.told().stream().map(UiLanguage::in).collect(Collectors.joining("\n\n"));
        if (!words.equals(told.getText())) {
            told.setText(words);
        }
    }

    @Override
    public void select(String key) {
        choose(choice.select(key));
    }

    @Override
    public PlanModel model() {
        var snapshot = session().snapshot();
        return choice.in(snapshot)
                .map(plan -> PlanChoice.model(snapshot, plan))
                .orElseThrow(() -> new PlanException(PlanHost.TEXTS.get("noPlan")));
    }

    @Override
    public PlanElements elements() {
        return new PlanElements(session().association(), session().snapshot(), choice);
    }

    private Session session() {
        if (session == null) {
            throw new IllegalStateException("No association is shown");
        }
        return session;
    }

    @Override
    public se.finsam.core.text.@Nullable Text execute(ModelCommand command) {
        var refusal = session().execute(command);
        if (refusal != null) {
            message.show(UiLanguage.in(refusal));
        }
        return refusal;
    }

    /** Lets names of scenarios be asked for in another way. */
    void setNameQuestion(ScenarioPane.NameQuestion question) {
        scenarios.setQuestion(question);
    }

    /** Adds an assumption to the selected scenario. */
    void add(AssumptionKind kind) {
        assumptions.add(kind);
    }

    @Override
    public boolean setFocus() {
        return scenarios.setFocus();
    }
}
