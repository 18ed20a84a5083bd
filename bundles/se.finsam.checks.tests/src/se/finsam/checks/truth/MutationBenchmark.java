// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.checks.Checked;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.statement.Diagnosis;
import se.finsam.core.statement.Discrepancy;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckRunner;
import se.finsam.engine.CheckedFinding;

/**
 * Plants faults one at a time and counts what the checks make of them.
 *
 * <p>A fault is found when a finding stands in its place, or names it. A finding that does neither is explained only when
 * it is true of the accounts: when it remains after the whole report has been printed anew.
 */
final class MutationBenchmark {
    private static final int TRIES = 40;

    /** Checks that look at the same cell from other sides: a cell that was wrong before may change between them. */
    private static final Set<String> OF_PRINT =
            Set.of("footing", "accounts", "carry-forward", "convention", "missing-row");

    private final Tally tally = new Tally();
    private final Draw draw;

    MutationBenchmark(long seed) {
        draw = new Draw(seed);
    }

    /** The sample, with the faults that it has. */
    static Adopted sample() throws IOException {
        return new Adopted(Checked.sample().data(), Checked.REGISTRY.templates(), Checked.YEAR);
    }

    static Adopted generated(long seed) {
        var generated = Generated.of(seed);
        return new Adopted(
                generated.data(), Generated.TEMPLATES, generated.shape().year());
    }

    Tally tally() {
        return tally;
    }

    /** Plants so many faults of each kind in a report. */
    void plant(Adopted report, int each) {
        try (var runner = new CheckRunner(Checked.REGISTRY.checks())) {
            var before = runner.run(report.input());
            for (var kind : FaultKind.values()) {
                for (var i = 0; i < each; i++) {
                    fault(report, kind, draw).ifPresent(fault -> judge(report, runner, before, fault));
                }
            }
        }
    }

    /** Plants several faults of print and prose beside each other, so many times, and counts how many are found. */
    void plantTogether(Adopted report, int times, int together) {
        var kinds = Stream.of(FaultKind.values())
                .filter(kind -> !FactFaults.kinds().contains(kind))
                .toList();
        try (var runner = new CheckRunner(Checked.REGISTRY.checks())) {
            for (var i = 0; i < times; i++) {
                var known = prints(runner.run(report.input()));
                var faults = new ArrayList<Fault>();
                var wrong = report;
                for (var kind : draw.some(kinds, together)) {
                    var fault = fault(wrong, kind, draw).filter(Fault::breaks);
                    if (fault.isPresent()) {
                        faults.add(fault.get());
                        wrong = new Adopted(fault.get().data(), report.templates(), report.year());
                    }
                }
                var fresh = runner.run(wrong.input()).findings().stream()
                        .filter(finding -> !finding.finding().fingerprint().equals(known.get(finding.id())))
                        .toList();
                for (var fault : faults) {
                    tally.together(fresh.stream().anyMatch(finding -> isAbout(finding, fault)), fault.what());
                }
            }
        }
    }

    /** A fault of a kind; empty when the report has no place for it. */
    static Optional<Fault> fault(Adopted report, FaultKind kind, Draw draw) {
        for (var i = 0; i < TRIES; i++) {
            var fault = plantOne(report, kind, draw);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> plantOne(Adopted report, FaultKind kind, Draw draw) {
        if (ProseFaults.kinds().contains(kind)) {
            return new ProseFaults(report, draw).plant(kind);
        }
        return FactFaults.kinds().contains(kind)
                ? new FactFaults(report, draw).plant(kind)
                : new PrintFaults(report, draw).plant(kind);
    }

    private void judge(Adopted report, CheckRunner runner, CheckReport before, Fault fault) {
        var after = runner.rerun(before, report.input(fault.data()));
        if (!after.failures().isEmpty()) {
            throw new IllegalStateException(
                    fault.what() + ": " + after.failures().getFirst().failure());
        }
        var known = prints(before);
        var places = before.findings().stream()
                .filter(finding -> OF_PRINT.contains(finding.check().id()))
                .map(finding -> finding.finding().location())
                .filter(location -> location.column() != null)
                .map(Location::key)
                .collect(Collectors.toSet());
        var count = tally.of(fault.kind());
        var found = false;
        var strange = new ArrayList<CheckedFinding>();
        for (var finding : after.findings()) {
            var old = known.get(finding.id());
            if (finding.finding().fingerprint().equals(old)
                    || old == null
                            && places.contains(finding.finding().location().key())) {
                continue;
            }
            var explained = isAbout(finding, fault);
            found |= explained;
            if (old == null) {
                count.findings++;
                if (explained) {
                    count.explained++;
                } else {
                    strange.add(finding);
                }
            }
        }
        if (!strange.isEmpty()) {
            explainByAccounts(report, runner, before, fault, strange, count);
        }
        count.planted++;
        if (fault.breaks()) {
            count.breaking++;
            if (found || fault.kind() == FaultKind.ACCOUNTS_CONTRADICT && tellsOfAccounts(after, known)) {
                count.found++;
                cause(after, fault, count);
            } else {
                tally.missed()
                        .add("%s: %s in %s"
                                .formatted(
                                        fault.kind(),
                                        fault.what(),
                                        report.data().association().name()));
            }
        }
    }

    private static Map<String, String> prints(CheckReport report) {
        var prints = new HashMap<String, String>();
        report.findings()
                .forEach(finding -> prints.put(finding.id(), finding.finding().fingerprint()));
        return prints;
    }

    private static boolean tellsOfAccounts(CheckReport after, Map<String, String> known) {
        return after.findings().stream()
                .anyMatch(finding -> finding.check().id().equals("balance") && !known.containsKey(finding.id()));
    }

    private static boolean isAbout(CheckedFinding checked, Fault fault) {
        var finding = checked.finding();
        var location = finding.location();
        if (location.line() != null && location.column() != null) {
            return fault.places()
                            .contains(Adopted.Printed.place(
                                    String.valueOf(location.statement()), location.line(), location.column()))
                    || names(finding, fault);
        }
        if (location.section() != null) {
            return fault.places().contains(String.valueOf(location.object()));
        }
        return checked.check().id().equals("signs")
                        && fault.places().stream().anyMatch(place -> place.startsWith(location.statement() + "/"))
                || names(finding, fault);
    }

    /** True for a finding of the same statement that tells of a row with the fault, as a consequence or a term. */
    private static boolean names(Finding finding, Fault fault) {
        return fault.places().stream()
                        .anyMatch(place -> place.startsWith(finding.location().statement() + "/"))
                && fault.names().stream()
                        .anyMatch(name -> finding.message().sv().contains(name)
                                || finding.cause().sv().contains(name));
    }

    private void explainByAccounts(
            Adopted report,
            CheckRunner runner,
            CheckReport before,
            Fault fault,
            List<CheckedFinding> strange,
            Tally.Count count) {
        Set<String> ofAccounts = new HashSet<>();
        if (FactFaults.kinds().contains(fault.kind())) {
            var anew = runner.rerun(before, report.input(new FactFaults(report, draw).printedAnew(fault.data())));
            ofAccounts.addAll(anew.findings().stream().map(CheckedFinding::id).collect(Collectors.toSet()));
        }
        for (var finding : strange) {
            if (ofAccounts.contains(finding.id())) {
                count.explained++;
            } else {
                tally.unexplained()
                        .add("%s: %s gives %s %s"
                                .formatted(
                                        fault.kind(),
                                        fault.what(),
                                        finding.id(),
                                        finding.finding().message().sv()));
            }
        }
    }

    private void cause(CheckReport after, Fault fault, Tally.Count count) {
        if (fault.kind() == FaultKind.ROLL_FORWARD) {
            var carried =
                    discrepancies(after, fault).stream().anyMatch(each -> each.kind() == Discrepancy.Kind.CARRIED);
            named(fault, count, carried, carried, List.of());
        } else if (!fault.kind().causes().isEmpty()) {
            var named = discrepancies(after, fault).stream()
                    .flatMap(each -> each.diagnoses().stream())
                    .map(Diagnosis::kind)
                    .limit(3)
                    .toList();
            if (fault.kind() == FaultKind.SIGN_FLIPPED && named.isEmpty()) {
                named = after.findings().stream()
                        .filter(finding -> finding.check().id().equals("signs"))
                        .map(finding -> Diagnosis.Kind.SIGN_FLIPPED)
                        .toList();
            }
            named(
                    fault,
                    count,
                    !named.isEmpty() && fault.kind().causes().contains(named.getFirst()),
                    named.stream().anyMatch(fault.kind().causes()::contains),
                    named);
        }
    }

    private void named(Fault fault, Tally.Count count, boolean first, boolean among, List<Diagnosis.Kind> named) {
        count.causes++;
        count.first += first ? 1 : 0;
        count.among += among ? 1 : 0;
        if (!first) {
            tally.misnamed().add("%s: %s is called %s".formatted(fault.kind(), fault.what(), named));
        }
    }

    private static List<Discrepancy> discrepancies(CheckReport after, Fault fault) {
        return after.input().printed().stream()
                .flatMap(statement -> statement.discrepancies().stream().filter(each -> fault.places()
                        .contains(Adopted.Printed.place(
                                statement.table().id(),
                                each.cell().row().id(),
                                each.cell().column().id()))))
                .toList();
    }
}
