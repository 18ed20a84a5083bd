// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.file.AssociationFileException;
import se.finsam.model.snapshot.SnapshotBuilder;

/**
 * An association that is being edited: its file, its one command stack with the save mark, its revision and its
 * snapshot. Belongs to one thread; the snapshots that it hands out may go to any.
 */
public final class Document {
    private final Association association;
    private final AssociationFile files;
    private final Stack stack = new Stack();
    private final CopyOnWriteArrayList<Consumer<DocumentChange>> listeners = new CopyOnWriteArrayList<>();
    private @Nullable Path file;
    private long revision;
    private int recovered;
    private boolean apart;
    private @Nullable Snapshot snapshot;

    /** A stack that lets exceptions through to whoever executes. */
    private static final class Stack extends BasicCommandStack {
        @Override
        protected void handleError(Exception exception) {
            if (exception instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException(exception);
        }

        /** Steps between the save mark and now, in either direction. */
        int stepsFromSaveMark() {
            return Math.abs(top - saveIndex);
        }
    }

    private Document(Association association, AssociationFile files, @Nullable Path file) {
        this.association = association;
        this.files = files;
        this.file = file;
        files.assignIdentities(association);
    }

    /**
     * Opens a file.
     *
     * @throws AssociationFileException saying where and what is wrong and what to do
     */
    public static Document open(Path file) throws AssociationFileException {
        var files = new AssociationFile();
        return new Document(files.load(file), files, file);
    }

    /**
     * Opens a file with unsaved work on it that a {@link Journal} has kept; the document is dirty until it is saved.
     *
     * @throws AssociationFileException if the work cannot be read
     */
    public static Document recover(Path file, Journal.Entry work) throws AssociationFileException {
        var files = new AssociationFile();
        var association = files.read(new ByteArrayInputStream(work.content()), file.toString());
        var document = new Document(association, files, file);
        document.recovered = work.changes();
        return document;
    }

    /** An association that has no file yet. */
    public static Document of(Association association) {
        return new Document(association, new AssociationFile(), null);
    }

    /** What is edited; change it by commands only. */
    public Association association() {
        return association;
    }

    /** The file that it was opened from or saved to last. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /**
     * Executes a command and puts it on the stack.
     *
     * @throws IllegalStateException if the command cannot be executed; its {@link ModelCommand#refusal()} says why
     * @throws IllegalArgumentException if it is a command on another association
     */
    public void execute(ModelCommand command) {
        var refusal = attempt(command);
        if (refusal != null) {
            throw new IllegalStateException(refusal.en());
        }
    }

    /**
     * Executes a command and puts it on the stack, if it can be executed.
     *
     * @return why it cannot, or why the association could not be saved after it; null when it was executed
     * @throws IllegalArgumentException if it is a command on another association
     */
    public @Nullable Text attempt(ModelCommand command) {
        if (command.association() != association) {
            throw new IllegalArgumentException(
                    "A command on another association: " + command.title().en());
        }
        var refusal = command.refusal();
        if (refusal == null) {
            try {
                stack.execute(command);
            } catch (UnsavableException e) {
                return e.problem();
            }
            changed(DocumentChange.Kind.EXECUTED, command.getAffectedObjects());
        }
        return refusal;
    }

    /** The name of what {@link #undo()} would undo, if there is anything. */
    public Optional<Text> undoTitle() {
        return title(stack.canUndo() ? stack.getUndoCommand() : null);
    }

    /** The name of what {@link #redo()} would do again, if there is anything. */
    public Optional<Text> redoTitle() {
        return title(stack.canRedo() ? stack.getRedoCommand() : null);
    }

    private static Optional<Text> title(@Nullable Command command) {
        return Optional.ofNullable((ModelCommand) command).map(ModelCommand::title);
    }

    /** Undoes the last command; does nothing if there is none. */
    public void undo() {
        if (stack.canUndo()) {
            var command = (ModelCommand) stack.getUndoCommand();
            stack.undo();
            changed(DocumentChange.Kind.UNDONE, command.getAffectedObjects());
        }
    }

    /** Does the command undone last again; does nothing if there is none. */
    public void redo() {
        if (stack.canRedo()) {
            var command = (ModelCommand) stack.getRedoCommand();
            stack.redo();
            changed(DocumentChange.Kind.REDONE, command.getAffectedObjects());
        }
    }

    /** True unless the association is as it was opened or saved last; undoing back to there makes it clean again. */
    public boolean isDirty() {
        return apart || recovered > 0 || stack.isSaveNeeded();
    }

    /** Number of steps that would be lost if the document were not saved. */
    public int unsavedSteps() {
        return isDirty() ? Math.max(1, recovered + stack.stepsFromSaveMark()) : 0;
    }

    /** Takes note that the file is no longer as it was opened or saved, so that the document is dirty until it is saved. */
    public void partFromFile() {
        apart = true;
    }

    /** Number of unsaved steps that were recovered when it was opened and are not saved yet. */
    public int recoveredSteps() {
        return recovered;
    }

    /**
     * The association as its file would hold it.
     *
     * @throws AssociationFileException if it could not be read again
     */
    public byte[] content() throws AssociationFileException {
        return files.write(association);
    }

    /**
     * Saves to the file that the document has.
     *
     * @throws IllegalStateException if it has none yet
     * @throws AssociationFileException if it could not be saved; then the old file stands and the document stays dirty
     */
    public void save() throws AssociationFileException {
        if (file == null) {
            throw new IllegalStateException("The document has no file yet; save it under a name");
        }
        saveAs(file);
    }

    /**
     * Saves to a file, which becomes the document's own.
     *
     * @throws AssociationFileException if it could not be saved; then the document keeps its file and stays dirty
     */
    public void saveAs(Path target) throws AssociationFileException {
        files.save(association, target);
        file = target;
        stack.saveIsDone();
        recovered = 0;
        apart = false;
        notify(new DocumentChange(DocumentChange.Kind.SAVED, revision, Set.of()));
    }

    /** Grows by one with each command executed, undone or redone. */
    public long revision() {
        return revision;
    }

    /**
     * The association as it is now, made when asked for and kept until the next change.
     *
     * @throws se.finsam.core.snapshot.BrokenSnapshotException if its figures cannot be held, for instance finer than
     * one öre
     */
    public Snapshot snapshot() {
        if (snapshot == null) {
            snapshot = SnapshotBuilder.snapshot(association);
        }
        return snapshot;
    }

    /**
     * Adds a listener, told once per command; running the result removes it. One that throws does not keep the others from
     * being told.
     */
    public Runnable listen(Consumer<DocumentChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void changed(DocumentChange.Kind kind, Set<EObject> affected) {
        revision++;
        snapshot = null;
        notify(new DocumentChange(kind, revision, affected));
    }

    private void notify(DocumentChange change) {
        Telling.all(listeners, change);
    }
}
