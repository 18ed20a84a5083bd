// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import se.finsam.core.text.Text;

/** A plan cannot be computed as asked; the text says what is wrong and what to do. */
public final class PlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /** With the reason in both languages. */
    public PlanException(Text text) {
        super(text.en());
        this.text = text;
    }

    static PlanException of(String sv, String en, Object... arguments) {
        return new PlanException(new Text(sv.formatted(arguments), en.formatted(arguments)));
    }

    /** The reason in both languages. */
    public Text text() {
        return text;
    }
}
