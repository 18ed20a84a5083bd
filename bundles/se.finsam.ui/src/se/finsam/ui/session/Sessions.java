// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.BundleContext;
import se.finsam.core.snapshot.BrokenSnapshotException;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.ExtensionFolder;
import se.finsam.engine.ExtensionFolders;
import se.finsam.engine.InstalledBundles;
import se.finsam.model.edit.Document;
import se.finsam.model.edit.Journal;
import se.finsam.model.file.AssociationFileException;
import se.finsam.model.file.AssociationFileException.Kind;
import se.finsam.model.text.Texts;

/**
 * The associations that are open, each once however many parts show it. A service of the platform; belongs to the thread
 * of the window.
 */
public final class Sessions {
    private static final Texts TEXTS = Texts.of(Sessions.class);

    private final BundleContext context;
    private final List<Open> open = new ArrayList<>();
    private final Map<Path, Document> ready = new HashMap<>();
    private ContributionRegistry registry;
    private UserFiles files;

    /** A session and how many have opened it. */
    private static final class Open {
        private final Session session;
        private int users;

        Open(Session session) {
            this.session = session;
        }
    }

    /** Made by the service registry. */
    public Sessions(BundleContext context) {
        this.context = context;
    }

    /** What plug-ins and folders of extensions contribute; read when first asked for. */
    public ContributionRegistry registry() {
        if (registry == null) {
            registry = ContributionRegistry.read(
                    Platform.getExtensionRegistry(), new InstalledBundles(context), folders());
            registry.problems().forEach(problem -> ILog.of(Sessions.class).warn(problem.toString()));
        }
        return registry;
    }

    /** The folders that the application has registered as a service, if it has. */
    private List<ExtensionFolder> folders() {
        return service(ExtensionFolders.class).map(ExtensionFolders::read).orElse(List.of());
    }

    /** What is kept for the user, where the application says, else beside the other state of the window. */
    private UserFiles files() {
        if (files == null) {
            files = UserFiles.of(
                    service(UserFiles.Place.class)
                            .orElseGet(() -> UserFiles.Place.in(Platform.getStateLocation(context.getBundle())
                                    .toPath())),
                    registry());
        }
        return files;
    }

    private <T> Optional<T> service(Class<T> type) {
        return Optional.ofNullable(context.getServiceReference(type)).map(context::getService);
    }

    /**
     * The session of a file, which is opened if it is not yet. Whoever opens it closes it with {@link #close(Session)}.
     *
     * @param ui runs tasks on the thread of the window
     * @throws AssociationFileException saying where and what is wrong and what to do
     */
    public Session open(Path file, Executor ui) throws AssociationFileException {
        var path = normalized(file);
        var known = find(path);
        if (known.isEmpty()) {
            var read = ready.remove(path);
            known = Optional.of(new Open(new Session(read == null ? read(path) : read, registry(), files(), ui)));
            open.add(known.get());
        }
        known.get().users++;
        return known.get().session;
    }

    /** The session of a file that is open, under the name that it was saved to last. */
    public Optional<Session> of(Path file) {
        return find(normalized(file)).map(known -> known.session);
    }

    private Optional<Open> find(Path path) {
        return open.stream()
                .filter(known -> known.session.document().file().equals(Optional.of(path)))
                .findFirst();
    }

    private static Path normalized(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /**
     * Reads a file for a session to come; may be called on any thread. Hand the result to {@link #ready}.
     *
     * @throws AssociationFileException saying where and what is wrong and what to do
     */
    public static Document read(Path file) throws AssociationFileException {
        var path = normalized(file);
        var document = document(path);
        try {
            document.snapshot();
        } catch (BrokenSnapshotException e) {
            throw new AssociationFileException(
                    path.toString(), Kind.INVALID_VALUE, 0, 0, TEXTS.get("broken", String.join("; ", e.problems())), e);
        }
        return document;
    }

    /**
     * Lets {@link #open} take a document that was read beforehand, until what is returned is run: it must not be taken later,
     * when the file may be another.
     */
    public Runnable ready(Path file, Document document) {
        var path = normalized(file);
        ready.put(path, document);
        return () -> ready.remove(path);
    }

    /** The document of a file, with the work on it that was not saved when the program ended unexpectedly. */
    private static Document document(Path file) throws AssociationFileException {
        var journal = new Journal(file);
        try {
            var work = journal.read();
            if (work.isPresent()) {
                if (work.get().base().equals(journal.base())) {
                    return recover(file, work.get(), journal);
                }
                ILog.of(Sessions.class)
                        .warn("%s has been changed since; the unsaved work on it lies in %s"
                                .formatted(file, journal.putAside()));
            }
        } catch (IOException e) {
            ILog.of(Sessions.class).warn("The journal of " + file + " cannot be read", e);
        }
        return Document.open(file);
    }

    /** The document with the work; work that cannot be read is put aside, since the journal will be written anew. */
    private static Document recover(Path file, Journal.Entry work, Journal journal)
            throws AssociationFileException, IOException {
        try {
            return Document.recover(file, work);
        } catch (AssociationFileException e) {
            ILog.of(Sessions.class)
                    .warn(
                            "The unsaved work on %s cannot be read; it lies in %s".formatted(file, journal.putAside()),
                            e);
            return Document.open(file);
        }
    }

    /** Gives a session back; the last one to do so ends it. */
    public void close(Session session) {
        open.stream()
                .filter(known -> known.session == session && --known.users == 0)
                .findFirst()
                .ifPresent(last -> {
                    open.remove(last);
                    session.close();
                });
    }
}
