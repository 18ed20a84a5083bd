// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import se.finsam.core.text.Text;

/** A user has set a parameter that there is not, or to a value that it does not take. */
public final class ParameterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    ParameterException(String sv, String en) {
        super(en);
        text = new Text(sv, en);
    }

    /** What is wrong and what there is, as a sentence without the full stop. */
    public Text text() {
        return text;
    }
}
