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
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.api.Aspect;
import se.finsam.api.Check;
import se.finsam.api.CheckContribution;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.core.finding.Finding;
import se.finsam.core.snapshot.Waiver;
import se.finsam.core.text.Text;

/**
 * Runs checks beside each other, each within a time limit. A check that throws, gives up or does not end becomes a
 * failure with the name of its bundle; the others' findings stand.
 */
public final class CheckRunner implements AutoCloseable {
    /** Time that a check gets when nothing else is said. */
    public static final Duration LIMIT = Duration.ofSeconds(20);

    private final List<CheckContribution> checks;
    private final Settings settings;
    private final Duration limit;
    private final Map<String, Check<?>> loaded = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor pool;

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
        this.limit = limit;
        var threads = Math.max(1, Runtime.getRuntime().availableProcessors());
        pool = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            var thread = new Thread(work, "check");
            thread.setDaemon(true);
            return thread;
        });
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
                    && result.check().appliesTo().missing(input).isEmpty()
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
                    .missing(input)
                    .ifPresent(why -> kept.put(check.id(), new CheckReport.Result(check, List.of(), null, why, true)));
        }
        var running = new ArrayList<Running>();
        for (var check : checks) {
            if (!kept.containsKey(check.id())) {
                running.add(new Running(check, input));
            }
        }
        running.forEach(task -> pool.execute(task));
        var results = new ArrayList<CheckReport.Result>();
        var tasks = running.iterator();
        for (var check : checks) {
            var known = kept.get(check.id());
            results.add(known != null ? known : tasks.next().await());
        }
        return new CheckReport(input, results);
    }

    /** A check at work. */
    private final class Running implements Runnable {
        private final CheckContribution check;
        private final CheckInput input;
        private final CountDownLatch begun = new CountDownLatch(1);
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final CompletableFuture<CheckReport.Result> result = new CompletableFuture<>();
        private volatile @Nullable Thread thread;

        Running(CheckContribution check, CheckInput input) {
            this.check = check;
            this.input = input;
        }

        @Override
        public void run() {
            thread = Thread.currentThread();
            begun.countDown();
            try {
                result.complete(new CheckReport.Result(check, findings(), null, null, true));
            } catch (CancellationException e) {
                result.complete(failure("avbröt sig själv", "gave up"));
            } catch (ReflectiveOperationException | LinkageError e) {
                result.complete(failure("kan inte laddas: " + e.getMessage(), "cannot be loaded: " + e.getMessage()));
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                result.complete(failure("gick fel: " + e, "failed: " + e));
            } finally {
                thread = null;
            }
        }

        private List<CheckedFinding> findings() throws ReflectiveOperationException {
            var made = loaded.get(check.id());
            if (made == null) {
                made = check.loader().load();
                loaded.put(check.id(), made);
            }
            var keys = new HashSet<String>();
            var found = new ArrayList<CheckedFinding>();
            for (var finding : stream(made).toList()) {
                if (!keys.add(finding.key())) {
                    throw new IllegalStateException("two findings are called " + finding.key());
                }
                found.add(checked(check, finding, input));
            }
            return found;
        }

        private <P extends Record> Stream<Finding> stream(Check<P> made) {
            Progress progress = () -> cancelled.get() || Thread.currentThread().isInterrupted();
            return made.run(input, settings.of(check.id(), made.defaults()), progress);
        }

        CheckReport.Result await() {
            try {
                begun.await();
                return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                return abandon();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return abandon();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Stops waiting; a thread that does not listen is left behind and replaced by another. */
        private CheckReport.Result abandon() {
            cancelled.set(true);
            var stuck = thread;
            if (stuck != null) {
                pool.setMaximumPoolSize(pool.getMaximumPoolSize() + 1);
                pool.setCorePoolSize(pool.getCorePoolSize() + 1);
                stuck.interrupt();
            }
            return failure(
                    "blev inte klar inom %d sekunder".formatted(limit.toSeconds()),
                    "did not end within %d seconds".formatted(limit.toSeconds()));
        }

        private CheckReport.Result failure(String sv, String en) {
            return new CheckReport.Result(
                    check,
                    List.of(),
                    new Text(
                            "Kontrollen %s från %s %s.".formatted(check.id(), check.contributor(), sv),
                            "The check %s of %s %s.".formatted(check.id(), check.contributor(), en)),
                    null,
                    true);
        }
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

    /** Ends the threads. */
    @Override
    public void close() {
        pool.shutdownNow();
    }
}
