// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Appointment;
import se.finsam.model.Body;
import se.finsam.model.FinsamFactory;
import se.finsam.model.Member;
import se.finsam.model.Person;
import se.finsam.model.Role;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Appoints a person to a body. */
public final class AddAppointment extends ModelCommand {
    private final Appointment appointment = FinsamFactory.eINSTANCE.createAppointment();

    private AddAppointment(
            Person person, Body body, Role role, @Nullable Member appointedBy, @Nullable LocalDate from) {
        super(person, text("appoint", Names.of(person)));
        appointment.setPerson(person);
        appointment.setBody(body);
        appointment.setRole(role);
        appointment.setAppointedBy(appointedBy);
        appointment.setFromDate(from);
    }

    /** Refuses when the person already has the role in the body at that time. */
    public static AddAppointment create(
            Person person, Body body, Role role, @Nullable Member appointedBy, @Nullable LocalDate from) {
        return new AddAppointment(person, body, role, appointedBy, from);
    }

    /** Appoints a substitute for the holder of another appointment of the same body and member. */
    public static AddAppointment createSubstitute(Person person, Appointment substituteFor, @Nullable LocalDate from) {
        var command = new AddAppointment(
                person, substituteFor.getBody(), Role.SUBSTITUTE, substituteFor.getAppointedBy(), from);
        command.appointment.setSubstituteFor(substituteFor);
        return command;
    }

    @Override
    protected @Nullable Text check() {
        return first(
                outside(Arrays.asList(
                        appointment.getPerson(), appointment.getAppointedBy(), appointment.getSubstituteFor())),
                Checks.when(association().getAppointments().stream().anyMatch(this::isSame), "refuse.appointed"));
    }

    private boolean isSame(Appointment other) {
        var from = appointment.getFromDate();
        return other.getPerson() == appointment.getPerson()
                && other.getBody() == appointment.getBody()
                && other.getRole() == appointment.getRole()
                && (other.getToDate() == null
                        || from == null
                        || !other.getToDate().isBefore(from));
    }

    @Override
    protected void change() {
        association().getAppointments().add(appointment);
    }
}
