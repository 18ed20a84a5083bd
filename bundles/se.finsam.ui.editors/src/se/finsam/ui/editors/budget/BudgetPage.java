// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Assumption;
import se.finsam.model.BudgetKind;
import se.finsam.model.BudgetVersion;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Plan;
import se.finsam.model.PlanStatus;
import se.finsam.model.Unit;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddAssumption;
import se.finsam.model.edit.command.AddBudgetVersion;
import se.finsam.model.edit.command.AddPlan;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.form.Binding;
import se.finsam.ui.form.ElementTable;
import se.finsam.ui.form.EntryDialog;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Form;
import se.finsam.ui.form.Labels;
import se.finsam.ui.form.ScrollPane;
import se.finsam.ui.grid.CellAt;
import se.finsam.ui.grid.TableGrid;
import se.finsam.ui.page.EditorPage;
import se.finsam.ui.page.PageContext;
import se.finsam.ui.session.Session;

/** Budget decisions and plans at the left, the amounts of the selected one at the right. */
public final class BudgetPage implements EditorPage {
    private static final Texts TEXTS = Texts.of(BudgetPage.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;
    private static final List<Unit> UNITS = List.of(Unit.TKR, Unit.KR, Unit.PERCENT, Unit.PERSONS, Unit.COUNT);
    private static final int PLAN_YEARS = 3;

    private Session session;
    private ElementTable<BudgetVersion> decisions;
    private ElementTable<Plan> plans;
    private ElementTable<Assumption> assumptions;
    private Label heading;
    private TableGrid grid;
    private Label statusLabel;
    private Combo status;
    private @Nullable EObject shown;
    private @Nullable Plan plan;
    private @Nullable AmountGrid amounts;

    @Override
    public void create(Composite parent, PageContext context) {
        session = context.session();
        var sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        var left = new Composite(sash, SWT.NONE);
        left.setLayout(new FillLayout());
        createLists(new ScrollPane(left).content());
        createAmounts(new Composite(sash, SWT.NONE));
        sash.setWeights(48, 52);
    }

    private void createLists(Composite parent) {
        decisions = new ElementTable<>(parent, "budget.decisions", TEXTS.get("decisions"), session::execute);
        decisions
                .figures(Labels.of(P.getBudgetVersion_Year()), 2, each -> Integer.toString(each.getYear()))
                .column(FieldKind.text(), Binding.of(P.getNamed_Name()), 4)
                .column(FieldKind.literal(BudgetKind.VALUES), Binding.of(P.getBudgetVersion_Kind()), 4)
                .column(FieldKind.date(), Binding.of(P.getBudgetVersion_DecisionDate()), 5)
                .column(FieldKind.text(), Binding.of(P.getBudgetVersion_DecidedBy()), 4)
                .adding(TEXTS.get("decisions.add"), this::askDecision)
                .removing(TEXTS.get("decisions.remove"), RemoveElement::create);
        plans = new ElementTable<>(parent, "budget.plans", TEXTS.get("plans"), session::execute);
        plans.column(FieldKind.text(), Binding.of(P.getNamed_Name()), 8)
                .column(FieldKind.year(), Binding.of(P.getPlan_BaseYear()), 3)
                .column(FieldKind.year(), Binding.of(P.getPlan_FirstYear()), 3)
                .column(FieldKind.year(), Binding.of(P.getPlan_LastYear()), 3)
                .adding(TEXTS.get("plans.add"), this::askPlan)
                .removing(TEXTS.get("plans.remove"), RemoveElement::create);
        assumptions = new ElementTable<>(parent, "budget.assumptions", TEXTS.get("assumptions"), session::execute);
        assumptions
                .column(FieldKind.text(), Binding.of(P.getNamed_Name()), 5)
                .column(FieldKind.text(), Binding.of(P.getAssumption_Text()), 7)
                .column(FieldKind.number(), Binding.of(P.getAssumption_Value()), 3)
                .column(FieldKind.literal(UNITS), Binding.of(P.getAssumption_Unit()), 5)
                .column(FieldKind.literal(PlanStatus.VALUES), Binding.of(P.getAssumption_Status()), 4)
                .adding(TEXTS.get("assumptions.add"), this::askAssumption)
                .removing(TEXTS.get("assumptions.remove"), RemoveElement::create)
                .moving();
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 130).applyTo(decisions.control());
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 104).applyTo(plans.control());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 170).applyTo(assumptions.control());
        decisions.onSelect(selected -> selected.ifPresent(this::show));
        plans.onSelect(selected -> selected.ifPresent(this::show));
    }

    private void createAmounts(Composite parent) {
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(12, 12)
                .spacing(8, 8)
                .applyTo(parent);
        heading = Form.heading(parent, TEXTS.get("amounts"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(heading);
        statusLabel = new Label(parent, SWT.NONE);
        statusLabel.setText(UiLanguage.in(TEXTS.get("status")));
        status = Ids.set(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), "budget.status");
        PlanStatus.VALUES.forEach(each -> status.add(Labels.of(each)));
        status.addListener(SWT.Selection, event -> setStatus());
        grid = Ids.set(new TableGrid(parent), "budget.grid");
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(grid);
        grid.onSelect(this::showStatus);
    }

    private @Nullable ModelCommand askDecision() {
        var next = BudgetYears.next(session.association(), LocalDate.now().getYear());
        var dialog = new EntryDialog(grid.getShell(), TEXTS.get("decisions.title"));
        var year = dialog.ask("decision.year", Labels.of(P.getBudgetVersion_Year()), FieldKind.year(), next);
        var kind = dialog.ask(
                "decision.kind",
                Labels.of(P.getBudgetVersion_Kind()),
                FieldKind.literal(BudgetKind.VALUES),
                BudgetKind.ORIGINAL);
        var name = dialog.ask("decision.name", Labels.of(P.getNamed_Name()), FieldKind.text(), "Budget " + next);
        var date = dialog.<LocalDate>ask(
                "decision.date", Labels.of(P.getBudgetVersion_DecisionDate()), FieldKind.date(), null);
        return dialog.open(() -> AddBudgetVersion.create(
                session.association(), orZero(year.get()), kind.required(), name.text(), date.get()));
    }

    private @Nullable ModelCommand askPlan() {
        var base = session.reportYear().orElse(LocalDate.now().getYear() - 1);
        var proposal = UiLanguage.in(TEXTS.get("plans.name", base + 1, base + PLAN_YEARS));
        var dialog = new EntryDialog(grid.getShell(), TEXTS.get("plans.title"));
        var name = dialog.ask("plan.name", Labels.of(P.getNamed_Name()), FieldKind.text(), proposal);
        var baseYear = dialog.ask("plan.base", Labels.of(P.getPlan_BaseYear()), FieldKind.year(), base);
        var first = dialog.ask("plan.first", Labels.of(P.getPlan_FirstYear()), FieldKind.year(), base + 1);
        var last = dialog.ask("plan.last", Labels.of(P.getPlan_LastYear()), FieldKind.year(), base + PLAN_YEARS);
        return dialog.open(() -> AddPlan.create(
                session.association(), name.text(), orZero(baseYear.get()), orZero(first.get()), orZero(last.get())));
    }

    private @Nullable ModelCommand askAssumption() {
        var plan = plan().orElse(null);
        if (plan == null) {
            return null;
        }
        var dialog = new EntryDialog(grid.getShell(), TEXTS.get("assumptions.title"));
        var name = dialog.<String>ask("assumption.name", Labels.of(P.getNamed_Name()), FieldKind.text(), null);
        var text = dialog.<String>ask("assumption.text", Labels.of(P.getAssumption_Text()), FieldKind.lines(3), null);
        return dialog.open(
                () -> AddAssumption.create(plan, name.text(), text.get(), null, Unit.TKR, PlanStatus.PLANNED));
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /** The plan whose assumptions are shown: the one selected last, else the last one. */
    private Optional<Plan> plan() {
        var all = session.association().getPlans();
        if (all.contains(plan)) {
            return Optional.ofNullable(plan);
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Shows a decision or a plan; only one of the two lists has a selection. */
    private void show(EObject selected) {
        shown = selected;
        if (selected instanceof Plan chosen) {
            plan = chosen;
            decisions.table().deselectAll();
            decisions.show(List.copyOf(session.association().getBudgetVersions()));
        } else {
            plans.table().deselectAll();
            plans.show(List.copyOf(session.association().getPlans()));
        }
        assumptions.show(plan().map(Plan::getAssumptions).map(List::copyOf).orElse(List.of()));
        fill();
    }

    private void fill() {
        amounts = switch (shown) {
            case BudgetVersion version ->
                AmountGrid.budget(session.association(), session.snapshot(), session::execute, version.getYear());
            case Plan plan -> AmountGrid.plan(session.association(), session.snapshot(), session::execute, plan);
            case null, default -> null;
        };
        grid.setVisible(amounts != null);
        if (amounts != null) {
            heading.setText(UiLanguage.in(amounts.table().title()));
            grid.setTable(amounts.table());
            grid.setEdits(amounts);
        }
        showStatus(grid.selected());
    }

    private void showStatus(Optional<CellAt> at) {
        var isPlan = shown instanceof Plan;
        statusLabel.setVisible(isPlan);
        status.setVisible(isPlan);
        var now = amounts == null
                ? Optional.<PlanStatus>empty()
                : at.flatMap(cell -> amounts.status(cell.row(), cell.column()));
        status.setEnabled(now.isPresent());
        now.ifPresentOrElse(each -> status.select(PlanStatus.VALUES.indexOf(each)), status::deselectAll);
    }

    private void setStatus() {
        var chosen = PlanStatus.VALUES.get(status.getSelectionIndex());
        if (amounts != null) {
            grid.selected().ifPresent(cell -> amounts.setStatus(cell.row(), cell.column(), chosen));
        }
    }

    @Override
    public void refresh() {
        var association = session.association();
        decisions.show(List.copyOf(association.getBudgetVersions()));
        plans.show(List.copyOf(association.getPlans()));
        if (shown != null && shown.eContainer() == null) {
            shown = null;
        }
        if (shown == null) {
            first().ifPresent(this::reveal);
        }
        assumptions.show(plan().map(Plan::getAssumptions).map(List::copyOf).orElse(List.of()));
        fill();
    }

    private Optional<EObject> first() {
        var association = session.association();
        return association.getPlans().isEmpty()
                ? association.getBudgetVersions().stream()
                        .<EObject>map(each -> each)
                        .findFirst()
                : Optional.of(association.getPlans().getLast());
    }

    @Override
    public boolean shows(Object target) {
        return target instanceof Plan || target instanceof BudgetVersion || target instanceof Assumption;
    }

    @Override
    public void reveal(Object target) {
        switch (target) {
            case BudgetVersion version -> decisions.select(version);
            case Plan plan -> plans.select(plan);
            case Assumption assumption
            when assumption.eContainer() instanceof Plan plan -> {
                plans.select(plan);
                assumptions.select(assumption);
            }
            default -> {}
        }
    }

    @Override
    public void setFocus() {
        decisions.table().setFocus();
    }
}
