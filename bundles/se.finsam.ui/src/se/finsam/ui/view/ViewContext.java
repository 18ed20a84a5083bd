// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.view;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import se.finsam.api.Progress;
import se.finsam.model.edit.ModelCommand;
import se.finsam.ui.session.Session;

/** What a view knows of the window around it; to be used on the thread of the window. */
public interface ViewContext {
    /** The association that is shown; absent while none is. */
    Optional<Session> session();

    /** What the view wanted to be kept when it was closed last; empty the first time. */
    Map<String, String> kept();

    /**
     * Computes beside the window what takes time, in a job that the user sees and can cancel. A newer computation takes the
     * place of one that is not done; its result, and one of an association that is shown no more or has changed since, is
     * forgotten. When the work throws, the view has failed.
     *
     * @param work called on another thread; reads a snapshot and no widgets, and asks in long loops whether anybody still
     *     waits
     * @param done takes the result on the thread of the window
     * @param cancelled told on the thread of the window when the user has cancelled
     */
    <T> void compute(Function<Progress, T> work, Consumer<T> done, Runnable cancelled);

    /** Computes as {@link #compute(Function, Consumer, Runnable)}; when the user cancels, the view stays as it is. */
    default <T> void compute(Function<Progress, T> work, Consumer<T> done) {
        compute(work, done, () -> {});
    }

    /** Gives up what is being computed, as if the user had cancelled it. */
    void cancel();

    /**
     * Executes a command on the association that is shown, which makes it a step of undo; a refusal is shown in the status
     * line.
     *
     * @return true if it was executed
     */
    boolean execute(ModelCommand command);

    /** Shows an element of the model or the location of a finding where it is entered. */
    void reveal(Object target);
}
