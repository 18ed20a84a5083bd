// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.file.AssociationFileException;
import se.finsam.model.text.Names;
import se.finsam.model.text.Texts;

/**
 * One thing that a user does, with a name in both languages under which it can be undone.
 *
 * <p>What {@link #change()} does to the association is recorded, so that undo and redo need no code of their own. A
 * command that fails, or after which the association could not be saved, leaves it as it was. A command is executed
 * once.
 */
public abstract class ModelCommand extends AbstractCommand {
    private static final Texts TEXTS = Texts.of(ModelCommand.class);

    private final Association association;
    private final Text title;
    private @Nullable ChangeDescription changes;
    private Set<EObject> affected = Set.of();
    private boolean undone;

    /**
     * @param context the association or an element of it
     * @param title name of the undo step
     * @throws IllegalArgumentException if the context is not part of an association
     */
    protected ModelCommand(EObject context, Text title) {
        super(title.sv(), title.sv());
        if (!(EcoreUtil.getRootContainer(context) instanceof Association root)) {
            throw new IllegalArgumentException("A command works on an element of an association, not on " + context);
        }
        this.association = root;
        this.title = title;
    }

    /** Name of the undo step: "Ändra belopp TRIS 2025". */
    public final Text title() {
        return title;
    }

    /** The association that is changed. */
    public final Association association() {
        return association;
    }

    /** Why the command cannot be executed as things are now, in words for the user; null if it can. */
    public final @Nullable Text refusal() {
        return changes == null ? check() : text("refuse.done");
    }

    /** Looks at the present state of the association without changing it; see {@link #refusal()}. */
    protected abstract @Nullable Text check();

    /** Changes the association; called once, after {@link #check()} has found nothing against it. */
    protected abstract void change();

    @Override
    public final boolean canExecute() {
        return refusal() == null;
    }

    /**
     * Changes the association; called by the stack after {@link #canExecute()}.
     *
     * @throws UnsavableException if it would leave an association that cannot be saved; then nothing has changed
     * @throws IllegalStateException if it was executed before
     */
    @Override
    public final void execute() {
        if (changes != null) {
            throw new IllegalStateException("Executed before: " + title.en());
        }
        var recorder = new ChangeRecorder(association);
        var complete = false;
        try {
            change();
            complete = true;
        } finally {
            var recorded = recorder.endRecording();
            recorder.dispose();
            changes = recorded;
            if (!complete) {
                recorded.apply();
            }
        }
        verify();
        affected = affected(changes);
    }

    private void verify() {
        try {
            new AssociationFile().verify(association);
        } catch (AssociationFileException e) {
            changes.apply();
            changes = null;
            throw new UnsavableException(e.problem(), e);
        }
    }

    private static Set<EObject> affected(ChangeDescription changes) {
        var affected = new LinkedHashSet<EObject>();
        changes.getObjectChanges().forEach(change -> affected.add(change.getKey()));
        affected.addAll(changes.getObjectsToAttach());
        affected.addAll(changes.getObjectsToDetach());
        return Set.copyOf(affected);
    }

    @Override
    public final boolean canUndo() {
        return changes != null && !undone;
    }

    @Override
    public final void undo() {
        if (!canUndo()) {
            throw new IllegalStateException("Not executed: " + title.en());
        }
        changes.applyAndReverse();
        undone = true;
    }

    @Override
    public final void redo() {
        if (changes == null || !undone) {
            throw new IllegalStateException("Not undone: " + title.en());
        }
        changes.applyAndReverse();
        undone = false;
    }

    /** The elements that the command has changed, added or removed; empty before it is executed. */
    @Override
    public final Set<EObject> getAffectedObjects() {
        return affected;
    }

    /** A text of this bundle. */
    protected static Text text(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }

    /**
     * A refusal if one of the elements is not part of the association (any more), else null; null elements are passed
     * over.
     */
    protected final @Nullable Text outside(List<? extends @Nullable EObject> elements) {
        for (var element : elements) {
            if (element != null && EcoreUtil.getRootContainer(element) != association) {
                return text("refuse.outside", Names.of(element));
            }
        }
        return null;
    }

    /** The first refusal that is one. */
    protected static @Nullable Text first(@Nullable Text... refusals) {
        for (var refusal : refusals) {
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }
}
