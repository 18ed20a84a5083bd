// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.FigureReference.Mark;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;

/**
 * Puts figures in the places that prose keeps for them. Cells of statements are those of the report of one year, so
 * that the text and the tables of a report cannot differ. Not safe for use by several threads at once.
 */
public final class FigureReferences {
    private final FigureSources sources;

    /** References in the texts of the report of a year. */
    public FigureReferences(Snapshot snapshot, StatementTemplates templates, int reportYear) {
        sources = new FigureSources(snapshot, templates, reportYear);
    }

    /**
     * The figure that a reference stands for.
     *
     * @throws StatementException if there is no such figure or it is not known; the message repeats the reference
     */
    public ResolvedFigure resolve(FigureReference reference) {
        return sources.resolve(reference);
    }

    /**
     * The figure as text. A word at the beginning of a sentence is the caller's to capitalise; {@link #render} does it.
     *
     * @throws StatementException as {@link #resolve}
     */
    public String text(FigureReference reference, Language language) {
        var figure = resolve(reference);
        if (figure.text() != null) {
            return figure.text();
        }
        var format = FigureFormat.of(language);
        var asked = reference.format();
        var quantity = quantity(figure, reference);
        var value = asked.has(Mark.ABSOLUTE) ? quantity.value().abs() : quantity.value();
        var decimals = asked.decimals() != null ? asked.decimals() : figure.decimals();
        if (asked.has(Mark.WORD)) {
            return word(value, decimals, format);
        }
        if (asked.has(Mark.WITH_UNIT)) {
            return quantity.unit() == Unit.PERCENT
                    ? format.percent(value, decimals)
                    : format.withUnit(new Quantity(value, quantity.unit()), decimals);
        }
        return asked.has(Mark.SIGNED) ? format.signed(value, decimals) : format.number(value, decimals);
    }

    private static Quantity quantity(ResolvedFigure figure, FigureReference reference) {
        var wanted = reference.format().unit();
        var rounded = wanted == null && reference.format().decimals() == null;
        var value = rounded ? figure.value() : figure.exact();
        var quantity = new Quantity(value == null ? BigDecimal.ZERO : value, figure.unit());
        if (wanted == null) {
            return quantity;
        }
        if (!figure.unit().isMoney()) {
            throw new StatementException(
                    "The figure reference {{%s}} asks for %s but the figure is in %s; remove the unit"
                            .formatted(reference.text(), wanted, figure.unit()));
        }
        return quantity.in(wanted);
    }

    private static String word(BigDecimal value, int decimals, FigureFormat format) {
        var whole = value.stripTrailingZeros();
        return whole.scale() <= 0 && whole.abs().compareTo(BigDecimal.valueOf(1000)) < 0
                ? format.word(whole.intValueExact())
                : format.number(value, decimals);
    }

    /**
     * The prose with every reference replaced by its figure; a word at the beginning of a sentence gets a capital.
     *
     * @throws StatementException if a reference is not well-formed or cannot be resolved; the message repeats it
     */
    public String render(String prose, Language language) {
        var out = new StringBuilder();
        for (var piece : pieces(prose, language)) {
            if (!piece.problem().isEmpty()) {
                throw new StatementException(piece.problem());
            }
            out.append(piece.text());
        }
        return out.toString();
    }

    /**
     * A piece of prose and what stands in its place.
     *
     * @param text literal text, or the figure as text; empty when there is a problem
     * @param problem why a reference has no figure; empty for all others
     */
    public record Piece(Prose.Part part, String text, String problem) {}

    /** The prose in pieces, as {@link #render} writes it, with what is wrong beside the references that have no figure. */
    public List<Piece> pieces(String prose, Language language) {
        var pieces = new ArrayList<Piece>();
        var before = new StringBuilder();
        for (var part : Prose.read(prose).parts()) {
            var piece =
                    switch (part) {
                        case Prose.Literal literal -> new Piece(part, literal.text(), "");
                        case Prose.Malformed malformed -> new Piece(part, "", malformed.reason());
                        case Prose.Reference reference -> figure(reference, before, language);
                    };
            before.append(piece.text());
            pieces.add(piece);
        }
        return pieces;
    }

    private Piece figure(Prose.Reference part, StringBuilder before, Language language) {
        try {
            var text = text(part.reference(), language);
            var capital = part.reference().format().has(Mark.WORD) && beginsSentence(before);
            return new Piece(
                    part, capital ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text, "");
        } catch (StatementException e) {
            return new Piece(part, "", String.valueOf(e.getMessage()));
        }
    }

    private static boolean beginsSentence(StringBuilder before) {
        var end = before.length();
        while (end > 0 && (Character.isWhitespace(before.charAt(end - 1)) || before.charAt(end - 1) == '*')) {
            end--;
        }
        return end == 0 || end < before.length() && ".!?".indexOf(before.charAt(end - 1)) >= 0;
    }

    /**
     * The prose as the adopted report prints it: the printed text of every reference that notes one, else the figure.
     *
     * @throws StatementException as {@link #render}
     */
    public String printed(String prose, Language language) {
        var out = new StringBuilder();
        for (var part : Prose.parse(prose).parts()) {
            switch (part) {
                case Prose.Literal literal -> out.append(literal.text());
                case Prose.Malformed malformed -> throw new StatementException(malformed.reason());
                case Prose.Reference reference ->
                    out.append(
                            reference.reference().printed() != null
                                    ? reference.reference().printed()
                                    : text(reference.reference(), language));
            }
        }
        return out.toString();
    }
}
