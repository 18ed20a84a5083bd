// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.checks.Checked;
import se.finsam.core.snapshot.AnnualReport;
import se.finsam.core.snapshot.AssociationInfo;
import se.finsam.core.snapshot.CostUnit;
import se.finsam.core.snapshot.FiscalYear;
import se.finsam.core.snapshot.Gender;
import se.finsam.core.snapshot.Member;
import se.finsam.core.snapshot.MemberKind;
import se.finsam.core.snapshot.Parameter;
import se.finsam.core.snapshot.Person;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.SnapshotData;
import se.finsam.core.snapshot.Unit;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckRunner;

/**
 * What a check does not say that it reads does not change what it finds: after any change a run of the checks that read
 * what has changed equals a run of all.
 */
class RerunTest {
    private static List<String> findings(CheckReport report) {
        var found = new ArrayList<String>();
        for (var result : report.results()) {
            assertEquals(null, result.failure());
            result.findings()
                    .forEach(finding -> found.add("%s %s %s"
                            .formatted(
                                    finding.id(),
                                    finding.finding().fingerprint(),
                                    finding.finding().message())));
        }
        return found;
    }

    private static void assertSameAfter(Adopted report, String what, SnapshotData changed) {
        try (var runner = new CheckRunner(Checked.REGISTRY.checks());
                var other = new CheckRunner(Checked.REGISTRY.checks())) {
            var before = runner.run(report.input());
            var again = runner.rerun(before, report.input(changed));
            assertEquals(findings(other.run(report.input(changed))), findings(again), what);
        }
    }

    @Test
    void aRerunAfterAnyFaultEqualsARunOfAll() throws IOException {
        var draw = new Draw(5);
        for (var report : List.of(MutationBenchmark.sample(), MutationBenchmark.generated(11))) {
            for (var kind : FaultKind.values()) {
                MutationBenchmark.fault(report, kind, draw)
                        .ifPresent(fault -> assertSameAfter(report, fault.what(), fault.data()));
            }
        }
    }

    @Test
    void aRerunAfterAChangeOfAnythingElseEqualsARunOfAll() throws IOException {
        var report = MutationBenchmark.sample();
        var data = report.data();
        assertSameAfter(report, "people", people(data));
        assertSameAfter(report, "register", register(data));
        assertSameAfter(report, "presentation unit", unit(data));
        assertSameAfter(report, "goals", Edits.goals(data, data.goalAreas().subList(1, 2)));
        assertSameAfter(report, "dates", Edits.report(data, report.year(), RerunTest::undecided));
        assertSameAfter(
                report,
                "events",
                Edits.years(
                        data,
                        each -> new FiscalYear(
                                each.year(),
                                each.status(),
                                each.start(),
                                each.end(),
                                null,
                                List.of(),
                                null,
                                null,
                                each.report())));
        assertSameAfter(
                report,
                "end of the year",
                Edits.years(
                        data,
                        each -> new FiscalYear(
                                each.year(),
                                each.status(),
                                each.start(),
                                each.end().minusMonths(6),
                                each.genderSplit(),
                                each.events(),
                                each.outturnThrough(),
                                each.interimReport(),
                                each.report())));
    }

    private static AnnualReport undecided(AnnualReport report) {
        return new AnnualReport(
                report.title() + " x",
                LocalDate.of(2026, 6, 1),
                report.sections(),
                List.of(),
                report.annexes(),
                report.signatures().reversed(),
                null,
                List.of(),
                report.printed(),
                report.waivers());
    }

    private static SnapshotData unit(SnapshotData data) {
        var info = data.association();
        return with(
                data,
                new AssociationInfo(
                        info.id(),
                        info.name(),
                        info.shortName(),
                        info.organisationNumber(),
                        info.seat(),
                        info.website(),
                        "En annan vision",
                        Unit.KR,
                        info.charter()),
                data.parameters(),
                data.members(),
                data.persons(),
                data.costUnits());
    }

    private static SnapshotData people(SnapshotData data) {
        var persons = data.persons().stream()
                .map(person -> new Person(person.id(), person.lastName(), person.firstName(), Gender.MALE, List.of()))
                .toList();
        return with(data, data.association(), data.parameters(), data.members(), persons, data.costUnits());
    }

    private static SnapshotData register(SnapshotData data) {
        var parameters = data.parameters().stream()
                .map(each -> new Parameter(
                        each.code(),
                        each.name(),
                        new Quantity(
                                each.quantity().value().add(BigDecimal.valueOf(400)),
                                each.quantity().unit())))
                .toList();
        var members = data.members().stream()
                .map(each -> new Member(
                        each.key(),
                        each.code(),
                        each.name() + " x",
                        each.shortName() + " x",
                        List.of(),
                        MemberKind.REGION,
                        each.authority(),
                        each.from(),
                        each.to()))
                .toList();
        var units = data.costUnits().stream()
                .map(each ->
                        new CostUnit(each.key(), null, each.name() + " x", each.shortName() + " x", List.of(), true))
                .toList();
        return with(data, data.association(), parameters, members, data.persons(), units);
    }

    private static SnapshotData with(
            SnapshotData data,
            AssociationInfo association,
            List<Parameter> parameters,
            List<Member> members,
            List<Person> persons,
            List<CostUnit> units) {
        return new SnapshotData(
                association,
                data.partyShares(),
                parameters,
                data.dataSeries(),
                members,
                persons,
                data.appointments(),
                data.lineItems(),
                units,
                data.interventions(),
                data.budgetVersions(),
                data.plans(),
                data.goalAreas(),
                data.years(),
                data.facts());
    }

    @Test
    void idsAndFingerprintsAreTheSameInEveryRun() {
        var report = MutationBenchmark.generated(3);
        var fault = MutationBenchmark.fault(report, FaultKind.FACT_CHANGED, new Draw(2))
                .orElseThrow();
        try (var runner = new CheckRunner(Checked.REGISTRY.checks())) {
            assertEquals(
                    findings(runner.run(report.input(fault.data()))), findings(runner.run(report.input(fault.data()))));
        }
    }
}
