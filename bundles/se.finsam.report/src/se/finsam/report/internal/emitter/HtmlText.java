// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.emitter;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.tidy.Tidy;
import se.finsam.report.document.Heading;
import se.finsam.report.document.ListNode;
import se.finsam.report.document.Node;
import se.finsam.report.document.Paragraph;
import se.finsam.report.document.Run;

/** Reads formatted text: paragraphs, headings, lists, stress, links and line breaks; other markup leaves its text. */
final class HtmlText {
    private final List<Node> nodes = new ArrayList<>();
    private final Paragraph.Style style;
    private List<Run> runs = new ArrayList<>();
    private @Nullable List<List<Run>> items;

    private HtmlText(Paragraph.Style style) {
        this.style = style;
    }

    private record Look(
            boolean bold, boolean italic, @Nullable String target) {}

    /** The blocks of an HTML fragment; its paragraphs get {@code style}. */
    static List<Node> parse(String html, Paragraph.Style style) {
        HtmlText text = new HtmlText(style);
        org.w3c.dom.Node body = find(tidy(html), "body");
        if (body != null) {
            text.children(body, new Look(false, false, null));
        }
        text.endParagraph();
        return text.nodes;
    }

    private static org.w3c.dom.Document tidy(String html) {
        try (var silence = new PrintWriter(Writer.nullWriter())) {
            Tidy tidy = new Tidy();
            tidy.setQuiet(true);
            tidy.setShowWarnings(false);
            tidy.setShowErrors(0);
            tidy.setErrout(silence);
            tidy.setInputEncoding("UTF-8");
            tidy.setDropEmptyParas(true);
            return tidy.parseDOM(new StringReader(html), null);
        }
    }

    private static org.w3c.dom.@Nullable Node find(org.w3c.dom.@Nullable Node node, String name) {
        if (node == null || name.equalsIgnoreCase(node.getNodeName())) {
            return node;
        }
        for (org.w3c.dom.Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            org.w3c.dom.Node found = find(child, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void children(org.w3c.dom.Node parent, Look look) {
        for (org.w3c.dom.Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == org.w3c.dom.Node.TEXT_NODE) {
                text(child.getNodeValue(), look);
            } else if (child instanceof Element element) {
                element(element, look);
            }
        }
    }

    private void element(Element element, Look look) {
        String name = element.getNodeName().toLowerCase(java.util.Locale.ROOT);
        switch (name) {
            case "b", "strong" -> children(element, new Look(true, look.italic(), look.target()));
            case "i", "em" -> children(element, new Look(look.bold(), true, look.target()));
            case "a" -> children(element, new Look(look.bold(), look.italic(), href(element)));
            case "br" -> add(new Run("\n", false, false, null));
            case "ul", "ol" -> list(element, name.equals("ol"), look);
            case "li" -> item(element, look);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0', look);
            case "p", "div", "table", "tr", "blockquote", "pre" -> {
                endParagraph();
                children(element, look);
                endParagraph();
            }
            case "script", "style", "head", "title" -> {
                // Not text.
            }
            default -> children(element, look);
        }
    }

    private static @Nullable String href(Element element) {
        String href = element.getAttribute("href");
        return href == null || href.isEmpty() ? null : href;
    }

    private void heading(Element element, int level, Look look) {
        endParagraph();
        children(element, look);
        List<Run> text = take();
        if (!text.isEmpty()) {
            nodes.add(new Heading(level, "", text, ""));
        }
    }

    private void list(Element element, boolean ordered, Look look) {
        if (items != null) {
            endItem();
            children(element, look);
            return;
        }
        endParagraph();
        List<List<Run>> collected = new ArrayList<>();
        items = collected;
        children(element, look);
        endItem();
        items = null;
        if (!collected.isEmpty()) {
            nodes.add(new ListNode(ordered, collected));
        }
    }

    private void item(Element element, Look look) {
        endItem();
        children(element, look);
        endItem();
    }

    private void endItem() {
        List<Run> text = take();
        if (items != null && !text.isEmpty()) {
            items.add(text);
        }
    }

    private void endParagraph() {
        if (items != null) {
            if (!runs.isEmpty() && !runs.getLast().text().endsWith("\n")) {
                add(new Run("\n", false, false, null));
            }
            return;
        }
        List<Run> text = take();
        if (!text.isEmpty()) {
            nodes.add(new Paragraph(text, style));
        }
    }

    private void text(String text, Look look) {
        String folded = text.replaceAll("[ \\t\\r\\n]+", " ");
        boolean atStart = runs.isEmpty() || runs.getLast().text().matches("(?s).*[ \\n]");
        if (atStart && folded.startsWith(" ")) {
            folded = folded.substring(1);
        }
        if (!folded.isEmpty()) {
            add(new Run(folded, look.bold(), look.italic(), look.target()));
        }
    }

    private void add(Run run) {
        runs.add(run);
    }

    /** The runs so far without white space at their end. */
    private List<Run> take() {
        List<Run> taken = runs;
        runs = new ArrayList<>();
        while (!taken.isEmpty()) {
            Run last = taken.removeLast();
            String text = last.text().replaceAll("[ \\n]+$", "");
            if (!text.isEmpty()) {
                taken.add(new Run(text, last.bold(), last.italic(), last.target()));
                break;
            }
        }
        return taken;
    }
}
