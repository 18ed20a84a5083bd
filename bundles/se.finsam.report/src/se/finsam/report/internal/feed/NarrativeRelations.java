// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Annex;
import se.finsam.core.snapshot.AnnualReport;
import se.finsam.core.snapshot.Block;
import se.finsam.core.snapshot.Explanation;
import se.finsam.core.snapshot.Section;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.FigureReferences;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.text.Language;
import se.finsam.report.Relation;
import se.finsam.report.Relation.Type;
import se.finsam.report.ReportDataException;

/**
 * The sections of a report as one flow of headings and prose, cut where a table or a chart stands, so that a design can
 * put its own table there and go on with what follows it.
 */
final class NarrativeRelations {
    private static final int CONTENTS_LEVELS = 2;

    private final @Nullable AnnualReport report;
    private final FigureReferences references;
    private final Language language;
    private final Map<String, List<Piece>> pieces = new LinkedHashMap<>();
    private final List<Section> contents = new ArrayList<>();
    private String anchor = "start";

    /** A heading or a block of prose as HTML. */
    private record Piece(String kind, String title, String html, String bookmark) {}

    NarrativeRelations(Snapshot snapshot, StatementTemplates templates, int year, Language language) {
        this.report = snapshot.report(year).orElse(null);
        this.references = new FigureReferences(snapshot, templates, year);
        this.language = language;
    }

    /**
     * What follows a table or chart until the next, from the start of the report without an argument. Kinds: chapter (a
     * heading of level 1 that begins a page), h1…h4, html.
     */
    Relation flow(@Nullable String after) {
        cut();
        var rows = new Rows().text("kind", "title", "html", "bookmark");
        for (var piece : pieces.getOrDefault(after == null ? "start" : after, List.of())) {
            rows.add(piece.kind(), piece.title(), piece.html(), piece.bookmark());
        }
        return rows.relation();
    }

    /**
     * The headings of the two upper levels, or those that the design names itself; the page numbers are put in when they are
     * known.
     *
     * @param headings one per line: level, bookmark and title, with bars between; null for those of the report
     */
    Relation contents(@Nullable String headings) {
        var rows = new Rows()
                .columns(Type.INTEGER, "level")
                .text("number", "title")
                .columns(Type.INTEGER, "page")
                .text("bookmark");
        if (headings != null) {
            headings.lines().forEach(line -> {
                var part = line.split("\\|", 3);
                if (part.length < 3 || !part[0].matches("[1-9]")) {
                    throw new ReportDataException(
                            "A heading of the contents is written level|bookmark|title, not " + line);
                }
                rows.add(Integer.valueOf(part[0]), "", part[2], null, part[1]);
            });
            return rows.relation();
        }
        cut();
        for (var section : contents) {
            rows.add(section.level(), section.number(), section.title(), null, bookmark(section));
        }
        return rows.relation();
    }

    private void cut() {
        if (!pieces.isEmpty() || report == null) {
            return;
        }
        pieces.put(anchor, new ArrayList<>());
        var proseBefore = true;
        for (var chapter : report.sections()) {
            var prose = hasProse(chapter);
            add(chapter, prose || proseBefore);
            proseBefore = prose;
        }
    }

    /** Chapters begin a page unless both they and the one before are tables alone. */
    private static boolean hasProse(Section section) {
        return section.blocks().stream().anyMatch(block -> !(block instanceof Block.TableBlock))
                || section.sections().stream().anyMatch(NarrativeRelations::hasProse);
    }

    private void add(Section section, boolean newPage) {
        if (!section.applicable()) {
            return;
        }
        var heading = (section.number().isEmpty() ? "" : section.number() + " ") + section.title();
        var kind = section.level() == 1 && newPage ? "chapter" : "h" + Math.min(section.level(), 4);
        here().add(new Piece(kind, heading, "", bookmark(section)));
        if (section.level() <= CONTENTS_LEVELS
                && (section.level() == 1 || !section.number().isEmpty())) {
            contents.add(section);
        }
        section.blocks().forEach(this::add);
        section.sections().forEach(child -> add(child, false));
    }

    private void add(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> html("<p>" + prose(paragraph.text()) + "</p>");
            case Block.BulletList list -> html(list(list.items()));
            case Block.TableBlock table -> table(table.content());
            case Block.ChartBlock chart -> anchorAt(chart.content());
        }
    }

    private void table(String content) {
        switch (content) {
            case "explanations" -> html(list(explanations()));
            case "annexes" -> html(list(annexes()));
            default -> anchorAt(content);
        }
    }

    private List<String> explanations() {
        return report == null
                ? List.of()
                : report.explanations().stream().map(Explanation::text).toList();
    }

    private List<String> annexes() {
        var word = language == Language.SV ? "Bilaga" : "Annex";
        return report == null
                ? List.of()
                : report.annexes().stream()
                        .map((Annex annex) -> "%s %d. %s".formatted(word, annex.number(), annex.name()))
                        .toList();
    }

    private void anchorAt(String content) {
        anchor = content;
        pieces.putIfAbsent(anchor, new ArrayList<>());
    }

    private List<Piece> here() {
        return pieces.computeIfAbsent(anchor, key -> new ArrayList<>());
    }

    private void html(String html) {
        here().add(new Piece("html", "", html, ""));
    }

    private String list(List<String> items) {
        return items.stream()
                .map(item -> "<li>" + prose(item) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    /** Prose as HTML: figures in place, special characters escaped, asterisks as emphasis. */
    private String prose(String text) {
        var rendered = references.render(text, language);
        return rendered.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("\\*([^*]+)\\*", "<i>$1</i>");
    }

    private static String bookmark(Section section) {
        return "section-" + section.id();
    }
}
