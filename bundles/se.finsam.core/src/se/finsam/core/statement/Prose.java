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
        var parts = new ArrayList<Part>();
        var at = 0;
        while (true) {
            var open = text.indexOf("{{", at);
            if (open < 0) {
                break;
            }
            var close = text.indexOf("}}", open + 2);
            if (close < 0) {
                var end = Math.min(text.length(), open + 40);
                throw new StatementException("The figure reference that begins with \"%s\" is not closed; add }}"
                        .formatted(text.substring(open, end)));
            }
            if (open > at) {
                parts.add(new Literal(text.substring(at, open)));
            }
            parts.add(new Reference(FigureReference.parse(text.substring(open + 2, close))));
            at = close + 2;
        }
        if (at < text.length()) {
            parts.add(new Literal(text.substring(at)));
        }
        return new Prose(parts);
    }

    /** The references in order. */
    public Stream<FigureReference> references() {
        return parts.stream().filter(Reference.class::isInstance).map(part -> ((Reference) part).reference());
    }
}
