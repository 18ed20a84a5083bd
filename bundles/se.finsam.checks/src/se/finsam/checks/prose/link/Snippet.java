// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.link;

import se.finsam.core.finding.Fix;

/**
 * A piece of the source of a passage, wide enough to stand only once in its block, and the part of it that is meant.
 *
 * @param before what stands before the part in the piece
 * @param after what stands after it
 */
public record Snippet(String before, String part, String after) {
    static Snippet around(String source, int start, int end, String block) {
        var from = start;
        var to = end;
        while (!isUnique(block, source.substring(from, to)) && (from > 0 || to < source.length())) {
            if (to < source.length()) {
                to = wordAfter(source, to);
            } else {
                from = wordBefore(source, from);
            }
            if (!isUnique(block, source.substring(from, to)) && from > 0) {
                from = wordBefore(source, from);
            }
        }
        return new Snippet(source.substring(from, start), source.substring(start, end), source.substring(end, to));
    }

    private static boolean isUnique(String block, String piece) {
        var first = block.indexOf(piece);
        return first >= 0 && block.indexOf(piece, first + 1) < 0;
    }

    private static int wordAfter(String source, int at) {
        var next = source.indexOf(' ', at + 1);
        return next < 0 ? source.length() : next;
    }

    private static int wordBefore(String source, int at) {
        return at < 2 ? 0 : source.lastIndexOf(' ', at - 2) + 1;
    }

    /** Puts another text in the place of the part. */
    public Fix replace(String block, String other) {
        return new Fix.ReplaceText(block, before + part + after, before + other + after);
    }
}
