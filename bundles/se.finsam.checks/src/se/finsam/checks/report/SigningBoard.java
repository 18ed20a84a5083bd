// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.api.CheckInput;
import se.finsam.core.snapshot.AnnualReport;
import se.finsam.core.snapshot.Appointment;
import se.finsam.core.snapshot.Body;
import se.finsam.core.snapshot.Person;
import se.finsam.core.snapshot.Role;
import se.finsam.core.snapshot.Signature;
import se.finsam.core.snapshot.SigningEventKind;

/** Who signs a report, when, and who should: the board that sits when it is signed. */
final class SigningBoard {
    /** Where the associations are; the trails of e-signing are in UTC. */
    static final String ZONE = "Europe/Stockholm";

    private final CheckInput input;
    private final AnnualReport report;
    private final ZoneId zone;

    SigningBoard(CheckInput input, AnnualReport report, ZoneId zone) {
        this.input = input;
        this.report = report;
        this.zone = zone;
    }

    /** When each person first signed. */
    Map<String, Instant> times() {
        var times = new HashMap<String, Instant>();
        var signing = report.signing();
        if (signing != null) {
            for (var event : signing.events()) {
                var person = event.person();
                if (event.kind() == SigningEventKind.SIGNED && person != null) {
                    times.merge(person, event.time(), (one, other) -> one.isBefore(other) ? one : other);
                }
            }
        }
        return times;
    }

    /** The names of a body on the signature page. */
    List<Signature> page(Body body) {
        return report.signatures().stream()
                .filter(signature -> signature.body() == body)
                .toList();
    }

    /** The days from the decision on the report to the last signature of the board; empty when neither is known. */
    private Optional<List<LocalDate>> days() {
        var times = times();
        var last = page(Body.BOARD).stream()
                .flatMap(signature -> Stream.ofNullable(times.get(signature.person())))
                .max(Comparator.naturalOrder())
                .map(time -> LocalDate.ofInstant(time, zone));
        return Stream.concat(Stream.ofNullable(report.decided()), last.stream())
                .map(day -> List.of(day, day))
                .reduce((one, other) -> List.of(
                        one.getFirst().isBefore(other.getFirst()) ? one.getFirst() : other.getFirst(),
                        one.getLast().isAfter(other.getLast()) ? one.getLast() : other.getLast()));
    }

    /**
     * Seats on the board, substitutes not counted, of those who sat both when the report was decided on and when the
     * board last signed. Who came or left meanwhile may sign or not.
     */
    List<Appointment> sitting() {
        return days().map(days -> {
                    var first = seats(days.getFirst());
                    var last = seats(days.getLast());
                    return first.stream()
                            .filter(seat -> last.stream()
                                    .anyMatch(later -> later.person().equals(seat.person())))
                            .toList();
                })
                .orElse(List.of());
    }

    private List<Appointment> seats(LocalDate day) {
        return input.snapshot().board(day).stream()
                .filter(appointment -> appointment.role() != Role.SUBSTITUTE)
                .toList();
    }

    /** Those of {@link #sitting} who are not on the page and for whom no substitute is, each person once. */
    List<String> absent() {
        var signing = page(Body.BOARD).stream().map(Signature::person).toList();
        return sitting().stream()
                .filter(appointment -> !signing.contains(appointment.person())
                        && input.snapshot().substitutesFor(appointment).stream()
                                .noneMatch(substitute -> signing.contains(substitute.person())))
                .map(Appointment::person)
                .distinct()
                .toList();
    }

    /** The name of a person. */
    String name(String person) {
        return input.snapshot().person(person).map(Person::fullName).orElse(person);
    }
}
