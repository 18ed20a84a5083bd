// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.finsam.api.Aspect;
import se.finsam.api.Check;
import se.finsam.api.CheckContribution;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.core.finding.Finding;
import se.finsam.core.snapshot.Waiver;

/**
 * Runs checks beside each other, each within a time limit. A check that throws, gives up, does not end or gives
 * nonsense becomes a failure with the name of its bundle; the others' findings stand.
 */
public final class CheckRunner implements AutoCloseable {
    /** Time that a check gets when nothing else is said. */
    public static final Duration LIMIT = Duration.ofSeconds(20);

    /** More findings of one check than this nobody reads. */
    static final int MOST = 100_000;

    private final List<CheckContribution> checks;
    private final Settings settings;
    private final Isolation isolation;
    private final Map<String, Check<?>> loaded = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** A runner with the default parameters and limit. */
    public CheckRunner(List<CheckContribution> checks) {
        this(checks, Map.of(), LIMIT);
    }

    /**
     * A runner.
     *
     * @param parameters parameters by id of the check; the check's own defaults hold where there are none
     * @param limit time that each check gets from when it begins
     */
    public CheckRunner(List<CheckContribution> checks, Map<String, Record> parameters, Duration limit) {
        this.checks = List.copyOf(checks);
        settings = new Settings(parameters);
        isolation = new Isolation(limit);
    }

    /** Runs checks once, with their default parameters and limit. */
    public static CheckReport check(List<CheckContribution> checks, CheckInput input) {
        try (var runner = new CheckRunner(checks)) {
            return runner.run(input);
        }
    }

    /** Runs every check. */
    public CheckReport run(CheckInput input) {
        return run(input, new LinkedHashMap<>());
    }

    /**
     * Runs again what may have changed since an earlier report of the same runner; the other results are taken over.
     * Acceptances are looked up anew for all.
     */
    public CheckReport rerun(CheckReport before, CheckInput input) {
        var changed = before.input().year() == input.year()
                ? Aspects.changed(before.input().snapshot(), input.snapshot())
                : EnumSet.allOf(Aspect.class);
        var kept = new LinkedHashMap<String, CheckReport.Result>();
        for (var result : before.results()) {
            if (result.failure() == null
                    && result.notApplicable() == null
                    && result.check()
                            .appliesTo()
                            .missing(input.snapshot(), input.year())
                            .isEmpty()
                    && result.check().reads().stream().noneMatch(changed::contains)) {
                kept.put(
                        result.check().id(),
                        new CheckReport.Result(
                                result.check(),
                                result.findings().stream()
                                        .map(found -> checked(found.check(), found.finding(), input))
                                        .toList(),
                                null,
                                null,
                                false));
            }
        }
        return run(input, kept);
    }

    private CheckReport run(CheckInput input, Map<String, CheckReport.Result> taken) {
        var kept = new HashMap<>(taken);
        for (var check : checks) {
            check.appliesTo()
                    .missing(input.snapshot(), input.year())
                    .ifPresent(why -> kept.put(check.id(), new CheckReport.Result(check, List.of(), null, why, true)));
        }
        var asked =
                checks.stream().filter(check -> !kept.containsKey(check.id())).toList();
        var ended = isolation
                .all(
                        () -> closed,
                        asked.stream()
                                .map(check -> new Isolation.Job<List<Finding>>(
                                        check, progress -> findings(check, input, progress)))
                                .toList())
                .iterator();
        var results = new ArrayList<CheckReport.Result>();
        for (var check : checks) {
            var known = kept.get(check.id());
            results.add(known != null ? known : result(check, input, ended.next()));
        }
        return new CheckReport(input, results);
    }

    private static CheckReport.Result result(
            CheckContribution check, CheckInput input, Isolation.Ended<List<Finding>> ended) {
        var findings = ended.value();
        return findings == null
                ? new CheckReport.Result(check, List.of(), Faults.text(ended.failure()), null, true)
                : new CheckReport.Result(
                        check,
                        findings.stream()
                                .map(finding -> checked(check, finding, input))
                                .toList(),
                        null,
                        null,
                        true);
    }

    private List<Finding> findings(CheckContribution check, CheckInput input, Progress progress)
            throws ReflectiveOperationException {
        var made = loaded.get(check.id());
        if (made == null) {
            made = check.loader().load();
            loaded.put(check.id(), made);
        }
        try (var stream = stream(check, made, input, progress)) {
            var keys = new HashSet<String>();
            var found = stream.limit(MOST + 1L).toList();
            for (var finding : found) {
                if (!keys.add(finding.key())) {
                    throw new IllegalStateException("two findings are called " + finding.key());
                }
            }
            if (found.size() > MOST) {
                throw new IllegalStateException("it has more than %d findings".formatted(MOST));
            }
            return found;
        }
    }

    private <P extends Record> Stream<Finding> stream(
            CheckContribution check, Check<P> made, CheckInput input, Progress progress) {
        return made.run(input, settings.of(check.id(), made.defaults()), progress);
    }

    private static CheckedFinding checked(CheckContribution check, Finding finding, CheckInput input) {
        Optional<Waiver> waiver = input.report().stream()
                .flatMap(report -> report.waivers().stream())
                .filter(accepted ->
                        isOf(accepted, check, finding) && accepted.fingerprint().equals(finding.fingerprint()))
                .findFirst();
        return new CheckedFinding(check, finding, waiver);
    }

    /** True if an acceptance is one of a finding, under the id of its check or one that this had before. */
    private static boolean isOf(Waiver accepted, CheckContribution check, Finding finding) {
        return Stream.concat(Stream.of(check.id()), check.deprecatedIds().stream())
                .anyMatch(id -> accepted.finding().equals(id + ":" + finding.key()));
    }

    /** Cancels what is at work. */
    @Override
    public void close() {
        closed = true;
    }
}
