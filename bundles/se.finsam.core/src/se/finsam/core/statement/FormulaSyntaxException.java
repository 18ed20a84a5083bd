// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

/** A text that should be a formula is none. */
public final class FormulaSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String formula;
    private final int position;

    FormulaSyntaxException(String formula, int position, String what) {
        super("Formula \"%s\": %s at character %d".formatted(formula, what, position + 1));
        this.formula = formula;
        this.position = position;
    }

    /** The whole formula. */
    public String formula() {
        return formula;
    }

    /** Index of the character where reading stopped. */
    public int position() {
        return position;
    }
}
