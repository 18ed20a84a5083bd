// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.emitter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.report.document.Contents;
import se.finsam.report.document.Figure;
import se.finsam.report.document.Heading;
import se.finsam.report.document.ListNode;
import se.finsam.report.document.Node;
import se.finsam.report.document.PageBreak;
import se.finsam.report.document.Paragraph;
import se.finsam.report.document.Paragraph.Style;
import se.finsam.report.document.Run;
import se.finsam.report.document.TableNode;

/** Joins blocks that belong together once all of them are there. */
final class Finishing {
    private Finishing() {}

    /**
     * Blocks with captions in their tables and figures, the heading of the table of contents in it, its entries leading to
     * headings, a bookmark on each heading, and no page break without text on both sides.
     */
    static List<Node> finish(List<Node> nodes) {
        List<Node> joined = new ArrayList<>();
        for (Node node : bookmarked(nodes)) {
            join(joined, node);
        }
        while (!joined.isEmpty() && joined.getLast() instanceof PageBreak) {
            joined.removeLast();
        }
        return resolved(joined);
    }

    private static void join(List<Node> joined, Node node) {
        Node last = joined.isEmpty() ? null : joined.getLast();
        switch (node) {
            case TableNode table
            when table.caption().isEmpty()
                    && last instanceof Paragraph paragraph
                    && paragraph.style() == Style.CAPTION -> {
                joined.removeLast();
                String caption = Run.text(paragraph.runs());
                joined.add(new TableNode(table.name(), caption, table.columns(), table.header(), table.body()));
            }
            case Paragraph paragraph
            when paragraph.style() == Style.CAPTION
                    && last instanceof Figure figure
                    && figure.caption().isEmpty() -> {
                joined.removeLast();
                String caption = Run.text(paragraph.runs());
                joined.add(new Figure(figure.svg(), figure.alternative(), caption, figure.width(), figure.height()));
            }
            case Contents contents
            when last instanceof Heading heading -> {
                joined.removeLast();
                joined.add(new Contents(heading.text(), contents.entries()));
            }
            case ListNode list
            when last instanceof ListNode before
                    && before.ordered() == list.ordered()
                    && list.items().size() == 1 -> {
                joined.removeLast();
                List<List<Run>> items = new ArrayList<>(before.items());
                items.addAll(list.items());
                joined.add(new ListNode(list.ordered(), items));
            }
            case PageBreak ignored when last == null || last instanceof PageBreak -> {
                // Nothing to part.
            }
            default -> joined.add(node);
        }
    }

    private static List<Node> bookmarked(List<Node> nodes) {
        Set<String> used = new HashSet<>();
        List<Node> bookmarked = new ArrayList<>();
        int headings = 0;
        for (Node node : nodes) {
            if (node instanceof Heading heading) {
                headings++;
                String bookmark = heading.bookmark();
                if (bookmark.isEmpty() || !used.add(bookmark)) {
                    bookmark = "section-" + headings;
                    used.add(bookmark);
                }
                bookmarked.add(new Heading(heading.level(), heading.number(), heading.runs(), bookmark));
            } else {
                bookmarked.add(node);
            }
        }
        return bookmarked;
    }

    private static List<Node> resolved(List<Node> nodes) {
        Map<String, Heading> byText = new HashMap<>();
        Map<String, Heading> byBookmark = new HashMap<>();
        for (Node node : nodes) {
            if (node instanceof Heading heading) {
                byText.putIfAbsent(key(heading.text()), heading);
                byBookmark.put(heading.bookmark(), heading);
            }
        }
        return nodes.stream()
                .map(node -> node instanceof Contents contents ? resolved(contents, byText, byBookmark) : node)
                .toList();
    }

    private static Node resolved(Contents contents, Map<String, Heading> byText, Map<String, Heading> byBookmark) {
        return new Contents(
                contents.title(),
                contents.entries().stream()
                        .map(entry -> {
                            Heading named = byText.get(key(entry.text()));
                            return resolved(entry, byBookmark.getOrDefault(entry.bookmark(), named));
                        })
                        .toList());
    }

    /** An entry that has the level and bookmark of its heading, and leads nowhere when there is none. */
    private static Contents.Entry resolved(Contents.Entry entry, @Nullable Heading heading) {
        return new Contents.Entry(
                heading == null ? entry.level() : heading.level(),
                entry.number(),
                entry.title(),
                heading == null ? "" : heading.bookmark(),
                entry.page());
    }

    private static String key(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** The blocks of a cover: its largest heading, or else its first text, is the report's title. */
    static List<Node> cover(List<Node> nodes) {
        boolean styled = nodes.stream().anyMatch(node -> node instanceof Paragraph p && p.style() == Style.COVER_TITLE);
        boolean headed = nodes.stream().anyMatch(node -> node instanceof Heading h && h.level() == 1);
        List<Node> cover = new ArrayList<>();
        boolean titled = styled;
        for (Node node : nodes) {
            switch (node) {
                case Heading heading -> {
                    boolean title = !titled && (heading.level() == 1 || !headed);
                    cover.add(new Paragraph(heading.runs(), title ? Style.COVER_TITLE : Style.COVER_SUBTITLE));
                    titled |= title;
                }
                case Paragraph paragraph
                when paragraph.style() == Style.NORMAL -> {
                    boolean title = !titled && !headed;
                    cover.add(new Paragraph(paragraph.runs(), title ? Style.COVER_TITLE : Style.COVER_TEXT));
                    titled |= title;
                }
                default -> cover.add(node);
            }
        }
        return cover;
    }
}
