// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.explorer;

import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.model.edit.ModelCommand;

/** What the explorer needs of the window around it. */
interface Ask {
    /**
     * Shows an element in the editor.
     *
     * @param enter true to go there, false to stay in the explorer
     */
    void reveal(EObject element, boolean enter);

    /**
     * The command for a new element; empty when the user thinks better of it.
     *
     * @param command makes it of the name and what was chosen
     */
    Optional<ModelCommand> create(NewElement wanted, BiFunction<String, @Nullable Enumerator, ModelCommand> command);

    /** Tells why something was not done; an empty text takes that back. */
    void tell(String message);
}
