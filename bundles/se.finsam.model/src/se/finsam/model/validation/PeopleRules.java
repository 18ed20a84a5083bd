// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.validation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import se.finsam.model.Appointment;
import se.finsam.model.Association;
import se.finsam.model.Body;
import se.finsam.model.Intervention;
import se.finsam.model.MemberKind;
import se.finsam.model.Role;
import se.finsam.model.text.Names;

/** Appointments that do not contradict each other, and interventions that belong to whom they can belong to. */
final class PeopleRules {
    private final Association association;
    private final Problems problems;

    PeopleRules(Association association, Problems problems) {
        this.association = association;
        this.problems = problems;
    }

    void check() {
        var appointments = association.getAppointments();
        for (var i = 0; i < appointments.size(); i++) {
            checkSubstitute(appointments.get(i));
            checkOverlaps(appointments.get(i), appointments.subList(0, i));
        }
        association.getInterventions().forEach(this::checkIntervention);
        association.getYears().stream()
                .filter(year -> year.getReport() != null)
                .flatMap(year -> year.getReport().getExplanations().stream())
                .filter(e -> e.getSubjects().isEmpty() && e.getItems().isEmpty())
                .forEach(e -> problems.warning(e, "explanationOfNothing"));
    }

    private void checkSubstitute(Appointment appointment) {
        var other = appointment.getSubstituteFor();
        if (other == null) {
            return;
        }
        if (other == appointment || other.getBody() != appointment.getBody()) {
            problems.error(appointment, "substituteForWrong", Names.of(other));
        }
        if (appointment.getRole() != Role.SUBSTITUTE) {
            problems.warning(appointment, "substituteRole");
        }
    }

    private void checkOverlaps(Appointment appointment, List<Appointment> before) {
        for (var other : before) {
            if (other.getBody() != appointment.getBody() || !overlap(appointment, other)) {
                continue;
            }
            if (other.getPerson() == appointment.getPerson() && other.getRole() == appointment.getRole()) {
                problems.warning(appointment, "appointedTwice");
            } else if (appointment.getBody() == Body.BOARD
                    && appointment.getRole() == Role.CHAIR
                    && other.getRole() == Role.CHAIR) {
                problems.warning(appointment, "twoChairs", Names.of(other));
            }
        }
    }

    private static boolean overlap(Appointment one, Appointment other) {
        return !from(one).isAfter(to(other)) && !from(other).isAfter(to(one));
    }

    private static LocalDate from(Appointment appointment) {
        return appointment.getFromDate() == null ? LocalDate.MIN : appointment.getFromDate();
    }

    private static LocalDate to(Appointment appointment) {
        return appointment.getToDate() == null ? LocalDate.MAX : appointment.getToDate();
    }

    private void checkIntervention(Intervention intervention) {
        intervention.getMunicipalities().stream()
                .filter(member -> member.getKind() != MemberKind.MUNICIPALITY)
                .forEach(member -> problems.error(intervention, "notAMunicipality", Names.of(member)));
        var seen = new HashSet<Intervention>();
        var whole = intervention;
        while (whole != null) {
            if (!seen.add(whole)) {
                problems.error(intervention, "partOfItself");
                return;
            }
            whole = whole.getPartOf();
        }
    }
}
