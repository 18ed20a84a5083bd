// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Appointment;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Ends an appointment and those of its substitutes. */
public final class EndAppointment extends ModelCommand {
    private final Appointment appointment;
    private final LocalDate last;

    private EndAppointment(Appointment appointment, LocalDate last) {
        super(appointment, text("endAppointment", Names.of(appointment), last));
        this.appointment = appointment;
        this.last = last;
    }

    /** {@code last} is the last day. */
    public static EndAppointment create(Appointment appointment, LocalDate last) {
        return new EndAppointment(appointment, last);
    }

    @Override
    protected @Nullable Text check() {
        return first(
                outside(List.of(appointment)),
                Checks.forwards(appointment.getFromDate(), last),
                Checks.when(last.equals(appointment.getToDate()), "refuse.unchanged"));
    }

    @Override
    protected void change() {
        appointment.setToDate(last);
        association().getAppointments().stream()
                .filter(other -> other.getSubstituteFor() == appointment)
                .filter(other -> other.getToDate() == null || other.getToDate().isAfter(last))
                .forEach(other -> other.setToDate(last));
    }
}
