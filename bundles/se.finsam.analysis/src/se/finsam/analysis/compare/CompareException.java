// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import se.finsam.core.text.Text;

/** A comparison is asked for that cannot be made; the message tells what there is instead. */
public final class CompareException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sv;

    /** An exception with its message in both languages. */
    public CompareException(Text text) {
        super(text.en());
        sv = text.sv();
    }

    /** The message in both languages. */
    public Text text() {
        return new Text(sv, String.valueOf(getMessage()));
    }
}
