// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.FigureReferences;
import se.finsam.core.statement.Prose;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;
import se.finsam.ui.editors.texts.presenter.RenderedText.Kind;
import se.finsam.ui.editors.texts.presenter.RenderedText.Span;

/** Turns prose into what prints, in the language that reports are written in. Not for use by several threads at once. */
public final class ProseRenderer {
    /** Prose is written in Swedish, and so are the figures in it. */
    static final Language LANGUAGE = Language.SV;

    private static final Texts TEXTS = Texts.of(ProseRenderer.class);
    private static final Pattern EMPHASIS = Pattern.compile("\\*([^*]+)\\*");

    private final FigureReferences references;
    private final ReferenceProblems problems;

    /** Renders the texts of the report of a year. */
    public ProseRenderer(Snapshot snapshot, StatementTemplates templates, int year) {
        references = new FigureReferences(snapshot, templates, year);
        problems = new ReferenceProblems(snapshot, templates, year);
    }

    /** The prose with figures in the places of references and emphasis in those of asterisks. */
    public RenderedText render(String prose) {
        return emphasised(
                references.pieces(prose, LANGUAGE).stream().map(this::span).toList());
    }

    /** What a reference stands for, or why it stands for nothing. */
    public Text tip(Prose.Part part) {
        return switch (part) {
            case Prose.Literal literal -> Text.EMPTY;
            case Prose.Malformed malformed -> problems.unreadable(malformed);
            case Prose.Reference reference -> {
                var span = render("{{" + reference.reference().text() + "}}")
                        .spans()
                        .getFirst();
                yield span.kind() == Kind.PROBLEM ? span.note() : Text.same(span.text());
            }
        };
    }

    private Span span(FigureReferences.Piece piece) {
        return switch (piece.part()) {
            case Prose.Literal literal -> new Span(literal.text(), Kind.TEXT, false, Text.EMPTY);
            case Prose.Malformed malformed ->
                new Span(malformed.text(), Kind.PROBLEM, false, problems.unreadable(malformed));
            case Prose.Reference reference -> figure(reference, piece);
        };
    }

    private Span figure(Prose.Reference part, FigureReferences.Piece piece) {
        var reference = part.reference();
        if (!piece.problem().isEmpty()) {
            return new Span(
                    "{{" + reference.text() + "}}", Kind.PROBLEM, false, problems.reason(reference, piece.problem()));
        }
        var printed = reference.printed();
        return printed == null || same(printed, piece.text())
                ? new Span(piece.text(), Kind.FIGURE, false, Text.same(reference.text()))
                : new Span(piece.text(), Kind.CHANGED, false, TEXTS.get("changed", reference.text(), printed));
    }

    /** True for texts that differ in spaces and capitals only. */
    private static boolean same(String printed, String text) {
        return bare(printed).equalsIgnoreCase(bare(text));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00A0\u202F]", "").replace('\u2212', '-');
    }

    private static RenderedText emphasised(List<Span> spans) {
        var marked = new StringBuilder();
        spans.forEach(span -> marked.append(
                span.kind() == Kind.TEXT ? span.text() : span.text().replace('*', '_')));
        var stars = EMPHASIS.matcher(marked).results().toList();
        var out = new ArrayList<Span>();
        var at = 0;
        for (var span : spans) {
            var from = at;
            at += span.text().length();
            for (var match : stars) {
                from = add(out, span, from, Math.min(at, match.start()), at, false);
                from = from == match.start() && from < at ? from + 1 : from;
                from = add(out, span, from, Math.min(at, match.end() - 1), at, true);
                from = from == match.end() - 1 && from < at ? from + 1 : from;
            }
            add(out, span, from, at, at, false);
        }
        return new RenderedText(out);
    }

    /** Adds a part of a span, given by places in the whole text of which the span ends at {@code end}. */
    private static int add(List<Span> out, Span span, int from, int to, int end, boolean emphasis) {
        if (to <= from) {
            return from;
        }
        var offset = end - span.text().length();
        out.add(new Span(span.text().substring(from - offset, to - offset), span.kind(), emphasis, span.note()));
        return to;
    }
}
