// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.docx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import se.finsam.report.document.Contents;
import se.finsam.report.document.Figure;
import se.finsam.report.document.Heading;
import se.finsam.report.document.LayoutGrid;
import se.finsam.report.document.ListNode;
import se.finsam.report.document.Node;
import se.finsam.report.document.PageBreak;
import se.finsam.report.document.Paragraph;
import se.finsam.report.document.ReportDocument;
import se.finsam.report.document.Run;
import se.finsam.report.document.TableNode;
import se.finsam.report.internal.document.Markup;
import se.finsam.report.internal.document.Words;

/** The text of a document. */
final class Body {
    private static final int MOST_CONTENTS_LEVELS = 3;

    private final ReportDocument document;
    private final Parts parts;
    private final Markup markup = Word.part("w:document");
    /** Names in the file by the report's bookmarks: legal ones, which Word also uses for a table of contents. */
    private final Map<String, String> bookmarks = new LinkedHashMap<>();

    private final Runs runs;
    private int orderedLists;
    private int figures;
    private int bookmarkIds;
    private boolean breakPending;
    private boolean keepNext;

    Body(ReportDocument document, Parts parts) {
        this.document = document;
        this.parts = parts;
        this.runs = new Runs(markup, bookmarks, parts);
    }

    /** Numbered lists in the text, known once it is written. */
    int orderedLists() {
        return orderedLists;
    }

    String xml() throws IOException {
        for (Node node : document.nodes()) {
            if (node instanceof Heading heading && !heading.bookmark().isEmpty()) {
                bookmarks.putIfAbsent(heading.bookmark(), String.format(Locale.ROOT, "_Toc%08d", bookmarks.size() + 1));
            }
        }
        markup.start("w:body");
        for (Node node : document.nodes()) {
            node(node);
        }
        section();
        return markup.end().end().toString();
    }

    private void section() throws IOException {
        String header = parts.add("header1.xml", XWPFRelation.HEADER, Settings.header(document.metadata()));
        String footer = parts.add("footer1.xml", XWPFRelation.FOOTER, Settings.footer(document.metadata()));
        markup.start("w:sectPr");
        markup.empty("w:headerReference", "w:type", "default", "r:id", header);
        markup.empty("w:footerReference", "w:type", "default", "r:id", footer);
        markup.empty("w:pgSz", "w:w", "" + Word.PAGE_WIDTH, "w:h", "" + Word.PAGE_HEIGHT);
        String side = "" + Word.SIDE_MARGIN;
        markup.empty(
                "w:pgMar",
                "w:top",
                "1531",
                "w:right",
                side,
                "w:bottom",
                "1361",
                "w:left",
                side,
                "w:header",
                "737",
                "w:footer",
                "624",
                "w:gutter",
                "0");
        markup.empty("w:titlePg");
        markup.end();
    }

    /** Writes blocks that stay on the page of those after them if {@code together}. */
    void nodes(List<Node> nodes, boolean together) throws IOException {
        keepNext = together;
        for (Node node : nodes) {
            node(node);
        }
        keepNext = false;
    }

    private void node(Node node) throws IOException {
        switch (node) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(style(paragraph.style()), paragraph.runs());
            case ListNode list -> list(list);
            case TableNode table -> table(table);
            case Figure figure -> figure(figure);
            case Contents contents -> contents(contents);
            case PageBreak ignored -> breakPending = true;
            case LayoutGrid grid -> {
                flushBreak();
                new Tables(markup, runs).grid(grid, this);
            }
        }
    }

    private static String style(Paragraph.Style style) {
        return switch (style) {
            case NORMAL -> "Normal";
            case LEAD -> "Lead";
            case CAPTION -> "Caption";
            case NOTE -> "Note";
            case COVER_TITLE -> "Title";
            case COVER_SUBTITLE -> "Subtitle";
            case COVER_TEXT -> "CoverText";
            case SIGNATURE_LINE -> "SignatureLine";
        };
    }

    /** Begins a paragraph and its properties; the caller closes the properties. */
    private void begin(String style) {
        markup.start("w:p").start("w:pPr");
        Word.value(markup, "w:pStyle", style);
        if (keepNext) {
            markup.empty("w:keepNext");
        }
        if (breakPending) {
            markup.empty("w:pageBreakBefore");
            breakPending = false;
        }
    }

    private void flushBreak() {
        if (breakPending) {
            breakPending = false;
            markup.start("w:p")
                    .start("w:r")
                    .empty("w:br", "w:type", "page")
                    .end()
                    .end();
        }
    }

    private void paragraph(String style, List<Run> text) {
        begin(style);
        markup.end();
        runs.write(text, false);
        markup.end();
    }

    private void heading(Heading heading) {
        begin("Heading" + heading.level());
        markup.end();
        bookmarkIds++;
        String id = Integer.toString(bookmarkIds);
        String name = bookmarks.getOrDefault(heading.bookmark(), "");
        if (!name.isEmpty()) {
            markup.empty("w:bookmarkStart", "w:id", id, "w:name", name);
        }
        if (!heading.number().isEmpty()) {
            runs.write(Run.list(heading.number() + " "), false);
        }
        runs.write(heading.runs(), false);
        if (!name.isEmpty()) {
            markup.empty("w:bookmarkEnd", "w:id", id);
        }
        markup.end();
    }

    private void list(ListNode list) {
        int number = Numbering.FIRST_ORDERED + orderedLists;
        orderedLists += list.ordered() ? 1 : 0;
        for (List<Run> item : list.items()) {
            begin(list.ordered() ? "ListNumber" : "ListBullet");
            if (list.ordered()) {
                markup.start("w:numPr");
                Word.value(markup, "w:ilvl", 0);
                Word.value(markup, "w:numId", number);
                markup.end();
            }
            markup.end();
            runs.write(item, false);
            markup.end();
        }
    }

    private void table(TableNode table) {
        if (table.caption().isEmpty()) {
            flushBreak();
        } else {
            paragraph("Caption", Run.list(table.caption()));
        }
        new Tables(markup, runs).table(table);
        // Word joins tables that follow each other, and wants a paragraph after the last.
        markup.start("w:p").start("w:pPr");
        Word.value(markup, "w:pStyle", "TableEnd");
        markup.end().end();
    }

    private void figure(Figure figure) throws IOException {
        figures++;
        boolean together = keepNext;
        keepNext |= !figure.caption().isEmpty();
        begin("Picture");
        keepNext = together;
        markup.end();
        markup.start("w:r");
        new Drawing(markup).write(figure, figures, parts.picture(Pictures.png(figure)));
        markup.end().end();
        if (!figure.caption().isEmpty()) {
            paragraph("FigureCaption", Run.list(figure.caption()));
        }
    }

    private void contents(Contents contents) {
        String title =
                contents.title().isEmpty() ? new Words(document.metadata().language()).contents() : contents.title();
        boolean broken = breakPending;
        breakPending = false;
        markup.start("w:sdt").start("w:sdtPr").start("w:docPartObj");
        Word.value(markup, "w:docPartGallery", "Table of Contents");
        markup.empty("w:docPartUnique").end().end().start("w:sdtContent");
        breakPending = broken;
        paragraph("TOCHeading", Run.list(title));
        int deepest = Math.min(
                MOST_CONTENTS_LEVELS,
                contents.entries().stream()
                        .mapToInt(Contents.Entry::level)
                        .max()
                        .orElse(MOST_CONTENTS_LEVELS));
        String instruction = "TOC \\o \"1-" + deepest + "\" \\h \\z \\u";
        boolean first = true;
        for (Contents.Entry entry : contents.entries()) {
            begin("TOC" + Math.min(MOST_CONTENTS_LEVELS, entry.level()));
            markup.end();
            if (first) {
                Word.beginField(markup, instruction, false);
                first = false;
            }
            entry(entry);
            markup.end();
        }
        markup.start("w:p");
        if (first) {
            Word.beginField(markup, instruction, true);
        }
        Word.endField(markup);
        markup.end().end().end();
    }

    private void entry(Contents.Entry entry) {
        String bookmark = bookmarks.getOrDefault(entry.bookmark(), "");
        if (!bookmark.isEmpty()) {
            markup.start("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
        }
        runs.write(Run.list(entry.text()), false);
        String page = entry.page() == null ? "" : entry.page().toString();
        if (!bookmark.isEmpty()) {
            markup.start("w:r").empty("w:tab").end();
            Word.field(markup, "PAGEREF " + bookmark + " \\h", page);
            markup.end();
        } else if (!page.isEmpty()) {
            markup.start("w:r").empty("w:tab").end();
            runs.write(Run.list(page), false);
        }
    }
}
