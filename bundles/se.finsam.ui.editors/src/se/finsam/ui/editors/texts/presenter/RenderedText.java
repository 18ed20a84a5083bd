// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts.presenter;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.finsam.core.text.Text;

/**
 * Prose as it will print.
 *
 * @param spans its pieces in order
 */
public record RenderedText(List<Span> spans) {
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    /** What a piece is. */
    public enum Kind {
        TEXT,
        /** A figure. */
        FIGURE,
        /** A figure that differs from the one that the adopted report prints there. */
        CHANGED,
        /** A reference without a figure; its text is the reference. */
        PROBLEM
    }

    /**
     * A piece of one kind.
     *
     * @param emphasis true when it stands between asterisks
     * @param note what a figure is, or why there is none; empty for text
     */
    public record Span(String text, Kind kind, boolean emphasis, Text note) {}

    /** Copies the spans. */
    public RenderedText {
        spans = List.copyOf(spans);
    }

    /** All of it in one. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** Number of words; a figure is one. */
    public int words() {
        return (int) WORD.matcher(text().replace('\u00A0', '_')).results().count();
    }

    /** True when a reference has no figure. */
    public boolean hasProblem() {
        return spans.stream().anyMatch(span -> span.kind() == Kind.PROBLEM);
    }
}
