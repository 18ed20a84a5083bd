// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.problems;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.finsam.core.finding.Location;
import se.finsam.model.edit.ModelCommand;

/** What the list of problems needs of the window around it. */
interface Ask {
    /** The command that explains a variance, made of the words of the user; empty when the user thinks better of it. */
    Optional<ModelCommand> explanation(Function<String, ModelCommand> command);

    /** The command that accepts a finding, made of reason and name; empty when the user thinks better of it. */
    Optional<ModelCommand> acceptance(BiFunction<String, String, ModelCommand> command);

    /** Shows a place in the editor. */
    void reveal(Location location);

    /** Tells why something was not done; an empty text takes that back. */
    void tell(String message);
}
