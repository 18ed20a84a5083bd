// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.session;

import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.text.Text;
import se.finsam.engine.CheckReport;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.Presets;
import se.finsam.model.Association;
import se.finsam.model.edit.Document;
import se.finsam.model.edit.DocumentChange;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.Telling;

/**
 * An association that is open: its document and what is found of it in the background. Belongs to the thread of the
 * window, on which listeners are told.
 */
public final class Session implements AutoCloseable {
    private final Document document;
    private final ContributionRegistry registry;
    private final Reconciliation reconciliation;
    private final JournalKeeper journal;
    private FileStamp stamp;
    private final CopyOnWriteArrayList<Consumer<DocumentChange>> listeners = new CopyOnWriteArrayList<>();
    private final UserFiles files;
    private final Runnable unlisten;
    private final Runnable unlistenSettings;

    /**
     * A session of a document outside the window, as in a test: what is kept for the user is none of it.
     *
     * @param ui runs tasks on the thread that the document belongs to
     */
    public Session(Document document, ContributionRegistry registry, Executor ui) {
        this(document, registry, UserFiles.empty(registry), ui);
    }

    /**
     * A session of a document.
     *
     * @param files what is kept for the user
     * @param ui runs tasks on the thread that the document belongs to
     */
    public Session(Document document, ContributionRegistry registry, UserFiles files, Executor ui) {
        this.document = document;
        this.registry = registry;
        this.files = files;
        reconciliation = new Reconciliation(registry, files.checkSettings(), ui);
        journal = new JournalKeeper(document, ui);
        stamp = FileStamp.of(document);
        unlisten = document.listen(this::changed);
        unlistenSettings = files.checkSettings().onChange(this::reconcile);
        reconcile();
    }

    /** The document; executing on it tells everybody who listens here. */
    public Document document() {
        return document;
    }

    /** What is edited; change it by commands only. */
    public Association association() {
        return document.association();
    }

    /** The association as it is now. */
    public Snapshot snapshot() {
        return document.snapshot();
    }

    /** What plug-ins contribute. */
    public ContributionRegistry registry() {
        return registry;
    }

    /** The presets of the user, for the parameters of contributions. */
    public Presets presets() {
        return files.presets();
    }

    /** The parameters that the user wants the checks to run with. */
    public CheckSettings checkSettings() {
        return files.checkSettings();
    }

    /** The statement templates. */
    public StatementTemplates templates() {
        return registry.templates();
    }

    /** The newest year with outturn, which the report is of; absent when no year has any. */
    public Optional<Integer> reportYear() {
        var years = snapshot().yearsWith(FactKind.ACTUAL);
        return years.isEmpty() ? Optional.empty() : Optional.of(years.last());
    }

    /**
     * Executes a command.
     *
     * @return why it cannot be executed; null when it was
     */
    public @Nullable Text execute(ModelCommand command) {
        return document.attempt(command);
    }

    /** The findings of the report year, as soon as there are some; those of an earlier revision until new ones come. */
    public Optional<CheckReport> findings() {
        return reconciliation.report();
    }

    /** True if somebody else has changed the file since it was opened or saved, or taken it away. */
    public boolean isFileChangedOutside() {
        return !stamp.equals(FileStamp.of(document));
    }

    /** Keeps the work although somebody else has changed the file, which is written over when the work is saved next. */
    public void acceptFile() {
        stamp = FileStamp.of(document);
        document.partFromFile();
        journal.rebase();
        journal.changed();
    }

    /** Adds a listener for changes of the document; running the result removes it. */
    public Runnable onChange(Consumer<DocumentChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Adds a listener for new findings; running the result removes it. */
    public Runnable onFindings(Consumer<CheckReport> listener) {
        return reconciliation.listen(listener);
    }

    private void changed(DocumentChange change) {
        if (change.kind() == DocumentChange.Kind.SAVED) {
            journal.saved(stamp.file());
            stamp = FileStamp.of(document);
        } else {
            journal.changed();
        }
        Telling.all(listeners, change);
        if (change.kind() != DocumentChange.Kind.SAVED) {
            reconcile();
        }
    }

    private void reconcile() {
        reportYear().ifPresentOrElse(year -> reconciliation.check(snapshot(), year), reconciliation::none);
    }

    @Override
    public void close() {
        unlisten.run();
        unlistenSettings.run();
        listeners.clear();
        journal.close();
        reconciliation.close();
    }
}
