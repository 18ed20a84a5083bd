// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import se.finsam.core.text.Text;

/** There is nothing to export, for a reason that a user can act on. */
public final class ExportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /** The reason as a sentence without the full stop. */
    public ExportException(Text text) {
        super(text.en());
        this.text = text;
    }

    /** The reason in both languages. */
    public Text text() {
        return text;
    }
}
