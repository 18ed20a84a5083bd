// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.association;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.core.finding.Location;
import se.finsam.model.Association;
import se.finsam.model.Charter;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Unit;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.SetCharter;
import se.finsam.model.text.Texts;
import se.finsam.ui.form.Binding;
import se.finsam.ui.form.Field;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Form;
import se.finsam.ui.form.Labels;
import se.finsam.ui.form.ScrollPane;
import se.finsam.ui.session.Session;

/** What the association is called and what its charter lays down. */
final class GeneralPart {
    private static final Texts TEXTS = Texts.of(GeneralPart.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;
    private static final int WIDTH = 640;

    private final Session session;
    private final ScrollPane pane;
    private final Form<Association> form;
    private final Field<Association, Boolean> interimReport;

    GeneralPart(Composite parent, Session session) {
        this.session = session;
        pane = new ScrollPane(parent);
        form = new Form<>(pane.content(), "association", session::execute);
        GridDataFactory.fillDefaults().hint(WIDTH, -1).applyTo(form.body());
        form.heading(TEXTS.get("association"));
        form.add(FieldKind.text(), P.getNamed_Name());
        form.add(FieldKind.text(), P.getAssociation_ShortName());
        form.add(FieldKind.text(), P.getAssociation_OrganisationNumber());
        form.add(FieldKind.text(), P.getAssociation_Seat());
        form.add(FieldKind.text(), P.getAssociation_Website());
        form.add(
                FieldKind.literal(List.of(Unit.KR, Unit.TKR, Unit.MKR)),
                Binding.<Association, Unit>of(P.getAssociation_PresentationUnit())
                        .labelled(TEXTS.get("presentationUnit")));
        form.add(FieldKind.lines(3), P.getAssociation_Vision());
        form.heading(TEXTS.get("charter"));
        form.add(
                FieldKind.date(),
                charter(
                        P.getCharter_AdoptionDate(),
                        Charter::getAdoptionDate,
                        (association, date) ->
                                set(association, date, boardMembers(association), interim(association))));
        form.add(
                FieldKind.whole(),
                charter(
                        P.getCharter_BoardMembers(),
                        Charter::getBoardMembers,
                        (association, count) -> set(association, adopted(association), count, interim(association))));
        interimReport = form.add(
                FieldKind.yesNoUnknown(),
                charter(
                        P.getCharter_InterimReport(),
                        Charter::getInterimReport,
                        (association, demanded) ->
                                set(association, adopted(association), boardMembers(association), demanded)));
        form.show(session.association());
    }

    private static <V> Binding<Association, V> charter(
            EAttribute attribute,
            Function<Charter, @Nullable V> read,
            BiFunction<Association, @Nullable V, ModelCommand> write) {
        return new Binding<>(attribute.getName(), Labels.of(attribute), association -> read(association, read), write);
    }

    private static <V> @Nullable V read(Association association, Function<Charter, @Nullable V> read) {
        var charter = association.getCharter();
        return charter == null ? null : read.apply(charter);
    }

    private static @Nullable LocalDate adopted(Association association) {
        return read(association, Charter::getAdoptionDate);
    }

    private static @Nullable Integer boardMembers(Association association) {
        return read(association, Charter::getBoardMembers);
    }

    private static @Nullable Boolean interim(Association association) {
        return read(association, Charter::getInterimReport);
    }

    private static ModelCommand set(
            Association association,
            @Nullable LocalDate adopted,
            @Nullable Integer boardMembers,
            @Nullable Boolean interim) {
        return SetCharter.create(association, adopted, boardMembers, interim);
    }

    void refresh() {
        form.show(session.association());
    }

    void reveal(Object target) {
        if (target instanceof Charter || target instanceof Location) {
            pane.reveal(interimReport.control());
            interimReport.control().setFocus();
        } else {
            form.setFocus();
        }
    }
}
