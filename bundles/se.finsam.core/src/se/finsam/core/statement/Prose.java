// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prose with references to figures in double braces.
 *
 * @param parts literal text and references in order
 */
public record Prose(List<Part> parts) {
    /** A piece of prose. */
    public sealed interface Part {}

    /** Text that stands as it is. */
    public record Literal(String text) implements Part {}

    /** A place that a figure takes. */
    public record Reference(FigureReference reference) implements Part {}

    /**
     * A reference that cannot be read.
     *
     * @param text all of it, braces included
     * @param reason what is wrong with it and what to do
     */
    public record Malformed(String text, String reason) implements Part {}

    /** Copies the parts. */
    public Prose {
        parts = List.copyOf(parts);
    }

    /**
     * Splits a text.
     *
     * @throws StatementException if braces are not closed or a reference is not well-formed
     */
    public static Prose parse(String text) {
        var prose = read(text);
        for (var part : prose.parts()) {
            if (part instanceof Malformed malformed) {
                throw new StatementException(malformed.reason());
            }
        }
        return prose;
    }

    /**
     * Splits a text and keeps references that are not well-formed as {@link Malformed}; one that is not closed takes the
     * rest of its line.
     */
    public static Prose read(String text) {
        var parts = new ArrayList<Part>();
        var at = 0;
        while (true) {
            var open = text.indexOf("{{", at);
            if (open < 0) {
                break;
            }
            if (open > at) {
                parts.add(new Literal(text.substring(at, open)));
            }
            var close = text.indexOf("}}", open + 2);
            var next = text.indexOf("{{", open + 2);
            if (close < 0 || next >= 0 && next < close) {
                var line = text.indexOf('\n', open);
                at = next >= 0 ? next : line >= 0 ? line : text.length();
                parts.add(unclosed(text.substring(open, at)));
            } else {
                at = close + 2;
                parts.add(reference(text.substring(open + 2, close)));
            }
        }
        if (at < text.length()) {
            parts.add(new Literal(text.substring(at)));
        }
        return new Prose(parts);
    }

    private static Malformed unclosed(String text) {
        var beginning = text.substring(0, Math.min(text.length(), 40));
        return new Malformed(
                text, "The figure reference that begins with \"%s\" is not closed; add }}".formatted(beginning));
    }

    private static Part reference(String inner) {
        try {
            return new Reference(FigureReference.parse(inner));
        } catch (StatementException e) {
            return new Malformed("{{" + inner + "}}", String.valueOf(e.getMessage()));
        }
    }

    /** The references in order. */
    public Stream<FigureReference> references() {
        return parts.stream().filter(Reference.class::isInstance).map(part -> ((Reference) part).reference());
    }
}
