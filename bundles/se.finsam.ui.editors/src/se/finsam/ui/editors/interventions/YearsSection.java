// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.interventions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamPackage;
import se.finsam.model.FiscalYear;
import se.finsam.model.GenderSplit;
import se.finsam.model.InterventionYear;
import se.finsam.model.Unit;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.edit.command.SetGenderSplit;
import se.finsam.model.edit.command.SetInterventionResult.Result;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.form.Binding;
import se.finsam.ui.form.ElementTable;
import se.finsam.ui.form.EntryDialog;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Form;
import se.finsam.ui.form.Labels;
import se.finsam.ui.session.Session;

/** What an intervention costs and achieves year by year: all years in a table, the fields of one beneath. */
final class YearsSection {
    private static final Texts TEXTS = Texts.of(YearsSection.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;

    private final Session session;
    private final InterventionYears years;
    private final ElementTable<EObject> table;
    private final List<Form<EObject>> forms = new ArrayList<>();
    private Label heading;
    private Label genders;
    private Button changeGenders;
    private Button removeGenders;

    YearsSection(Composite parent, Session session, InterventionYears years) {
        this.session = session;
        this.years = years;
        table = new ElementTable<>(
                parent, "intervention.years", TEXTS.get("years.heading", years.unit()), session::execute);
        createColumns();
        table.adding(TEXTS.get("years.add"), this::askForYear)
                .action("remove", "remove", TEXTS.get("years.remove"), row -> years.result(row)
                        .map(RemoveElement::create)
                        .orElse(null))
                .rows(4);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table.control());
        createFields(parent);
        table.onSelect(row -> show(row.orElse(null)));
    }

    private void createColumns() {
        table.column(TEXTS.get("year"), 5, row -> Integer.toString(InterventionYears.year(row)))
                .figures(TEXTS.get("cost"), 7, years::cost)
                .figures(TEXTS.get("budget"), 7, years::budget)
                .figures(TEXTS.get("variance"), 8, years::variance)
                .column(FieldKind.whole(), participants(), 10)
                .figures(TEXTS.get("women"), 7, row -> years.gender(row, GenderSplit::getWomen))
                .figures(TEXTS.get("men"), 6, row -> years.gender(row, GenderSplit::getMen))
                .column(FieldKind.whole(), completed().labelled(TEXTS.get("completed")), 8)
                .column(FieldKind.whole(), toWork().labelled(TEXTS.get("toWork")), 9);
    }

    private void createFields(Composite parent) {
        heading = Form.heading(parent, TEXTS.get("year"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        var pair = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(24, 0).applyTo(pair);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(pair);
        var left = form(pair);
        left.add(FieldKind.whole(), participants());
        left.add(
                FieldKind.text(), binding(P.getInterventionYear_ParticipantsLabel(), Result::label, Result::withLabel));
        var right = form(pair);
        right.add(FieldKind.whole(), completed());
        right.add(FieldKind.whole(), toWork());
        var beneath = form(parent);
        createGenders(beneath.body());
        beneath.add(FieldKind.lines(3), binding(P.getInterventionYear_Summary(), Result::summary, Result::withSummary));
        LabelColumn.align(List.of(left, beneath));
    }

    private Form<EObject> form(Composite parent) {
        var form = new Form<EObject>(parent, "intervention.year", session::execute);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.BEGINNING)
                .applyTo(form.body());
        forms.add(form);
        return form;
    }

    private Binding<EObject, Integer> participants() {
        return binding(P.getInterventionYear_Participants(), Result::participants, Result::withParticipants);
    }

    private Binding<EObject, Integer> completed() {
        return binding(P.getInterventionYear_Completed(), Result::completed, Result::withCompleted);
    }

    private Binding<EObject, Integer> toWork() {
        return binding(
                P.getInterventionYear_CompletedToWorkOrStudies(),
                Result::completedToWorkOrStudies,
                Result::withCompletedToWorkOrStudies);
    }

    private <V> Binding<EObject, V> binding(
            EAttribute attribute, Function<Result, @Nullable V> read, BiFunction<Result, @Nullable V, Result> change) {
        return new Binding<>(
                attribute.getName(),
                Labels.of(attribute),
                row -> read.apply(years.entered(row)),
                (row, value) -> years.set(row, change.apply(years.entered(row), value)));
    }

    private void createGenders(Composite body) {
        var label = new Label(body, SWT.NONE);
        label.setText(UiLanguage.in(Labels.of(P.getInterventionYear_GenderSplit())));
        var row = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        genders = Ids.set(new Label(row, SWT.NONE), "intervention.year.genders");
        changeGenders = button(row, "intervention.year.genders.change", TEXTS.get("gender.change"));
        changeGenders.addListener(SWT.Selection, event -> selectedResult(this::askForGenders));
        removeGenders = button(row, "intervention.year.genders.remove", TEXTS.get("gender.remove"));
        removeGenders.addListener(
                SWT.Selection, event -> selectedResult(result -> RemoveElement.create(result.getGenderSplit())));
    }

    private static Button button(Composite parent, String id, Text text) {
        var button = Ids.set(new Button(parent, SWT.PUSH), id);
        button.setText(UiLanguage.in(text));
        return button;
    }

    private void selectedResult(Function<InterventionYear, @Nullable ModelCommand> make) {
        table.selected().flatMap(years::result).map(make).ifPresent(table::execute);
    }

    private @Nullable ModelCommand askForGenders(InterventionYear result) {
        var split = result.getGenderSplit();
        var dialog = new EntryDialog(
                table.control().getShell(),
                TEXTS.get("gender.title", Integer.toString(result.getYear())),
                TEXTS.get("gender.ok"));
        var unit = dialog.ask(
                "genders.unit",
                Labels.of(P.getGenderSplit_Unit()),
                FieldKind.literal(List.of(Unit.PERCENT, Unit.PERSONS)),
                split == null ? Unit.PERCENT : split.getUnit());
        var women = part(dialog, "genders.women", "women", split == null ? null : split.getWomen());
        var men = part(dialog, "genders.men", "men", split == null ? null : split.getMen());
        var others = part(dialog, "genders.others", "others", split == null ? null : split.getNonBinary());
        return dialog.open(() -> SetGenderSplit.create(
                result, orZero(women.get()), orZero(men.get()), orZero(others.get()), unit.required()));
    }

    private static EntryDialog.Entry<BigDecimal> part(
            EntryDialog dialog, String id, String label, @Nullable BigDecimal first) {
        return dialog.ask(id, TEXTS.get(label), FieldKind.number(), first);
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return Objects.requireNonNullElse(value, BigDecimal.ZERO);
    }

    private @Nullable ModelCommand askForYear() {
        var others = years.others();
        var dialog = new EntryDialog(table.control().getShell(), TEXTS.get("years.add"));
        var year = dialog.ask(
                "years.year",
                TEXTS.get("year"),
                FieldKind.<FiscalYear>element(years::others),
                others.isEmpty() ? null : others.getFirst());
        return others.isEmpty() ? null : dialog.open(() -> years.set(year.required(), Result.NONE));
    }

    private void show(@Nullable EObject row) {
        heading.setText(row == null ? "" : UiLanguage.in(TEXTS.get("year.of", InterventionYears.year(row))));
        forms.forEach(form -> form.show(row));
        var result = row == null ? null : years.result(row).orElse(null);
        genders.setText(years.genders(row));
        changeGenders.setEnabled(result != null);
        removeGenders.setEnabled(result != null && result.getGenderSplit() != null);
        genders.requestLayout();
    }

    /** Shows the years of the intervention as they are now. */
    void refresh() {
        var rows = years.rows();
        table.show(rows);
        if (table.selected().isEmpty() && !rows.isEmpty()) {
            table.select(rows.getFirst());
        }
        forms.forEach(Form::refresh);
        show(table.selected().orElse(null));
    }

    /** Selects a year. */
    void reveal(int year) {
        years.row(year).ifPresent(table::select);
    }
}
