// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit;

import se.finsam.core.text.Text;

/** A command would have left an association that cannot be saved; nothing has changed. */
public final class UnsavableException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient Text problem;

    UnsavableException(Text problem, Throwable cause) {
        super(problem.en(), cause);
        this.problem = problem;
    }

    /** What could not be saved and why, in words for the user. */
    public Text problem() {
        return problem;
    }
}
