// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.ILog;
import org.jspecify.annotations.Nullable;
import se.finsam.model.edit.Document;
import se.finsam.model.edit.Journal;
import se.finsam.model.file.AssociationFileException;

/** Keeps the unsaved work on a document in its journal: written when the user rests, removed when there is none. */
final class JournalKeeper implements AutoCloseable {
    private static final long REST_MILLIS = 1000;
    private static final long PATIENCE_SECONDS = 10;

    private final Document document;
    private final Executor ui;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("journal").factory());
    private @Nullable ScheduledFuture<?> due;
    private String base = "";
    private Path baseOf = Path.of("");

    JournalKeeper(Document document, Executor ui) {
        this.document = document;
        this.ui = ui;
        rebase();
    }

    /** The work is on the file as it is now. */
    void rebase() {
        document.file().ifPresent(file -> {
            try {
                base = new Journal(file).base();
                baseOf = file;
            } catch (IOException e) {
                ILog.of(JournalKeeper.class).warn("No journal is kept of " + file, e);
                baseOf = Path.of("");
            }
        });
    }

    /** Called after each change. */
    void changed() {
        cancel();
        due = worker.schedule(() -> guarded(() -> ui.execute(this::keep)), REST_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Does something on the thread of the journal, where nobody else would tell of a failure. */
    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            ILog.of(JournalKeeper.class).error("The unsaved work could not be kept", e);
        }
    }

    private void keep() {
        var file = document.file().orElse(null);
        if (file != null && !file.equals(baseOf)) {
            rebase();
        }
        if (file == null || !file.equals(baseOf) || worker.isShutdown()) {
            return;
        }
        if (!document.isDirty()) {
            worker.execute(() -> guarded(() -> forget(file)));
            return;
        }
        try {
            var entry = new Journal.Entry(base, document.unsavedSteps(), document.content());
            worker.execute(() -> guarded(() -> write(file, entry)));
        } catch (AssociationFileException e) {
            ILog.of(JournalKeeper.class).warn("The work on " + file + " could not be kept", e);
        }
    }

    private static void write(Path file, Journal.Entry entry) {
        try {
            new Journal(file).write(entry);
        } catch (IOException e) {
            ILog.of(JournalKeeper.class).warn("The work on " + file + " could not be kept", e);
        }
    }

    private static void forget(Path file) {
        try {
            new Journal(file).delete();
        } catch (IOException e) {
            ILog.of(JournalKeeper.class).warn("The journal of " + file + " could not be removed", e);
        }
    }

    /** The document was saved, perhaps under another name. */
    void saved(@Nullable Path before) {
        cancel();
        finish(worker.submit(() -> {
            if (before != null) {
                forget(before);
            }
            document.file().ifPresent(JournalKeeper::forget);
        }));
        rebase();
    }

    private void cancel() {
        if (due != null) {
            due.cancel(false);
        }
    }

    /** Waits until what is being written is written, so that nothing of it comes back. */
    private static void finish(Future<?> task) {
        try {
            task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            ILog.of(JournalKeeper.class).error("The journal could not be removed", e);
        }
    }

    @Override
    public void close() {
        cancel();
        finish(worker.submit(() -> document.file().ifPresent(JournalKeeper::forget)));
        worker.shutdown();
    }
}
