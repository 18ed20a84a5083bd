// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.goals;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Measure;
import se.finsam.model.Outcome;
import se.finsam.model.Verdict;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.edit.command.SetOutcome;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.form.Binding;
import se.finsam.ui.form.ElementTable;
import se.finsam.ui.form.Field;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Form;
import se.finsam.ui.form.Labels;
import se.finsam.ui.session.Session;

/** The outcomes of a measure: all years in a table, the fields of one beneath. */
final class OutcomesSection {
    private static final Texts TEXTS = Texts.of(OutcomesSection.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;

    private final Session session;
    private final ElementTable<Outcome> table;
    private final Form<Outcome> form;
    private final Field<Outcome, BigDecimal> value;
    private final Field<Outcome, BigDecimal> reported;
    private @Nullable Measure measure;
    private int year;

    OutcomesSection(Composite parent, Session session, GoalAdditions additions) {
        this.session = session;
        table = new ElementTable<>(parent, "measure.outcomes", TEXTS.get("outcomes.heading"), session::execute);
        table.column(TEXTS.get("outcome.year"), 3, outcome -> Integer.toString(outcome.getYear()))
                .column(TEXTS.get("outcome"), 9, this::figure)
                .column(TEXTS.get("outcomes.against"), 5, this::against)
                .column(
                        TEXTS.get("verdict"),
                        7,
                        outcome -> UiLanguage.in(MeasureWords.verdict(outcome)),
                        VerdictIcon::of)
                .adding(TEXTS.get("outcome.add"), () -> measure == null ? null : additions.outcome(measure, year))
                .removing(TEXTS.get("outcome.remove"), RemoveElement::create)
                .rows(3);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table.control());
        form = new Form<>(parent, "outcome", session::execute);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.body());
        value = form.add(FieldKind.number(), value("value", Labels.of(P.getOutcome_Value())));
        reported = form.add(FieldKind.number(), value("reported", TEXTS.get("outcome.reported")));
        form.add(
                FieldKind.literal(Verdict.VALUES),
                new Binding<>(
                        "verdict",
                        TEXTS.get("verdict"),
                        Outcome::getVerdict,
                        (outcome, chosen) -> set(outcome, outcome.getValue(), chosen, outcome.getAssessment())));
        form.add(
                FieldKind.lines(3),
                new Binding<>(
                        "assessment",
                        Labels.of(P.getOutcome_Assessment()),
                        Outcome::getAssessment,
                        (outcome, text) -> set(outcome, outcome.getValue(), outcome.getVerdict(), text)));
        form.add(FieldKind.whole(), P.getOutcome_Respondents());
        form.add(FieldKind.text(), P.getOutcome_Source());
        table.onSelect(outcome -> form.show(outcome.orElse(null)));
    }

    private static Binding<Outcome, BigDecimal> value(String name, Text label) {
        return new Binding<>(
                name,
                label,
                Outcome::getValue,
                (outcome, typed) -> set(outcome, typed, outcome.getVerdict(), outcome.getAssessment()));
    }

    private static ModelCommand set(
            Outcome outcome, @Nullable BigDecimal value, @Nullable Verdict verdict, @Nullable String assessment) {
        return SetOutcome.create(
                (Measure) outcome.eContainer(),
                outcome.getYear(),
                value,
                verdict == null ? Verdict.NOT_MEASURED : verdict,
                assessment);
    }

    private String figure(Outcome outcome) {
        return UiLanguage.in(
                new MeasureWords(session.snapshot()).outcome((Measure) outcome.eContainer(), outcome.getYear()));
    }

    private String against(Outcome outcome) {
        return UiLanguage.in(
                new MeasureWords(session.snapshot()).against((Measure) outcome.eContainer(), outcome.getYear()));
    }

    void show(@Nullable Measure shown) {
        measure = shown;
        refresh();
        selectYear();
    }

    /** The year that a user is looking at; its outcome is selected. */
    void setYear(int shown) {
        year = shown;
        selectYear();
    }

    private void selectYear() {
        if (measure != null) {
            measure.getOutcomes().stream()
                    .filter(outcome -> outcome.getYear() == year)
                    .findFirst()
                    .ifPresent(table::select);
        }
    }

    void refresh() {
        var rows = measure == null
                ? List.<Outcome>of()
                : measure.getOutcomes().stream()
                        .sorted(Comparator.comparingInt(Outcome::getYear).reversed())
                        .toList();
        table.show(rows);
        if (table.selected().isEmpty() && !rows.isEmpty()) {
            table.select(rows.getFirst());
        }
        form.refresh();
        var isComputed = measure != null && MeasureWords.isComputed(measure);
        value.setVisible(!isComputed);
        reported.setVisible(isComputed && rows.stream().anyMatch(outcome -> outcome.getValue() != null));
    }

    void reveal(Outcome outcome) {
        table.select(outcome);
    }
}
