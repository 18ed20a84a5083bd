// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Plan;
import se.finsam.model.Scenario;
import se.finsam.model.edit.command.AddScenarioAssumption;
import se.finsam.model.edit.command.MoveElement;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.edit.command.SetScenarioBase;
import se.finsam.model.query.ScenarioQuery;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;

/** The assumptions of the selected scenario, to be changed; of the plan itself what it is based on, to be read. */
final class AssumptionPane extends Composite {
    private final PlanHost host;
    private final BiConsumer<String, BigDecimal> preview;
    private final Label heading;
    private final ToolItem add;
    private final Composite baseRow;
    private final Combo base;
    private final ScrolledComposite scroller;
    private final Composite content;
    private final Label note;
    private final List<AssumptionCard> cards = new ArrayList<>();
    private final List<@Nullable Scenario> bases = new ArrayList<>();
    private @Nullable Scenario scenario;

    /**
     * The pane.
     *
     * @param preview told the identity of an assumption and the number that is tried for it
     */
    AssumptionPane(Composite parent, PlanHost host, BiConsumer<String, BigDecimal> preview) {
        super(parent, SWT.NONE);
        this.host = host;
        this.preview = preview;
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(4, 4).applyTo(this);
        heading = PlanHost.heading(this, PlanHost.text("assumptions"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        baseRow = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(baseRow);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(baseRow);
        new Label(baseRow, SWT.NONE).setText(PlanHost.text("base"));
        base = Ids.set(new Combo(baseRow, SWT.READ_ONLY | SWT.DROP_DOWN), "plan.base");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(80, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(base);
        base.addListener(SWT.Selection, event -> rebase());
        var bar = new ToolBar(baseRow, SWT.FLAT | SWT.RIGHT);
        add = PlanHost.button(bar, SWT.DROP_DOWN, "add", "assumption.add", true, this::openMenu);
        scroller = new ScrolledComposite(this, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.getVerticalBar().setIncrement(24);
        content = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .extendedMargins(8, 8, 0, 8)
                .spacing(0, 8)
                .applyTo(content);
        scroller.setContent(content);
        note = new Label(content, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(note);
        scroller.addListener(SWT.Resize, event -> measure());
    }

    /** Shows the assumptions of a choice; see {@link AssumptionForm#of} on the contributions. */
    void show(PlanChoice choice, long contributions) {
        var plan = host.elements().plan().orElse(null);
        scenario = host.elements().scenario(choice.selected()).orElse(null);
        heading.setText(
                scenario == null ? PlanHost.text("assumptions") : PlanHost.text("assumptionsOf", scenario.getName()));
        include(baseRow, scenario != null);
        var forms = new ArrayList<AssumptionForm>();
        if (scenario != null) {
            scenario.getAssumptions().forEach(each -> forms.add(AssumptionForm.of(each, contributions)));
            showBase(scenario);
        }
        note.setText(note(plan, scenario));
        include(note, !note.getText().isEmpty());
        showCards(forms);
        layout();
        measure();
    }

    private static void include(Control control, boolean shown) {
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
    }

    private void showCards(List<AssumptionForm> forms) {
        var fits = forms.size() == cards.size();
        for (var i = 0; fits && i < forms.size(); i++) {
            fits = cards.get(i).fits(forms.get(i));
        }
        if (!fits) {
            cards.forEach(AssumptionCard::dispose);
            cards.clear();
            for (var i = 0; i < forms.size(); i++) {
                var form = forms.get(i);
                var card = new AssumptionCard(content, form, "plan.assumption." + i, new Actions(form.id()));
                cards.add(card);
            }
        } else {
            for (var i = 0; i < forms.size(); i++) {
                cards.get(i).show(forms.get(i));
            }
        }
    }

    private void measure() {
        var width = scroller.getClientArea().width;
        scroller.setMinSize(content.computeSize(width, SWT.DEFAULT));
        content.layout(true, true);
    }

    private static String note(@Nullable Plan plan, @Nullable Scenario scenario) {
        if (plan == null) {
            return "";
        }
        if (scenario == null) {
            var told = new StringBuilder(PlanHost.text("planAssumes"));
            plan.getAssumptions().forEach(each -> told.append("\n\n")
                    .append(each.getName())
                    .append(": ")
                    .append(each.getText() == null ? "" : each.getText()));
            return told.toString();
        }
        var inherited = new ArrayList<String>();
        for (var step = scenario.getBase(); step != null && inherited.size() < 100; step = step.getBase()) {
            step.getAssumptions().reversed().forEach(each -> inherited.addFirst("• " + each.getName()));
        }
        if (!inherited.isEmpty()) {
            return PlanHost.text("inherited") + "\n" + String.join("\n", inherited);
        }
        return scenario.getAssumptions().isEmpty() ? PlanHost.text("noAssumptions") : "";
    }

    private void showBase(Scenario shown) {
        bases.clear();
        bases.add(null);
        ((Plan) Objects.requireNonNull(shown.eContainer()))
                .getScenarios().stream()
                        .filter(other -> other != shown && !ScenarioQuery.buildsOn(other, shown))
                        .forEach(bases::add);
        base.setItems(bases.stream()
                .map(each -> each == null ? UiLanguage.in(Branch.planName()) : each.getName())
                .toArray(String[]::new));
        base.select(Math.max(0, bases.indexOf(shown.getBase())));
    }

    private void rebase() {
        var chosen = bases.get(base.getSelectionIndex());
        if (scenario != null && scenario.getBase() != chosen) {
            host.execute(SetScenarioBase.create(scenario, chosen));
        }
    }

    private void openMenu() {
        var menu = new Menu(add.getParent());
        for (var kind : AssumptionKind.values()) {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(UiLanguage.in(kind.label()));
            item.addListener(SWT.Selection, event -> add(kind));
        }
        var bounds = add.getBounds();
        menu.setLocation(add.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
        menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** Adds an assumption of a kind to the scenario that is shown. */
    void add(AssumptionKind kind) {
        var shown = scenario;
        if (shown != null) {
            kind.make((Plan) Objects.requireNonNull(shown.eContainer()), UiLanguage.in(kind.label()))
                    .ifPresent(made -> host.execute(AddScenarioAssumption.create(shown, made)));
        }
    }

    /** What is done to one assumption. */
    private final class Actions implements FieldListener {
        private final String id;

        Actions(String id) {
            this.id = id;
        }

        @Override
        public @Nullable Text set(Field field, @Nullable Object value) {
            var assumption = host.elements().assumption(id).orElseThrow();
            var refusal = ScenarioCommands.refusal(assumption, field, value);
            return refusal != null ? refusal : host.execute(ScenarioCommands.set(assumption, field, value));
        }

        @Override
        public void preview(BigDecimal value) {
            preview.accept(id, value);
        }

        @Override
        public void remove() {
            host.elements().assumption(id).ifPresent(each -> host.execute(RemoveElement.create(each)));
        }

        @Override
        public void move(int places) {
            host.elements().assumption(id).ifPresent(each -> {
                var place = ((Scenario) each.eContainer()).getAssumptions().indexOf(each) + places;
                if (place >= 0
                        && place
                                < ((Scenario) each.eContainer())
                                        .getAssumptions()
                                        .size()) {
                    host.execute(MoveElement.create(each, place));
                }
            });
        }
    }
}
