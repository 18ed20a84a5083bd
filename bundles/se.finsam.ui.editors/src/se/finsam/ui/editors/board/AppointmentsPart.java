// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.board;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Appointment;
import se.finsam.model.Body;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Member;
import se.finsam.model.Person;
import se.finsam.model.Role;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddAppointment;
import se.finsam.model.edit.command.EndAppointment;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.text.Names;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.form.EntryDialog;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Input;
import se.finsam.ui.form.Labels;
import se.finsam.ui.form.MasterDetail;
import se.finsam.ui.session.Session;

/** The appointments of a body on a day, and the details of the selected one. */
final class AppointmentsPart {
    private static final Texts TEXTS = Texts.of(AppointmentsPart.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;
    private static final int LIST = 58;

    private final Session session;
    private final Appointments shown;
    private final Input<Body> body;
    private final Input<LocalDate> day;
    private final MasterDetail<Appointment> appointments;

    AppointmentsPart(Composite parent, Session session, Appointments shown) {
        this.session = session;
        this.shown = shown;
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        var filter = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .extendedMargins(12, 12, 12, 0)
                .spacing(24, 0)
                .applyTo(filter);
        body = new Input<>(
                cell(filter),
                "board.body",
                Labels.of(P.getAppointment_Body()),
                new FieldKind.Choice<>(() -> Body.VALUES, Labels::of, UiLanguage.in(TEXTS.get("body.all"))),
                Body.BOARD,
                this::refresh);
        day = new Input<>(
                cell(filter),
                "board.day",
                TEXTS.get("day"),
                FieldKind.date(UiLanguage.in(TEXTS.get("day.all"))),
                LocalDate.now(),
                this::refresh);
        appointments = new MasterDetail<>(area, "appointment", TEXTS.get("appointments"), LIST, session::execute);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(appointments.control());
        createList();
        createForm();
    }

    private static Composite cell(Composite row) {
        var cell = new Composite(row, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(cell);
        return cell;
    }

    private void createList() {
        appointments
                .table()
                .column(Labels.of(P.getAppointment_Person()), 5, AppointmentsPart::person)
                .column(Labels.of(P.getAppointment_Role()), 4, appointment -> Labels.of(appointment.getRole()))
                .column(Labels.of(P.getAppointment_AppointedBy()), 4, AppointmentsPart::appointedBy)
                .column(
                        TEXTS.get("period"),
                        4,
                        appointment -> Labels.period(appointment.getFromDate(), appointment.getToDate()))
                .filtering()
                .adding(TEXTS.get("add"), this::add)
                .removing(TEXTS.get("remove"), RemoveElement::create)
                .action("substitute", "person", TEXTS.get("substitute"), this::substitute)
                .action("end", "calendar", TEXTS.get("end"), this::end);
    }

    private void createForm() {
        var form = appointments.form();
        form.add(FieldKind.element(this::persons), P.getAppointment_Person());
        form.add(FieldKind.literal(Body.VALUES), P.getAppointment_Body());
        form.add(FieldKind.literal(Role.VALUES), P.getAppointment_Role());
        form.add(FieldKind.elementOrNone(this::members), P.getAppointment_AppointedBy());
        form.add(FieldKind.elementOrNone(() -> shown.replaceable(form.shown())), P.getAppointment_SubstituteFor());
        form.add(FieldKind.date(), P.getAppointment_FromDate());
        form.add(FieldKind.date(), P.getAppointment_ToDate());
        form.add(FieldKind.text(), P.getAppointment_Organisation());
    }

    private static String person(Appointment appointment) {
        var name = UiLanguage.in(Names.of(appointment));
        return appointment.getSubstituteFor() == null ? name : "    " + name;
    }

    private static String appointedBy(Appointment appointment) {
        return appointment.getAppointedBy() == null
                ? ""
                : appointment.getAppointedBy().getName();
    }

    private List<Person> persons() {
        return session.association().getPersons();
    }

    private List<Member> members() {
        return session.association().getMembers();
    }

    private @Nullable ModelCommand add() {
        var dialog = new EntryDialog(appointments.control().getShell(), TEXTS.get("add"), TEXTS.get("add.do"));
        var who =
                dialog.ask("new.person", Labels.of(P.getAppointment_Person()), FieldKind.element(this::persons), null);
        var to = dialog.ask(
                "new.body",
                Labels.of(P.getAppointment_Body()),
                FieldKind.literal(Body.VALUES),
                body.value() == null ? Body.BOARD : body.value());
        var role =
                dialog.ask("new.role", Labels.of(P.getAppointment_Role()), FieldKind.literal(Role.VALUES), Role.MEMBER);
        var by = dialog.ask(
                "new.appointedBy",
                Labels.of(P.getAppointment_AppointedBy()),
                FieldKind.elementOrNone(this::members),
                null);
        var from = dialog.ask("new.fromDate", Labels.of(P.getAppointment_FromDate()), FieldKind.date(), day.value());
        return dialog.openWhen(
                () -> who.get() != null,
                () -> AddAppointment.create(who.required(), to.required(), role.required(), by.get(), from.get()));
    }

    private @Nullable ModelCommand substitute(Appointment appointment) {
        var dialog = new EntryDialog(appointments.control().getShell(), TEXTS.get("substitute"), TEXTS.get("add.do"));
        var who =
                dialog.ask("new.person", Labels.of(P.getAppointment_Person()), FieldKind.element(this::persons), null);
        var from = dialog.ask(
                "new.fromDate",
                Labels.of(P.getAppointment_FromDate()),
                FieldKind.date(),
                appointment.getFromDate() == null ? day.value() : appointment.getFromDate());
        return dialog.openWhen(
                () -> who.get() != null,
                () -> AddAppointment.createSubstitute(who.required(), appointment, from.get()));
    }

    private @Nullable ModelCommand end(Appointment appointment) {
        var dialog = new EntryDialog(appointments.control().getShell(), TEXTS.get("end"), TEXTS.get("end.do"));
        var last = dialog.ask("new.toDate", TEXTS.get("end.last"), FieldKind.date(), day.value());
        return dialog.openWhen(() -> last.get() != null, () -> EndAppointment.create(appointment, last.required()));
    }

    void refresh() {
        shown.of(body.value());
        shown.on(day.value());
        appointments.show(shown.list());
    }

    void reveal(Appointment appointment) {
        if (!shown.shows(appointment)) {
            body.set(appointment.getBody());
            day.set(null);
            refresh();
        }
        appointments.table().select(appointment);
        appointments.table().table().setFocus();
    }
}
