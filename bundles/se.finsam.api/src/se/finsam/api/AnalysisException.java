// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import se.finsam.core.text.Text;

/** An analysis has no result, for a reason that a reader of documents can act on. */
public final class AnalysisException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /** The reason as a sentence without the full stop. */
    public AnalysisException(Text text) {
        super(text.en());
        this.text = text;
    }

    /** The reason in both languages. */
    public Text text() {
        return text;
    }
}
