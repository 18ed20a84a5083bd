// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Unit;

/**
 * A reference to a figure inside prose, {@code {{path@column:format|printed}}}.
 *
 * @param text the reference as written, without braces and printed text
 * @param path what is referred to, such as rr/revenue or board/women
 * @param column column or year; empty when the path needs none
 * @param format how the figure is written
 * @param printed what the adopted report prints in its place; null when nothing is noted
 */
public record FigureReference(
        String text,
        String path,
        String column,
        Format format,
        @Nullable String printed) {
    /** Marks of a {@link Format} beside decimals and unit. */
    public enum Mark {
        /** The percent sign, or the unit word, is written after the figure. */
        WITH_UNIT,
        /** In words up to twelve. */
        WORD,
        /** Without sign. */
        ABSOLUTE,
        /** With a plus before what is above zero. */
        SIGNED
    }

    /**
     * How a figure in prose is written.
     *
     * @param decimals decimals; null for those that suit the figure
     * @param unit unit of money that it is converted to; null for the presentation unit
     */
    public record Format(
            @Nullable Integer decimals, @Nullable Unit unit, Set<Mark> marks) {
        /** Presentation unit, decimals that suit the figure. */
        public static final Format DEFAULT = new Format(null, null, Set.of());

        /** Copies the marks. */
        public Format {
            marks = Set.copyOf(marks);
        }

        boolean has(Mark mark) {
            return marks.contains(mark);
        }
    }

    /**
     * Reads what stands between the braces.
     *
     * <p>Formats, separated by commas: {@code 0}, {@code 1} … decimals; {@code kr}, {@code tkr}, {@code mkr}, also with
     * decimals as {@code mkr.1}, for a unit of money; {@code %} for the percent sign, also with decimals as {@code %0};
     * {@code unit} for the unit word; {@code word}, {@code abs}, {@code signed}.
     *
     * @throws StatementException if the reference is not well-formed; the message repeats it
     */
    public static FigureReference parse(String inner) {
        var bar = inner.indexOf('|');
        var text = (bar < 0 ? inner : inner.substring(0, bar)).strip();
        var printed = bar < 0 ? null : inner.substring(bar + 1);
        var colon = text.indexOf(':', Math.max(0, text.lastIndexOf('@')));
        var target = colon < 0 ? text : text.substring(0, colon);
        var at = target.lastIndexOf('@');
        var path = at < 0 ? target : target.substring(0, at);
        var column = at < 0 ? "" : target.substring(at + 1);
        if (path.isBlank() || at >= 0 && column.isBlank()) {
            throw new StatementException(
                    "The figure reference {{%s}} has no %s; write {{path@column}}, such as {{rr/result@2025}}"
                            .formatted(inner, path.isBlank() ? "path" : "column"));
        }
        return new FigureReference(
                text, path, column, colon < 0 ? Format.DEFAULT : format(text.substring(colon + 1), inner), printed);
    }

    private static Format format(String text, String reference) {
        Integer decimals = null;
        Unit unit = null;
        var marks = new TreeSet<Mark>();
        for (var word : List.of(text.split(",", -1))) {
            var name = word.strip();
            switch (name) {
                case "word" -> marks.add(Mark.WORD);
                case "abs" -> marks.add(Mark.ABSOLUTE);
                case "signed" -> marks.add(Mark.SIGNED);
                case "unit", "%" -> marks.add(Mark.WITH_UNIT);
                default -> {
                    if (name.matches("[0-6]")) {
                        decimals = Integer.valueOf(name);
                    } else if (name.matches("%[0-6]")) {
                        marks.add(Mark.WITH_UNIT);
                        decimals = Integer.valueOf(name.substring(1));
                    } else if (name.matches("(kr|tkr|mkr)(\\.[0-6])?")) {
                        var dot = name.indexOf('.');
                        unit = Unit.valueOf((dot < 0 ? name : name.substring(0, dot)).toUpperCase(Locale.ROOT));
                        decimals = dot < 0 ? decimals : Integer.valueOf(name.substring(dot + 1));
                    } else {
                        throw new StatementException(
                                ("The figure reference {{%s}} has the unknown format \"%s\"; the formats are decimals"
                                                + " as 0 or 1, kr, tkr, mkr or mkr.1, %% or %%0, unit, word, abs and signed")
                                        .formatted(reference, name));
                    }
                }
            }
        }
        return new Format(decimals, unit, marks);
    }
}
