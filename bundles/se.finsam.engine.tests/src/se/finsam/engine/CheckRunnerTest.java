// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.finsam.api.AppliesTo;
import se.finsam.api.Aspect;
import se.finsam.api.Check;
import se.finsam.api.CheckContribution;
import se.finsam.api.CheckInput;
import se.finsam.api.Contributor;
import se.finsam.api.Progress;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.AnnualReport;
import se.finsam.core.snapshot.FiscalYear;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.snapshot.Waiver;
import se.finsam.core.snapshot.YearStatus;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.text.Text;

class CheckRunnerTest {
    /** The body of a check of the tests. */
    private interface Body {
        Stream<Finding> run(CheckInput input, Progress progress);
    }

    private record Simple(Body body) implements Check<Check.None> {
        @Override
        public None defaults() {
            return None.NONE;
        }

        @Override
        public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
            return body.run(input, progress);
        }
    }

    private static CheckContribution check(String id, Set<Aspect> reads, CheckContribution.Loader loader) {
        return check(id, reads, AppliesTo.YEAR, loader, List.of());
    }

    private static CheckContribution check(
            String id, Set<Aspect> reads, AppliesTo scope, CheckContribution.Loader loader, List<String> before) {
        return new CheckContribution(
                id,
                Text.same(id),
                Text.EMPTY,
                "other",
                "",
                Severity.WARNING,
                "",
                reads,
                scope,
                new Contributor("in.house", "1.0"),
                loader,
                before);
    }

    private static CheckContribution scoped(String id, AppliesTo scope) {
        Body found = (input, progress) -> Stream.of(finding("a", "x"));
        return check(id, Set.of(Aspect.FACTS), scope, () -> new Simple(found), List.of());
    }

    private static CheckContribution check(String id, Body body) {
        return check(id, Set.of(Aspect.values()), () -> new Simple(body));
    }

    private static Finding finding(String object, String text) {
        return Finding.at(Location.object(Text.same(object), object), Text.same(text));
    }

    private static SnapshotBuilder association() {
        return new SnapshotBuilder().item("revenue", Nature.INCOME).parameter("limit", "20", Unit.PERCENT);
    }

    private static CheckInput input(Snapshot snapshot) {
        return new CheckInput(snapshot, StatementTemplates.of(List.of()), 2025);
    }

    private static CheckReport run(CheckContribution... checks) {
        try (var runner = new CheckRunner(List.of(checks), Map.of(), Duration.ofSeconds(1))) {
            return runner.run(input(association().build()));
        }
    }

    @Test
    void findingsComeGravestFirstAndKnowTheirCheck() {
        var report = run(
                check("mild", (input, progress) -> Stream.of(finding("a", "x").as(Severity.HINT), finding("b", "y"))),
                check("grave", (input, progress) -> Stream.of(finding("c", "z").as(Severity.ERROR))));
        assertEquals(
                List.of("grave:c", "mild:b", "mild:a"),
                report.findings().stream().map(CheckedFinding::id).toList());
        assertEquals(Severity.WARNING, report.findings().get(1).severity());
        assertEquals(1, report.open(Severity.ERROR).size());
    }

    @Test
    void aCheckThatFailsIsReportedWithItsBundleAndTheOthersStand() {
        var report = run(
                check("throws", (input, progress) -> {
                    throw new IllegalStateException("no such row");
                }),
                check("gives.up", (input, progress) -> {
                    throw new CancellationException();
                }),
                check("unloadable", Set.of(), () -> {
                    throw new ClassNotFoundException("in.house.Missing");
                }),
                check("twice", (input, progress) -> Stream.of(finding("a", "x"), finding("a", "y"))),
                check("good", (input, progress) -> Stream.of(finding("a", "x"))));
        assertEquals(
                List.of("good:a"),
                report.findings().stream().map(CheckedFinding::id).toList());
        assertEquals(4, report.failures().size());
        for (var result : report.failures()) {
            var failure = result.failure();
            assertNotNull(failure);
            assertTrue(failure.en().contains("in.house 1.0"), failure.en());
        }
        var first = report.failures().getFirst().failure();
        assertNotNull(first);
        assertTrue(first.en().contains("no such row"), first.en());
    }

    @Test
    void aCheckThatDoesNotEndIsLeftBehind() {
        var released = new CountDownLatch(1);
        Body endless = (input, progress) -> {
            while (released.getCount() > 0) {
                Thread.onSpinWait();
            }
            return Stream.of();
        };
        var report = run(
                check("endless.1", endless),
                check("endless.2", endless),
                check("endless.3", endless),
                check("good", (input, progress) -> Stream.of(finding("a", "x"))));
        released.countDown();
        assertEquals(
                List.of("good:a"),
                report.findings().stream().map(CheckedFinding::id).toList());
        assertEquals(3, report.failures().size());
        var failure = report.failures().getFirst().failure();
        assertNotNull(failure);
        assertTrue(failure.sv().contains("blev inte klar inom 1 sekunder"), failure.sv());
    }

    @Test
    void findingsWithoutEndAreRefused() {
        var count = new AtomicInteger();
        var report = run(
                check(
                        "endless",
                        (input, progress) -> Stream.generate(() -> finding("" + count.incrementAndGet(), "x"))),
                check("nothing", (input, progress) -> null),
                check("holes", (input, progress) -> Stream.of(finding("a", "x"), null)),
                check("good", (input, progress) -> Stream.of(finding("a", "x"))));
        assertEquals(
                List.of("endless", "nothing", "holes"),
                report.failures().stream().map(result -> result.check().id()).toList());
        var endless = report.failures().getFirst().failure();
        assertNotNull(endless);
        assertTrue(endless.en().contains("more than 100000 findings"), endless.en());
        assertEquals(1, report.findings().size());
    }

    @Test
    void aCheckIsToldThatNobodyWaits() throws InterruptedException {
        var told = new CountDownLatch(1);
        run(check("listens", (input, progress) -> {
            while (!progress.isCancelled()) {
                Thread.onSpinWait();
            }
            told.countDown();
            return Stream.of();
        }));
        assertTrue(told.await(10, TimeUnit.SECONDS));
    }

    @Test
    void onlyChecksWhoseInputChangedRunAgain() {
        var runs = Map.of("facts", new AtomicInteger(), "register", new AtomicInteger());
        var checks = List.of(
                check(
                        "facts",
                        Set.of(Aspect.FACTS),
                        () -> new Simple((input, progress) -> {
                            runs.get("facts").incrementAndGet();
                            return Stream.of(finding("a", "" + input.snapshot().factCount()));
                        })),
                check(
                        "register",
                        Set.of(Aspect.REGISTER),
                        () -> new Simple((input, progress) -> {
                            runs.get("register").incrementAndGet();
                            return Stream.of(finding("b", "x"));
                        })));
        try (var runner = new CheckRunner(checks)) {
            var first = runner.run(input(association().build()));
            var second = runner.rerun(
                    first, input(association().actual("revenue", 2025, "10").build()));
            assertEquals(2, runs.get("facts").get());
            assertEquals(1, runs.get("register").get());
            assertEquals(
                    List.of(true, false),
                    second.results().stream().map(CheckReport.Result::fresh).toList());
            assertEquals("1", second.findings().getFirst().finding().message().sv());
            assertEquals("register:b", second.findings().get(1).id());
            runner.rerun(
                    second,
                    input(association().parameter("other", "1", Unit.COUNT).build()));
            assertEquals(3, runs.get("facts").get());
            assertEquals(2, runs.get("register").get());
        }
    }

    @Test
    void anAcceptanceHoldsUntilTheFiguresChange() {
        var finding = finding("a", "x").numbers("10", java.math.BigDecimal.TEN, java.math.BigDecimal.ZERO, Unit.TKR);
        var waiver =
                new Waiver("known:a", finding.fingerprint(), "Följer mallen", "Ordföranden", LocalDate.of(2026, 3, 1));
        var report = new AnnualReport(
                "", null, List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of(waiver));
        var snapshot = association().year(year(report)).build();
        try (var runner = new CheckRunner(List.of(check("known", (input, progress) -> Stream.of(finding))))) {
            var found = runner.run(input(snapshot));
            assertEquals(
                    "Följer mallen",
                    found.findings().getFirst().waiver().orElseThrow().reason());
            assertEquals(List.of(), found.open(Severity.HINT));
        }
        var changed = finding.numbers("11", java.math.BigDecimal.TEN, java.math.BigDecimal.ONE, Unit.TKR);
        try (var runner = new CheckRunner(List.of(check("known", (input, progress) -> Stream.of(changed))))) {
            var found = runner.run(input(snapshot));
            assertTrue(found.findings().getFirst().waiver().isEmpty());
            assertEquals(1, found.open(Severity.HINT).size());
        }
    }

    @Test
    void anAcceptanceUnderAnIdThatTheCheckHadBeforeStillHolds() {
        var finding = finding("a", "x");
        var waiver = new Waiver("older:a", finding.fingerprint(), "", "", LocalDate.of(2026, 3, 1));
        var report = new AnnualReport(
                "", null, List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of(waiver));
        var snapshot = association().year(year(report)).build();
        Body body = (input, progress) -> Stream.of(finding);
        var renamed =
                check("now", Set.of(Aspect.FACTS), AppliesTo.YEAR, () -> new Simple(body), List.of("oldest", "older"));
        try (var runner = new CheckRunner(List.of(renamed))) {
            var found = runner.run(input(snapshot)).findings();
            assertEquals(waiver, found.getFirst().waiver().orElseThrow());
        }
    }

    private static final List<CheckContribution> SCOPES = List.of(AppliesTo.values()).stream()
            .map(scope -> scoped("" + scope, scope))
            .toList();

    private static List<String> inapplicable(CheckReport report) {
        return report.notApplicable().stream()
                .map(result -> result.check().id())
                .toList();
    }

    @Test
    void aCheckThatDoesNotApplySaysWhyAndIsNotLoaded() {
        var unloadable = new CheckContribution(
                "unloadable",
                Text.EMPTY,
                Text.EMPTY,
                "",
                "",
                Severity.ERROR,
                "",
                Set.of(),
                AppliesTo.PLAN,
                new Contributor("in.house", "1.0"),
                () -> {
                    throw new ClassNotFoundException("in.house.Missing");
                });
        var report = run(unloadable);
        assertEquals(List.of(), report.findings());
        assertEquals(List.of(), report.failures());
        var why = report.notApplicable().getFirst().notApplicable();
        assertNotNull(why);
        assertEquals("Ingen plan utgår från 2025.", why.sv());
        assertEquals("No plan starts from 2025.", why.en());
    }

    @Test
    void theScopeDecidesWhichChecksApply() {
        try (var runner = new CheckRunner(SCOPES)) {
            assertEquals(
                    List.of("YEARS", "REPORT", "PRINTED", "PLAN"),
                    inapplicable(runner.run(input(association().build()))));
            var withReport = association()
                    .year(year(new AnnualReport(
                            "", null, List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of(),
                            List.of())));
            assertEquals(List.of("YEARS", "PRINTED", "PLAN"), inapplicable(runner.run(input(withReport.build()))));
            withReport.printed(2025, "rr", "a", "2025", "1");
            assertEquals(List.of("YEARS", "PLAN"), inapplicable(runner.run(input(withReport.build()))));
            withReport.plan("later", 2027, 2029, 2026);
            assertEquals(List.of("YEARS", "PLAN"), inapplicable(runner.run(input(withReport.build()))));
            withReport.plan("next", 2026, 2028, 2025);
            assertEquals(List.of("YEARS"), inapplicable(runner.run(input(withReport.build()))));
        }
    }

    @Test
    void aRerunLooksAgainAtWhatAppliesThoughTheCheckDoesNotReadIt() {
        try (var runner = new CheckRunner(SCOPES)) {
            var without = input(association().build());
            var with = input(association().printed(2025, "rr", "a", "2025", "1").build());
            var first = runner.run(without);
            assertEquals(1, first.findings().size());
            var second = runner.rerun(first, with);
            assertEquals(List.of("YEARS", "PLAN"), inapplicable(second));
            assertEquals(3, second.findings().size());
            var third = runner.rerun(second, without);
            assertEquals(List.of("YEARS", "REPORT", "PRINTED", "PLAN"), inapplicable(third));
            assertEquals(1, third.findings().size());
        }
    }

    private static FiscalYear year(AnnualReport report) {
        return new FiscalYear(
                2025,
                YearStatus.OPEN,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                null,
                List.of(),
                null,
                null,
                report);
    }

    /** Parameters of a check of the tests. */
    public record Limit(int value) {}

    @Test
    void parametersOfTheUserReplaceTheDefaults() {
        var contribution = check("limited", Set.of(), () -> new Check<Limit>() {
            @Override
            public Limit defaults() {
                return new Limit(1);
            }

            @Override
            public Stream<Finding> run(CheckInput input, Limit limit, Progress progress) {
                return Stream.of(finding("a", "" + limit.value()));
            }
        });
        assertEquals(
                "1", run(contribution).findings().getFirst().finding().message().sv());
        try (var runner = new CheckRunner(
                List.of(contribution), Map.<String, Record>of("limited", new Limit(7)), CheckRunner.LIMIT)) {
            var report = runner.run(input(association().build()));
            assertEquals("7", report.findings().getFirst().finding().message().sv());
            assertFalse(report.results().isEmpty());
        }
    }
}
