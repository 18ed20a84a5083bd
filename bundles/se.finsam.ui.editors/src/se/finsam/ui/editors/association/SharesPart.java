// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.association;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.MemberKind;
import se.finsam.model.Parameter;
import se.finsam.model.PartyShare;
import se.finsam.model.Unit;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddElement;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.text.Texts;
import se.finsam.ui.form.Binding;
import se.finsam.ui.form.ElementTable;
import se.finsam.ui.form.EntryDialog;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Keys;
import se.finsam.ui.form.Labels;
import se.finsam.ui.session.Session;

/** What share of the funding falls on each kind of party, and the limits that the association has set itself. */
final class SharesPart {
    private static final Texts TEXTS = Texts.of(SharesPart.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;
    private static final int ROWS = 4;

    private final Session session;
    private final ElementTable<PartyShare> shares;
    private final ElementTable<Parameter> parameters;

    SharesPart(Composite parent, Session session) {
        this.session = session;
        var area = new Composite(parent, 0);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 16).applyTo(area);
        shares = new ElementTable<PartyShare>(area, "shares", TEXTS.get("shares"), session::execute)
                .column(
                        FieldKind.literal(MemberKind.VALUES),
                        Binding.<PartyShare, MemberKind>of(P.getPartyShare_Kind())
                                .labelled(TEXTS.get("party")),
                        4)
                .column(FieldKind.whole(), Binding.of(P.getPartyShare_Numerator()), 2)
                .column(FieldKind.whole(), Binding.of(P.getPartyShare_Denominator()), 2)
                .adding(TEXTS.get("share.add"), this::addShare)
                .removing(TEXTS.get("share.remove"), RemoveElement::create)
                .moving()
                .rows(ROWS);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(shares.control());
        parameters = new ElementTable<Parameter>(area, "parameters", TEXTS.get("parameters"), session::execute)
                .column(FieldKind.text(), Binding.of(P.getNamed_Name()), 6)
                .column(FieldKind.number(), Binding.of(P.getParameter_Value()), 2)
                .column(FieldKind.literal(Unit.VALUES), Binding.of(P.getParameter_Unit()), 2)
                .column(FieldKind.text(), Binding.of(P.getParameter_Code()), 3)
                .adding(TEXTS.get("parameter.add"), this::addParameter)
                .removing(TEXTS.get("parameter.remove"), RemoveElement::create)
                .moving();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parameters.control());
    }

    private @Nullable ModelCommand addShare() {
        var association = session.association();
        var dialog = new EntryDialog(shares.control().getShell(), TEXTS.get("share.add"));
        var kind = dialog.ask(
                "new.kind",
                TEXTS.get("party"),
                FieldKind.literal(MemberKind.VALUES),
                MemberKind.VALUES.stream()
                        .filter(each -> association.getPartyShares().stream().noneMatch(s -> s.getKind() == each))
                        .findFirst()
                        .orElse(MemberKind.STATE));
        var numerator = dialog.ask("new.numerator", Labels.of(P.getPartyShare_Numerator()), FieldKind.whole(), 1);
        var denominator = dialog.ask("new.denominator", Labels.of(P.getPartyShare_Denominator()), FieldKind.whole(), 4);
        return dialog.open(() -> {
            var share = FinsamFactory.eINSTANCE.createPartyShare();
            share.setKind(kind.required());
            share.setNumerator(numerator.get() == null ? 0 : numerator.required());
            share.setDenominator(denominator.get() == null ? 0 : denominator.required());
            return AddElement.create(
                    association,
                    P.getAssociation_PartyShares(),
                    share,
                    association.getPartyShares().size());
        });
    }

    private @Nullable ModelCommand addParameter() {
        var association = session.association();
        var dialog = new EntryDialog(parameters.control().getShell(), TEXTS.get("parameter.add"));
        var name = dialog.ask("new.name", Labels.of(P.getNamed_Name()), FieldKind.text(), null);
        var value = dialog.ask("new.value", Labels.of(P.getParameter_Value()), FieldKind.number(), null);
        var unit =
                dialog.ask("new.unit", Labels.of(P.getParameter_Unit()), FieldKind.literal(Unit.VALUES), Unit.PERCENT);
        return dialog.open(() -> {
            var parameter = FinsamFactory.eINSTANCE.createParameter();
            parameter.setName(name.get());
            parameter.setCode(Keys.of(name.text(), "parameter", this::isCode));
            parameter.setValue(value.get());
            parameter.setUnit(unit.required());
            return AddElement.create(
                    association,
                    P.getAssociation_Parameters(),
                    parameter,
                    association.getParameters().size());
        });
    }

    private boolean isCode(String code) {
        return session.association().getParameters().stream().anyMatch(other -> code.equals(other.getCode()));
    }

    void refresh() {
        shares.show(session.association().getPartyShares());
        parameters.show(session.association().getParameters());
    }

    void reveal(PartyShare share) {
        shares.select(share);
        shares.table().setFocus();
    }

    void reveal(Parameter parameter) {
        parameters.select(parameter);
        parameters.table().setFocus();
    }
}
