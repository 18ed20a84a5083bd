// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.Locale;
import java.util.Optional;

/**
 * Where a piece of text stands in prose: as whole words, and within a figure reference only if it is part of one
 * itself.
 *
 * @param start its first character
 * @param end the one after its last
 */
record TextPlace(int start, int end) {
    /** The first place of the text; if there is none, the first that differs in capitals. */
    static Optional<TextPlace> of(String prose, String text) {
        return find(prose, text).or(() -> find(prose.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT))
                .filter(place -> prose.toLowerCase(Locale.ROOT).length() == prose.length()));
    }

    private static Optional<TextPlace> find(String prose, String text) {
        var ofReference = text.contains("}}") || text.contains("{{");
        for (var at = prose.indexOf(text); at >= 0 && !text.isEmpty(); at = prose.indexOf(text, at + 1)) {
            var place = new TextPlace(at, at + text.length());
            if (ofReference || place.isWholeWords(prose) && !place.isInReference(prose)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private boolean isWholeWords(String prose) {
        return !joins(prose, start) && !joins(prose, end);
    }

    /** True if letters or digits stand on both sides of a place. */
    private static boolean joins(String prose, int place) {
        return place > 0
                && place < prose.length()
                && Character.isLetterOrDigit(prose.charAt(place - 1))
                && Character.isLetterOrDigit(prose.charAt(place));
    }

    private boolean isInReference(String prose) {
        var open = prose.lastIndexOf("{{", start);
        return open >= 0 && prose.indexOf("}}", open) >= start;
    }

    /** The prose with other text in the place; a capital at its beginning is kept. */
    String replaced(String prose, String replacement) {
        var capital = Character.isUpperCase(prose.charAt(start)) && !replacement.isEmpty();
        var text =
                capital ? replacement.substring(0, 1).toUpperCase(Locale.ROOT) + replacement.substring(1) : replacement;
        return prose.substring(0, start) + text + prose.substring(end);
    }
}
