// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.figure;

import java.util.Locale;

/**
 * A word, a number or a mark of a text.
 *
 * @param start index of its first character
 * @param end index after its last character
 */
record Token(Kind kind, int start, int end, String text) {
    /** What a token is. */
    enum Kind {
        WORD,
        /** Digits that can be a figure, or a year. */
        NUMBER,
        /** Digits that name something: a date, a law, a section, a telephone number. */
        NAME,
        MARK
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** The text in small letters. */
    String word() {
        return text.toLowerCase(Locale.ROOT);
    }
}
