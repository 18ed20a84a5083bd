// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.AnnualReport;
import se.finsam.core.snapshot.Body;
import se.finsam.core.snapshot.Person;
import se.finsam.core.snapshot.Signature;
import se.finsam.core.snapshot.SigningEventKind;
import se.finsam.core.text.Text;

/** R12: auditors who signed before the board had, and names that never were signed. */
public final class SigningOrderCheck implements Check<Check.None> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.of("UTC"));

    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        return input.report().stream()
                .filter(report -> report.signing() != null)
                .flatMap(report -> Stream.concat(order(input, report), unsigned(input, report)));
    }

    private static Map<String, Instant> signed(AnnualReport report) {
        var times = new HashMap<String, Instant>();
        var signing = report.signing();
        if (signing != null) {
            for (var event : signing.events()) {
                var person = event.person();
                if (event.kind() == SigningEventKind.SIGNED && person != null) {
                    times.putIfAbsent(person, event.time());
                }
            }
        }
        return times;
    }

    private static Stream<Finding> order(CheckInput input, AnnualReport report) {
        var times = signed(report);
        var board = report.signatures().stream()
                .filter(signature -> signature.body() == Body.BOARD && times.containsKey(signature.person()))
                .map(signature -> times.get(signature.person()))
                .sorted()
                .toList();
        var early = new ArrayList<Text>();
        for (var signature : report.signatures()) {
            var time = times.get(signature.person());
            if (signature.body() == Body.AUDIT && time != null) {
                var after = board.stream().filter(other -> other.isAfter(time)).count();
                if (after > 0) {
                    early.add(Say.format(
                            "%s %s, före %d av %d ledamöter",
                            "%s %s, before %d of %d members",
                            name(input, signature),
                            TIME.format(time),
                            after,
                            board.size()));
                }
            }
        }
        if (early.isEmpty()) {
            return Stream.of();
        }
        var last = TIME.format(board.getLast());
        return Stream.of(Finding.at(
                        Location.object(new Text("Underskrifter", "Signatures"), "signing." + input.year()),
                        Say.format(
                                "Revisorer har skrivit under före styrelsen: %s. Sista ledamoten skrev under %s.",
                                "Auditors have signed before the board: %s. The last member signed %s.",
                                new Text(
                                        String.join(
                                                "; ",
                                                early.stream().map(Text::sv).toList()),
                                        String.join(
                                                "; ",
                                                early.stream().map(Text::en).toList())),
                                last))
                .because(new Text(
                        "Handlingen har sänts till alla samtidigt. Styrelsen ska skriva under före revisionsberättelsen;"
                                + " sänd den till revisorerna sist.",
                        "The document was sent to all at once. The board is to sign before the auditors' report; send it"
                                + " to the auditors last.")));
    }

    private static Stream<Finding> unsigned(CheckInput input, AnnualReport report) {
        var times = signed(report);
        var signing = report.signing();
        if (signing == null || signing.completed() == null) {
            return Stream.of();
        }
        return report.signatures().stream()
                .filter(signature -> !times.containsKey(signature.person()))
                .map(signature -> Finding.at(
                                Location.object(new Text("Underskrifter", "Signatures"), "signing." + input.year()),
                                Say.format(
                                        "%s står på underskriftssidan men har inte skrivit under.",
                                        "%s is on the signature page but has not signed.", name(input, signature)))
                        .distinct(signature.person()));
    }

    private static String name(CheckInput input, Signature signature) {
        return input.snapshot().person(signature.person()).map(Person::fullName).orElse(signature.person());
    }
}
