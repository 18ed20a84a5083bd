// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.interventions;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.model.FinsamPackage;
import se.finsam.model.GrantDecision;
import se.finsam.model.Intervention;
import se.finsam.model.Unit;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddGrantDecision;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.text.Texts;
import se.finsam.ui.form.Binding;
import se.finsam.ui.form.ElementTable;
import se.finsam.ui.form.EntryDialog;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Labels;
import se.finsam.ui.session.Session;

/** The decisions to grant money to an intervention. */
final class GrantsSection {
    private static final Texts TEXTS = Texts.of(GrantsSection.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;
    private static final List<Unit> MONEY = List.of(Unit.TKR, Unit.KR, Unit.MKR);

    private final ElementTable<GrantDecision> table;
    private @Nullable Intervention intervention;

    GrantsSection(Composite parent, Session session) {
        table = new ElementTable<>(parent, "intervention.grants", TEXTS.get("grants.heading"), session::execute);
        table.column(FieldKind.date(), Binding.of(P.getGrantDecision_Date()), 3)
                .column(FieldKind.number(), Binding.of(P.getGrantDecision_Amount()), 3)
                .column(FieldKind.literal(MONEY), Binding.of(P.getGrantDecision_Unit()), 2)
                .column(FieldKind.year(), Binding.of(P.getGrantDecision_FromYear()), 2)
                .column(FieldKind.year(), Binding.of(P.getGrantDecision_ToYear()), 2)
                .column(FieldKind.text(), Binding.of(P.getGrantDecision_Text()), 8)
                .adding(TEXTS.get("grants.add"), this::ask)
                .removing(TEXTS.get("grants.remove"), RemoveElement::create)
                .rows(3);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table.control());
    }

    private @Nullable ModelCommand ask() {
        var owner = intervention;
        if (owner == null) {
            return null;
        }
        var year = LocalDate.now().getYear();
        var dialog = new EntryDialog(table.control().getShell(), TEXTS.get("grants.title"));
        var date = dialog.ask("grant.date", Labels.of(P.getGrantDecision_Date()), FieldKind.date(), LocalDate.now());
        var amount = dialog.ask("grant.amount", Labels.of(P.getGrantDecision_Amount()), FieldKind.number(), null);
        var unit = dialog.ask("grant.unit", Labels.of(P.getGrantDecision_Unit()), FieldKind.literal(MONEY), Unit.TKR);
        var from = dialog.ask("grant.fromYear", Labels.of(P.getGrantDecision_FromYear()), FieldKind.year(), year);
        var to = dialog.ask("grant.toYear", Labels.of(P.getGrantDecision_ToYear()), FieldKind.year(), year);
        var text = dialog.ask("grant.text", Labels.of(P.getGrantDecision_Text()), FieldKind.lines(2), null);
        return dialog.open(() -> AddGrantDecision.create(
                owner,
                new AddGrantDecision.Grant(
                        date.get(), amount.get(), unit.required(), from.get(), to.get(), text.get())));
    }

    void show(@Nullable Intervention shown) {
        intervention = shown;
        refresh();
    }

    void refresh() {
        table.show(intervention == null ? List.of() : intervention.getGrants());
    }

    void reveal(GrantDecision grant) {
        table.select(grant);
    }
}
