// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import se.finsam.core.text.Text;

/** A text that should be a formula is none. */
public final class FormulaSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String formula;
    private final int position;
    private final transient Text text;

    FormulaSyntaxException(String formula, int position, Text what) {
        super("Formula \"%s\": %s at character %d".formatted(formula, what.en(), position + 1));
        text = new Text("Formeln ”%s”: %s vid tecken %d".formatted(formula, what.sv(), position + 1), getMessage());
        this.formula = formula;
        this.position = position;
    }

    /** The whole message in both languages. */
    public Text text() {
        return text;
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
