// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Language;
import se.finsam.model.Appointment;
import se.finsam.model.Association;
import se.finsam.model.Body;
import se.finsam.model.Person;
import se.finsam.model.Role;
import se.finsam.model.text.Names;

/** The appointments that a page lists: those of a body on a day, or all there have been. */
final class Appointments {
    private static final Comparator<Appointment> ORDER =
            Comparator.comparing(Appointment::getBody).thenComparing(appointment -> rank(appointment.getRole()));

    private final Association association;
    private @Nullable Body body;
    private @Nullable LocalDate day;

    Appointments(Association association, @Nullable Body body, @Nullable LocalDate day) {
        this.association = association;
        this.body = body;
        this.day = day;
    }

    /** Restricts to a body; null for every body. */
    void of(@Nullable Body chosen) {
        body = chosen;
    }

    /** Restricts to who holds office on a day; null for all times. */
    void on(@Nullable LocalDate chosen) {
        day = chosen;
    }

    /** By body and role, each substitute after the one for whom it steps in. */
    List<Appointment> list() {
        var shown = association.getAppointments().stream()
                .filter(this::shows)
                .sorted(ORDER)
                .toList();
        var list = new ArrayList<Appointment>();
        for (var appointment : shown) {
            if (!shown.contains(appointment.getSubstituteFor())) {
                list.add(appointment);
                shown.stream()
                        .filter(other -> other.getSubstituteFor() == appointment)
                        .forEach(list::add);
            }
        }
        return list;
    }

    /** True if the restrictions let an appointment through. */
    boolean shows(Appointment appointment) {
        return (body == null || appointment.getBody() == body) && (day == null || runs(appointment, day));
    }

    /** Who can have a substitute with this appointment: others of the same body that are no substitutes themselves. */
    List<Appointment> replaceable(@Nullable Appointment substitute) {
        return association.getAppointments().stream()
                .filter(other -> substitute == null || other != substitute && other.getBody() == substitute.getBody())
                .filter(other -> other.getRole() != Role.SUBSTITUTE)
                .filter(other -> substitute == null || other.getPerson() != substitute.getPerson())
                .toList();
    }

    /** What a person is on the day, or has ever been: ordförande, ledamot. */
    String roles(Person person, Language language) {
        return association.getAppointments().stream()
                .filter(appointment -> appointment.getPerson() == person)
                .filter(appointment -> day == null || runs(appointment, day))
                .map(appointment -> Names.of(appointment.getRole()).in(language))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean runs(Appointment appointment, LocalDate day) {
        var from = appointment.getFromDate();
        var to = appointment.getToDate();
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }

    private static int rank(Role role) {
        return switch (role) {
            case CHAIR -> 0;
            case VICE_CHAIR -> 1;
            case SUBSTITUTE -> 3;
            default -> 2;
        };
    }
}
