// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.text;

/** A text in both languages, Swedish first. */
public record Text(String sv, String en) {
    /** No text in either language. */
    public static final Text EMPTY = new Text("", "");

    /** A text that reads the same in both languages, such as a name or a year. */
    public static Text same(String text) {
        return text.isEmpty() ? EMPTY : new Text(text, text);
    }

    /** The text in one language. */
    public String in(Language language) {
        return switch (language) {
            case SV -> sv;
            case EN -> en;
        };
    }

    /** True when neither language has any text. */
    public boolean isEmpty() {
        return sv.isEmpty() && en.isEmpty();
    }
}
