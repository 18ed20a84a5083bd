// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.report.document.Contents;
import se.finsam.report.document.Figure;
import se.finsam.report.document.Heading;
import se.finsam.report.document.LayoutGrid;
import se.finsam.report.document.ListNode;
import se.finsam.report.document.Metadata;
import se.finsam.report.document.Node;
import se.finsam.report.document.PageBreak;
import se.finsam.report.document.Paragraph;
import se.finsam.report.document.ReportDocument;
import se.finsam.report.document.Run;
import se.finsam.report.document.TableNode;
import se.finsam.report.internal.document.Markup;
import se.finsam.report.internal.document.Words;

/** One report as a web page. The title is its only heading of level 1; the report's chapters follow from level 2. */
final class Page {
    private static final int HEADINGS_THAT_NEED_CONTENTS = 4;

    private final Markup markup = new Markup("<!DOCTYPE html>\n");
    private final ReportDocument document;
    private final String styles;
    private final Words words;
    private final Set<String> bookmarks = new LinkedHashSet<>();
    /** Levels that headings move down to make room for the title. */
    private int shift;

    private boolean titleWritten;
    private int figures;

    Page(ReportDocument document, String styles) {
        this.document = document;
        this.styles = styles;
        this.words = new Words(document.metadata().language());
    }

    String build() {
        Metadata metadata = document.metadata();
        List<Heading> headings = headings();
        headings.forEach(heading -> bookmarks.add(heading.bookmark()));
        bookmarks.remove("");
        boolean cover = document.nodes().stream().anyMatch(Page::isCoverTitle);
        boolean headingIsTitle = !cover
                && !headings.isEmpty()
                && headings.getFirst().level() == 1
                && headings.stream().filter(heading -> heading.level() == 1).count() == 1;
        shift = headingIsTitle ? 0 : 1;
        markup.start("html", "lang", metadata.language()).line();
        head(metadata);
        markup.start("body").line();
        markup.start("a", "class", "skip", "href", "#text")
                .text(words.skip())
                .end()
                .line();
        if (!cover && !headingIsTitle) {
            markup.start("header").start("h1").text(metadata.title()).end();
            if (!metadata.subtitle().isEmpty()) {
                markup.start("p", "class", "lead").text(metadata.subtitle()).end();
            }
            markup.end().line();
        }
        boolean ownContents = document.nodes().stream().anyMatch(Contents.class::isInstance);
        if (!ownContents && headings.size() >= HEADINGS_THAT_NEED_CONTENTS) {
            contents(new Contents("", headings.stream().map(Page::entry).toList()));
        }
        markup.start("main", "id", "text").line();
        document.nodes().forEach(this::node);
        markup.end().line();
        if (!metadata.footer().isEmpty()) {
            markup.start("footer").text(metadata.footer()).end().line();
        }
        markup.end().line().end().line();
        return markup.toString();
    }

    private List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        for (Node node : document.nodes()) {
            if (node instanceof Heading heading) {
                headings.add(heading);
            }
        }
        return headings;
    }

    private static boolean isCoverTitle(Node node) {
        return node instanceof Paragraph paragraph && paragraph.style() == Paragraph.Style.COVER_TITLE;
    }

    private static Contents.Entry entry(Heading heading) {
        return new Contents.Entry(
                heading.level(), heading.number(), Run.text(heading.runs()), heading.bookmark(), null);
    }

    private void head(Metadata metadata) {
        markup.start("head").line();
        markup.empty("meta", "charset", "utf-8").line();
        markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        markup.start("title").text(metadata.title()).end().line();
        meta("author", metadata.author());
        meta("description", metadata.subject());
        meta("dcterms.created", metadata.created().toString());
        markup.start("style").line().raw(styles).end().line();
        markup.end().line();
    }

    private void meta(String name, String content) {
        if (!content.isEmpty()) {
            markup.empty("meta", "name", name, "content", content).line();
        }
    }

    private void node(Node node) {
        switch (node) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case ListNode list -> list(list);
            case TableNode table -> new TableMarkup(markup, this::runs).write(table);
            case Figure figure -> figure(figure);
            case Contents contents -> contents(contents);
            case PageBreak ignored -> markup.empty("hr", "class", "page").line();
            case LayoutGrid grid -> grid(grid);
        }
    }

    private void heading(Heading heading) {
        String element = "h" + Math.min(6, heading.level() + shift);
        markup.start(element, "id", id(heading.bookmark()));
        if (!heading.number().isEmpty()) {
            markup.start("span", "class", "number").text(heading.number()).end().text(" ");
        }
        runs(heading.runs());
        markup.end().line();
    }

    private void paragraph(Paragraph paragraph) {
        if (isCoverTitle(paragraph) && !titleWritten) {
            titleWritten = true;
            markup.start("h1", "class", "cover-title");
        } else {
            String style = paragraph.style().name().toLowerCase(Locale.ROOT).replace('_', '-');
            markup.start("p", "class", paragraph.style() == Paragraph.Style.NORMAL ? "" : style);
        }
        runs(paragraph.runs());
        markup.end().line();
    }

    private void list(ListNode list) {
        markup.start(list.ordered() ? "ol" : "ul").line();
        for (List<Run> item : list.items()) {
            markup.start("li");
            runs(item);
            markup.end().line();
        }
        markup.end().line();
    }

    private void figure(Figure figure) {
        figures++;
        String title = "figure-" + figures + "-title";
        markup.start("figure").line();
        int root = figure.svg().indexOf("<svg");
        int attributes = root + "<svg".length();
        int content = figure.svg().indexOf('>', attributes) + 1;
        if (root < 0 || content == 0 || figure.svg().charAt(content - 2) == '/') {
            throw new IllegalArgumentException("the figure " + figure.alternative() + " holds no drawing");
        }
        markup.raw("<svg role=\"img\" aria-labelledby=\"" + title + "\"");
        markup.raw(figure.svg().substring(attributes, content));
        markup.start("title", "id", title).text(figure.alternative()).end();
        markup.raw(figure.svg().substring(content).strip()).line();
        if (!figure.caption().isEmpty()) {
            markup.start("figcaption").text(figure.caption()).end().line();
        }
        markup.end().line();
    }

    private void contents(Contents contents) {
        String title = contents.title().isEmpty() ? words.contents() : contents.title();
        markup.start("nav", "aria-labelledby", "contents").line();
        markup.start("h2", "id", "contents").text(title).end().line();
        int depth = 0;
        for (Contents.Entry entry : contents.entries()) {
            int level = Math.min(Math.max(1, entry.level()), depth + 1);
            while (depth > level) {
                markup.end().end().line();
                depth--;
            }
            if (depth == level) {
                markup.end().line();
            } else {
                markup.start("ol").line();
                depth++;
            }
            markup.start("li");
            link(entry);
        }
        while (depth > 0) {
            markup.end().end().line();
            depth--;
        }
        markup.end().line();
    }

    private void link(Contents.Entry entry) {
        boolean known = bookmarks.contains(entry.bookmark());
        markup.start(known ? "a" : "span", "href", known ? "#" + id(entry.bookmark()) : "");
        if (!entry.number().isEmpty()) {
            markup.start("span", "class", "number").text(entry.number()).end().text(" ");
        }
        markup.text(entry.title()).end();
    }

    private void grid(LayoutGrid grid) {
        markup.start("div", "class", "grid " + grid.name(), "style", "--columns:" + Math.max(1, grid.columns()))
                .line();
        for (List<List<Node>> row : grid.rows()) {
            for (List<Node> cell : row) {
                markup.start("div");
                cell.forEach(this::node);
                markup.end().line();
            }
        }
        markup.end().line();
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            String target = target(run.target());
            if (!target.isEmpty()) {
                markup.start("a", "href", target);
            }
            if (run.bold()) {
                markup.start("strong");
            }
            if (run.italic()) {
                markup.start("em");
            }
            String[] lines = run.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    markup.empty("br");
                }
                markup.text(lines[i]);
            }
            for (boolean style : new boolean[] {run.italic(), run.bold(), !target.isEmpty()}) {
                if (style) {
                    markup.end();
                }
            }
        }
    }

    /** Where a run leads; empty when the page has no such place or the address is of a kind that could run code. */
    private String target(@Nullable String target) {
        if (target == null) {
            return "";
        }
        if (target.startsWith("#")) {
            String bookmark = target.substring(1);
            return bookmarks.contains(bookmark) ? "#" + id(bookmark) : "";
        }
        return target.matches("(?i)(https?|mailto):.*") ? target : "";
    }

    private static String id(String bookmark) {
        return bookmark.isEmpty() ? "" : "s-" + bookmark.replaceAll("[^\\p{L}\\p{N}_.-]", "-");
    }
}
