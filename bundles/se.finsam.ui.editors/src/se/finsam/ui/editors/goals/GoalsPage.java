// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.goals;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Goal;
import se.finsam.model.GoalArea;
import se.finsam.model.Measure;
import se.finsam.model.Outcome;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Form;
import se.finsam.ui.form.ScrollPane;
import se.finsam.ui.page.EditorPage;
import se.finsam.ui.page.PageContext;
import se.finsam.ui.session.Session;

/** Goal areas, goals and measures, and how they are met. */
public final class GoalsPage implements EditorPage {
    private static final Texts TEXTS = Texts.of(GoalsPage.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;

    private Session session;
    private GoalTree tree;
    private Combo year;
    private List<Integer> years = List.of();
    private Composite stack;
    private ScrollPane areaPane;
    private ScrollPane goalPane;
    private ScrollPane measurePane;
    private Composite empty;
    private Form<GoalArea> areaForm;
    private Form<Goal> goalForm;
    private MeasureDetails measure;

    @Override
    public void create(Composite parent, PageContext context) {
        session = context.session();
        var additions = new GoalAdditions(session, parent.getShell());
        var sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        createTree(sash, additions);
        createDetails(sash, additions);
        sash.setWeights(64, 36);
        tree.onSelect(selected -> show(selected.orElse(null)));
        years = GoalYears.of(session);
        fillYears(GoalYears.first(session));
    }

    private void createTree(Composite parent, GoalAdditions additions) {
        var left = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .extendedMargins(12, 6, 8, 8)
                .spacing(8, 4)
                .numColumns(4)
                .applyTo(left);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(Form.heading(left, TEXTS.get("goals.heading")));
        tree = new GoalTree(left, session);
        var bar = new GoalBar(left, tree, additions, session::execute);
        new Label(left, SWT.NONE).setText(UiLanguage.in(TEXTS.get("goals.year")));
        year = Ids.set(new Combo(left, SWT.READ_ONLY), "goals.year");
        year.addListener(SWT.Selection, event -> setYear(years.get(year.getSelectionIndex())));
        tree.control().moveBelow(null);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).applyTo(tree.control());
        GridDataFactory.swtDefaults().applyTo(bar.control());
    }

    private void createDetails(Composite parent, GoalAdditions additions) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        areaPane = pane();
        areaForm = new Form<>(areaPane.content(), "area", session::execute);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(areaForm.body());
        areaForm.heading(TEXTS.get("area"));
        areaForm.add(FieldKind.lines(2), P.getNamed_Name());
        areaForm.add(FieldKind.text(), P.getGoalArea_Code());
        goalPane = pane();
        goalForm = new Form<>(goalPane.content(), "goal", session::execute);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(goalForm.body());
        goalForm.heading(TEXTS.get("goal"));
        goalForm.add(FieldKind.lines(2), P.getNamed_Name());
        goalForm.add(FieldKind.text(), P.getGoal_Code());
        measurePane = pane();
        measure = new MeasureDetails(measurePane.content(), session, additions);
        empty = new Composite(stack, SWT.NONE);
        empty.setLayout(new FillLayout());
    }

    private ScrollPane pane() {
        return new ScrollPane(stack);
    }

    private void show(@Nullable EObject selected) {
        areaForm.show(selected instanceof GoalArea shown ? shown : null);
        goalForm.show(selected instanceof Goal shown ? shown : null);
        measure.show(selected instanceof Measure shown ? shown : null);
        ((StackLayout) stack.getLayout()).topControl = switch (selected) {
            case GoalArea shown -> areaPane.control();
            case Goal shown -> goalPane.control();
            case Measure shown -> measurePane.control();
            case null, default -> empty;
        };
        stack.layout();
        measurePane.reflow();
    }

    private void fillYears(int shown) {
        year.setItems(years.stream().map(String::valueOf).toArray(String[]::new));
        year.select(years.indexOf(shown));
        year.requestLayout();
        setYear(shown);
    }

    private void setYear(int shown) {
        tree.setYear(shown);
        measure.setYear(shown);
    }

    @Override
    public void refresh() {
        var present = GoalYears.of(session);
        if (!present.equals(years)) {
            var shown = year.getSelectionIndex() < 0 ? null : years.get(year.getSelectionIndex());
            years = present;
            fillYears(shown != null && present.contains(shown) ? shown : GoalYears.first(session));
        }
        tree.refresh();
        areaForm.refresh();
        goalForm.refresh();
        measure.refresh();
    }

    @Override
    public boolean shows(Object target) {
        return target instanceof GoalArea
                || target instanceof Goal
                || target instanceof Measure
                || target instanceof Outcome;
    }

    @Override
    public void reveal(Object target) {
        if (!(target instanceof EObject part) || EcoreUtil.getRootContainer(part) != session.association()) {
            return;
        }
        if (part instanceof Outcome outcome) {
            tree.select(outcome.eContainer());
            measure.reveal(outcome);
        } else {
            tree.select(part);
        }
        setFocus();
    }

    @Override
    public void setFocus() {
        tree.tree().setFocus();
    }
}
