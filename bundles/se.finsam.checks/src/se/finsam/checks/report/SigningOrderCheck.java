// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Parameter;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.AnnualReport;
import se.finsam.core.snapshot.Body;
import se.finsam.core.snapshot.Signature;
import se.finsam.core.text.Text;

/** R12: auditors who signed before the board had, names that were never signed, and members who are not on the page. */
public final class SigningOrderCheck implements Check<SigningOrderCheck.Clock> {
    /** The time zone in which times are told, such as Europe/Stockholm. */
    public record Clock(
            @Parameter(
                    sv = "Tidszon för underskrifterna",
                    en = "Time zone of the signatures",
                    helpSv = "Till exempel Europe/Stockholm.",
                    helpEn = "Such as Europe/Stockholm.")
            String zone) {}

    @Override
    public Clock defaults() {
        return new Clock(SigningBoard.ZONE);
    }

    @Override
    public Stream<Finding> run(CheckInput input, Clock clock, Progress progress) {
        var zone = ZoneId.of(clock.zone());
        return input.report().stream().flatMap(report -> {
            var board = new SigningBoard(input, report, zone);
            return Stream.of(
                            order(input, board, zone),
                            unsigned(input, report, board),
                            absent(input, board),
                            fewer(input, board))
                    .flatMap(findings -> findings);
        });
    }

    private static Location place(CheckInput input) {
        return Location.object(new Text("Underskrifter", "Signatures"), "signing." + input.year());
    }

    private static Stream<Finding> order(CheckInput input, SigningBoard signing, ZoneId zone) {
        var format = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(zone);
        var times = signing.times();
        var board = signing.page(Body.BOARD).stream()
                .flatMap(signature -> Stream.ofNullable(times.get(signature.person())))
                .sorted()
                .toList();
        var early = new ArrayList<Text>();
        for (var signature : signing.page(Body.AUDIT)) {
            var time = times.get(signature.person());
            var after = time == null
                    ? 0
                    : board.stream().filter(other -> other.isAfter(time)).count();
            if (after > 0) {
                early.add(Say.format(
                        "%s %s, före %d av %d ledamöter",
                        "%s %s, before %d of %d members",
                        signing.name(signature.person()),
                        format.format(time),
                        after,
                        board.size()));
            }
        }
        return early.isEmpty()
                ? Stream.of()
                : Stream.of(Finding.at(
                                place(input),
                                Say.format(
                                        "Revisorer har skrivit under före styrelsen: %s. Sista ledamoten skrev under %s.",
                                        "Auditors have signed before the board: %s. The last member signed %s.",
                                        Say.several(early),
                                        format.format(board.getLast())))
                        .because(new Text(
                                "Handlingen har sänts till alla samtidigt. Styrelsen ska skriva under före"
                                        + " revisionsberättelsen; sänd den till revisorerna sist.",
                                "The document was sent to all at once. The board is to sign before the auditors' report;"
                                        + " send it to the auditors last.")));
    }

    /**
     * Names on the page without a signature in the trail of a completed e-signing. Auditors may sign elsewhere, which
     * they have done when none of them is in the trail.
     */
    private static Stream<Finding> unsigned(CheckInput input, AnnualReport report, SigningBoard signing) {
        var times = signing.times();
        var trail = report.signing();
        if (trail == null || trail.completed() == null || times.isEmpty()) {
            return Stream.of();
        }
        var auditorsSignElsewhere =
                signing.page(Body.AUDIT).stream().noneMatch(signature -> times.containsKey(signature.person()));
        return report.signatures().stream()
                .filter(signature -> signature.body() != Body.AUDIT || !auditorsSignElsewhere)
                .map(Signature::person)
                .distinct()
                .filter(person -> !times.containsKey(person))
                .map(person -> Finding.at(
                                place(input),
                                Say.format(
                                        "%s står på underskriftssidan men har inte skrivit under.",
                                        "%s is on the signature page but has not signed.", signing.name(person)))
                        .distinct(person));
    }

    /** Members who sat when the report was signed but are not on the page; a page without names is not yet made. */
    private static Stream<Finding> absent(CheckInput input, SigningBoard signing) {
        List<String> absent = signing.page(Body.BOARD).isEmpty() || !input.isFinished() ? List.of() : signing.absent();
        return absent.stream().map(person -> Finding.at(
                        place(input),
                        Say.format(
                                "%s sitter i styrelsen men saknas bland underskrifterna.",
                                "%s sits on the board but is not among the signatures.", signing.name(person)))
                .distinct("absent." + person)
                .because(new Text(
                        "Alla ledamöter som sitter när årsredovisningen skrivs under ska skriva under.",
                        "All members who sit when the annual report is signed are to sign.")));
    }

    /** Without appointments the förbundsordning tells how many are to sign. */
    private static Stream<Finding> fewer(CheckInput input, SigningBoard signing) {
        var charter = input.snapshot().association().charter();
        var members = charter == null ? null : charter.boardMembers();
        var names = signing.page(Body.BOARD).size();
        var appointed = input.snapshot().data().appointments().stream()
                .anyMatch(appointment -> appointment.body() == Body.BOARD);
        return members == null || appointed || names == 0 || names >= members || !input.isFinished()
                ? Stream.of()
                : Stream.of(Finding.at(
                                place(input),
                                Say.format(
                                        "%d ledamöter skriver under; styrelsen har %d enligt förbundsordningen.",
                                        "%d members sign; the board has %d by the charter.", names, members))
                        .distinct("count"));
    }
}
