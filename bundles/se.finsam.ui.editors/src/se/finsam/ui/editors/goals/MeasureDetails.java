// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.goals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.FormulaSyntaxException;
import se.finsam.model.Direction;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Measure;
import se.finsam.model.Outcome;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.form.Codec;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Form;
import se.finsam.ui.form.ScrollPane;
import se.finsam.ui.form.Typed;
import se.finsam.ui.session.Session;

/** A measure: its outcomes, its target, and what its formula means and gives. */
final class MeasureDetails {
    private static final Texts TEXTS = Texts.of(MeasureDetails.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;

    private final Session session;
    private final Form<Measure> name;
    private final Form<Measure> definition;
    private final Label meaning;
    private final OutcomesSection outcomes;
    private @Nullable Measure measure;

    MeasureDetails(Composite parent, Session session, GoalAdditions additions) {
        this.session = session;
        name = form(parent);
        name.heading(TEXTS.get("measure"));
        name.add(FieldKind.lines(2), P.getNamed_Name());
        outcomes = new OutcomesSection(parent, session, additions);
        definition = form(parent);
        definition.heading(TEXTS.get("definition"));
        definition.add(FieldKind.literal(Direction.VALUES), P.getMeasure_Direction());
        definition.add(FieldKind.number(), P.getMeasure_Target());
        definition.add(FieldKind.literal(GoalAdditions.UNITS), P.getMeasure_Unit());
        definition.add(
                FieldKind.elementOrNone(() -> List.copyOf(session.association().getInterventions())),
                P.getMeasure_Intervention());
        definition.add(FieldKind.text(), P.getMeasure_Code());
        definition.add(new FieldKind.Typing<>(formula(), 2, 0, false, ""), P.getMeasure_Formula());
        meaning = Ids.set(new Label(definition.body(), SWT.WRAP), "measure.meaning");
        meaning.setVisible(false);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(120, SWT.DEFAULT)
                .exclude(true)
                .applyTo(meaning);
    }

    private Form<Measure> form(Composite parent) {
        var form = new Form<Measure>(parent, "measure", session::execute);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.body());
        return form;
    }

    private static Codec<String> formula() {
        return new Codec<>(text -> text, typed -> {
            try {
                Formula.parse(typed.strip());
                return Typed.of(typed.strip());
            } catch (FormulaSyntaxException e) {
                return Typed.fault(TEXTS.get("formula.fault", e.position() + 1));
            }
        });
    }

    void show(@Nullable Measure shown) {
        measure = shown;
        name.show(shown);
        definition.show(shown);
        outcomes.show(shown);
        explain();
    }

    void setYear(int year) {
        outcomes.setYear(year);
    }

    void refresh() {
        name.refresh();
        definition.refresh();
        outcomes.refresh();
        explain();
    }

    /** Says in words what the formula computes, and what it gives in the years with accounts. */
    private void explain() {
        var words = new MeasureWords(session.snapshot());
        var formula = measure == null ? Optional.<Formula>empty() : words.formula(measure);
        var text = formula.map(
                        read -> UiLanguage.in(TEXTS.get("computed.how", new FormulaWords(session.snapshot()).of(read)))
                                + "\n" + UiLanguage.in(TEXTS.get("computed.years", years(words, measure))))
                .orElse("");
        if (!meaning.getText().equals(text)) {
            meaning.setText(text);
            meaning.setVisible(!text.isEmpty());
            ((GridData) meaning.getLayoutData()).exclude = text.isEmpty();
            meaning.requestLayout();
            ScrollPane.reflow(meaning);
        }
    }

    private String years(MeasureWords words, Measure shown) {
        return GoalYears.withAccounts(session).stream()
                .flatMap(
                        year -> words
                                .computed(shown, year)
                                .map(value -> year + ": " + UiLanguage.in(words.figure(value, shown)))
                                .stream())
                .collect(Collectors.joining(", "));
    }

    void reveal(Outcome outcome) {
        outcomes.reveal(outcome);
    }
}
