// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.edit.ModelCommand;

/** Where a form sends what has been entered: the session of the association. */
@FunctionalInterface
public interface CommandTarget {
    /**
     * Executes a command.
     *
     * @return why it cannot be executed; null when it was
     */
    @Nullable
    Text execute(ModelCommand command);
}
