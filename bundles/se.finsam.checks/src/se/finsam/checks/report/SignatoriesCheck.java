// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Appointment;
import se.finsam.core.snapshot.Body;
import se.finsam.core.snapshot.FiscalYear;
import se.finsam.core.snapshot.Person;
import se.finsam.core.snapshot.Role;
import se.finsam.core.snapshot.Signature;
import se.finsam.core.text.Text;

/**
 * R12: a board that signs but is not the board of the year, without the report saying so. Who left during the year has
 * been replaced in it; who still sits and does not sign is a matter of {@link SigningOrderCheck}.
 */
public final class SignatoriesCheck implements Check<Check.None> {
    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        var board = input.snapshot().board(input.year()).stream()
                .filter(appointment -> appointment.role() != Role.SUBSTITUTE)
                .toList();
        if (board.isEmpty()) {
            return Stream.of();
        }
        return input.report().stream().flatMap(report -> {
            var signing = report.signatures().stream()
                    .filter(signature -> signature.body() == Body.BOARD)
                    .toList();
            if (signing.isEmpty()) {
                return Stream.of();
            }
            var changes = new ArrayList<Text>();
            for (var signature : signing) {
                var sat = board.stream()
                        .filter(appointment -> appointment.person().equals(signature.person()))
                        .map(Appointment::role)
                        .toList();
                if (sat.isEmpty()) {
                    changes.add(Say.format(
                            "%s skriver under men satt inte i styrelsen %d",
                            "%s signs but did not sit on the board in %d",
                            name(input, signature.person()),
                            input.year()));
                } else if (!sat.contains(signature.role())) {
                    changes.add(Say.format(
                            "%s har en annan roll än %d",
                            "%s has another role than in %d", name(input, signature.person()), input.year()));
                }
            }
            var end =
                    input.snapshot().year(input.year()).map(FiscalYear::end).orElse(LocalDate.of(input.year(), 12, 31));
            var absent = new SigningBoard(input, report, ZoneId.of(SigningBoard.ZONE)).absent();
            board.stream()
                    .filter(appointment -> appointment.runsBetween(end, end))
                    .map(Appointment::person)
                    .distinct()
                    .filter(person -> signing.stream().map(Signature::person).noneMatch(person::equals)
                            && !absent.contains(person))
                    .forEach(person -> changes.add(Say.format(
                            "%s satt i styrelsen %d men skriver inte under",
                            "%s sat on the board in %d but does not sign", name(input, person), input.year())));
            return changes.isEmpty() ? Stream.of() : Stream.of(finding(input, changes));
        });
    }

    private static Finding finding(CheckInput input, List<Text> changes) {
        return Finding.at(
                        Location.object(
                                new Text("Styrelsens underskrift", "Signatures of the board"),
                                "signatories." + input.year()),
                        Say.format(
                                "Styrelsen som skriver under är inte den som satt under året: %s.",
                                "The board that signs is not the one that sat during the year: %s.",
                                Say.several(changes)))
                .because(new Text(
                        "Den sittande styrelsen ska skriva under, så detta kan vara rätt; rapporten bör säga när"
                                + " ledamöterna byttes.",
                        "The sitting board is to sign, so this may be right; the report should say when the members"
                                + " changed."));
    }

    private static String name(CheckInput input, String person) {
        return input.snapshot().person(person).map(Person::fullName).orElse(person);
    }
}
