// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.session;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.jspecify.annotations.Nullable;
import se.finsam.api.CheckInput;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckRunner;
import se.finsam.engine.ContributionRegistry;
import se.finsam.model.edit.Telling;

/**
 * Runs the checks in the background after each change. What waits is replaced by what is newer, and only what may have
 * changed is checked again.
 */
final class Reconciliation implements AutoCloseable {
    private final ContributionRegistry registry;
    private final Executor ui;
    private final CheckSettings settings;
    private Map<String, Record> parameters;
    private volatile CheckRunner runner;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("reconciliation").factory());
    private final AtomicReference<@Nullable CheckInput> waiting = new AtomicReference<>();
    private final CopyOnWriteArrayList<Consumer<CheckReport>> listeners = new CopyOnWriteArrayList<>();
    private @Nullable CheckReport report;
    private @Nullable CheckReport last;
    private boolean checked;
    private volatile boolean closed;

    Reconciliation(ContributionRegistry registry, CheckSettings settings, Executor ui) {
        this.registry = registry;
        this.settings = settings;
        this.ui = ui;
        parameters = Map.of();
        runner = new CheckRunner(registry.checks());
    }

    Optional<CheckReport> report() {
        return Optional.ofNullable(report);
    }

    Runnable listen(Consumer<CheckReport> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void check(Snapshot snapshot, int year) {
        checked = true;
        if (waiting.getAndSet(new CheckInput(snapshot, registry.templates(), year)) == null) {
            worker.execute(this::work);
        }
    }

    /** There is no year to check. */
    void none() {
        checked = false;
        waiting.set(null);
        report = null;
    }

    private void work() {
        var input = waiting.getAndSet(null);
        if (input == null) {
            return;
        }
        try {
            useSettings();
            var done = last == null ? runner.run(input) : runner.rerun(last, input);
            last = done;
            ui.execute(() -> publish(done));
        } catch (RuntimeException | LinkageError e) {
            if (!closed) {
                ILog.of(Reconciliation.class).error("The checks could not be run; the findings shown are older", e);
            }
        }
    }

    /** With other parameters nothing of an earlier report can be taken over. */
    private void useSettings() {
        var wanted = settings.parameters();
        if (!wanted.equals(parameters)) {
            runner.close();
            runner = new CheckRunner(registry.checks(), wanted, CheckRunner.LIMIT);
            parameters = wanted;
            last = null;
        }
    }

    private void publish(CheckReport done) {
        if (checked) {
            report = done;
            Telling.all(listeners, done);
        }
    }

    @Override
    public void close() {
        closed = true;
        listeners.clear();
        waiting.set(null);
        worker.shutdownNow();
        runner.close();
    }
}
