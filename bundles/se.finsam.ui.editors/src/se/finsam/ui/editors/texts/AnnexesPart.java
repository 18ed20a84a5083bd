// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Annex;
import se.finsam.model.AnnualReport;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Intervention;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddAnnex;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.text.Texts;
import se.finsam.ui.form.Binding;
import se.finsam.ui.form.ElementTable;
import se.finsam.ui.form.EntryDialog;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.page.PageContext;

/** The annexes of the report: number, name and the intervention that each reports on. */
final class AnnexesPart {
    private static final Texts TEXTS = Texts.of(AnnexesPart.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;

    private final PageContext context;
    private final ReportYear year;
    private final Composite area;
    private final ElementTable<Annex> table;

    AnnexesPart(Composite parent, PageContext context, ReportYear year) {
        this.context = context;
        this.year = year;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(4, 4, 8, 4).applyTo(area);
        table = new ElementTable<>(area, "notes.annexes", TEXTS.get("notes.annexes"), context.session()::execute);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.column(FieldKind.whole(), Binding.of(P.getAnnex_Number()), 10)
                .column(FieldKind.text(), Binding.of(P.getNamed_Name()), 50)
                .column(
                        FieldKind.elementOrNone(this::interventions),
                        Binding.<Annex, Intervention>of(P.getAnnex_Intervention()),
                        40)
                .adding(TEXTS.get("annex.add"), this::add)
                .removing(TEXTS.get("annex.remove"), RemoveElement::create)
                .moving();
    }

    private List<Intervention> interventions() {
        return List.copyOf(context.session().association().getInterventions());
    }

    private @Nullable ModelCommand add() {
        var report = year.report();
        if (report.isEmpty()) {
            return null;
        }
        var dialog = new EntryDialog(area.getShell(), TEXTS.get("annex.add"));
        var name = dialog.ask("annex.name", TEXTS.get("annex.name"), FieldKind.text(), "");
        var intervention = dialog.ask(
                "annex.intervention",
                TEXTS.get("annex.intervention"),
                FieldKind.elementOrNone(this::interventions),
                null);
        return dialog.open(() -> AddAnnex.create(report.get(), name.text(), intervention.get()));
    }

    Control control() {
        return area;
    }

    /** Shows the annexes as they are now. */
    void refresh() {
        table.show(year.report().map(AnnualReport::getAnnexes).map(List::copyOf).orElse(List.of()));
    }

    void select(Annex annex) {
        table.select(annex);
        table.table().setFocus();
    }
}
