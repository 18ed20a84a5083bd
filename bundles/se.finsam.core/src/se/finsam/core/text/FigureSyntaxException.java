// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.text;

/** A text that should be a figure is none. */
public final class FigureSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final int position;

    FigureSyntaxException(String text, int position, String what) {
        super("\"%s\" is not a figure: %s at character %d".formatted(text, what, position + 1));
        this.text = text;
        this.position = position;
    }

    /** The whole text that was read. */
    public String text() {
        return text;
    }

    /** Index of the first character that cannot be right. */
    public int position() {
        return position;
    }
}
