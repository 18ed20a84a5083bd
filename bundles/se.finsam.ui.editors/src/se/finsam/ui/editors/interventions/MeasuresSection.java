// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.interventions;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.model.FinsamPackage;
import se.finsam.model.FiscalYear;
import se.finsam.model.Intervention;
import se.finsam.model.Measure;
import se.finsam.model.YearStatus;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.SetReference;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.goals.MeasureWords;
import se.finsam.ui.editors.goals.VerdictIcon;
import se.finsam.ui.form.ElementTable;
import se.finsam.ui.form.EntryDialog;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.session.Session;

/** The measures by which an intervention is followed up; they are edited on the page of goals. */
final class MeasuresSection {
    private static final Texts TEXTS = Texts.of(MeasuresSection.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;

    private final Session session;
    private final ElementTable<Measure> table;
    private @Nullable Intervention intervention;

    /** @param open shows a measure where it is edited */
    MeasuresSection(Composite parent, Session session, Consumer<Measure> open) {
        this.session = session;
        table = new ElementTable<>(parent, "intervention.measures", TEXTS.get("measures.heading"), session::execute);
        table.column(TEXTS.get("measures.name"), 8, Measure::getName)
                .column(TEXTS.get("measures.target"), 3, measure -> UiLanguage.in(words().target(measure)))
                .column(TEXTS.get("measures.outcome"), 3, measure -> UiLanguage.in(words().outcome(measure, year())))
                .column(
                        TEXTS.get("measures.verdict"),
                        3,
                        measure -> UiLanguage.in(words().verdict(measure, year())),
                        measure -> VerdictIcon.of(measure, year()))
                .adding(TEXTS.get("measures.add"), this::ask)
                .removing(
                        TEXTS.get("measures.remove"),
                        measure -> SetReference.create(measure, P.getMeasure_Intervention(), List.of()))
                .action("open", "goal", TEXTS.get("measures.open"), measure -> {
                    open.accept(measure);
                    return null;
                })
                .rows(4);
        table.table()
                .addListener(SWT.MouseDoubleClick, event -> table.selected().ifPresent(open));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table.control());
    }

    private MeasureWords words() {
        return new MeasureWords(session.snapshot());
    }

    private int year() {
        return session.association().getYears().stream()
                .filter(year -> year.getStatus() != YearStatus.PLANNED)
                .map(FiscalYear::getYear)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private Stream<Measure> measures() {
        return session.association().getGoalAreas().stream()
                .flatMap(area -> area.getGoals().stream())
                .flatMap(goal -> goal.getMeasures().stream());
    }

    private @Nullable ModelCommand ask() {
        var owner = intervention;
        var free =
                measures().filter(measure -> measure.getIntervention() == null).toList();
        if (owner == null || free.isEmpty()) {
            return null;
        }
        var dialog = new EntryDialog(table.control().getShell(), TEXTS.get("measures.add"), TEXTS.get("measures.ok"));
        var measure = dialog.ask(
                "measures.measure", TEXTS.get("measures.name"), FieldKind.element(() -> free), free.getFirst());
        return dialog.open(() -> SetReference.create(measure.required(), P.getMeasure_Intervention(), List.of(owner)));
    }

    void show(@Nullable Intervention shown) {
        intervention = shown;
        refresh();
    }

    void refresh() {
        table.show(measures()
                .filter(measure -> intervention != null && measure.getIntervention() == intervention)
                .toList());
    }
}
