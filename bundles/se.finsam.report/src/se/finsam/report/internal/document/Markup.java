// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Builds the text of a web page or of another XML file; it is well-formed. */
public final class Markup {
    private final StringBuilder page;
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins with a document type or XML declaration; it may be empty. */
    public Markup(String prolog) {
        page = new StringBuilder(prolog);
    }

    /** Opens an element; attributes are name and value in turn, those with an empty value are left out. */
    public Markup start(String element, String... attributes) {
        tag(element, attributes).append('>');
        open.push(element);
        return this;
    }

    /** Closes the innermost element. */
    public Markup end() {
        page.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content. */
    public Markup empty(String element, String... attributes) {
        tag(element, attributes).append("/>");
        return this;
    }

    private StringBuilder tag(String element, String... attributes) {
        page.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                page.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                page.append('"');
            }
        }
        return page;
    }

    /** Text; characters that are markup are escaped and those that no XML file may hold left out. */
    public Markup text(String text) {
        escape(text);
        return this;
    }

    /** Text that is well-formed markup already. */
    public Markup raw(String markup) {
        page.append(markup);
        return this;
    }

    /** A line feed, for those who read the source. */
    public Markup line() {
        page.append('\n');
        return this;
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                default -> {
                    if (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)
                            || c == '\n'
                            || c == '\t') {
                        page.appendCodePoint(c);
                    }
                }
            }
        });
    }

    /** The whole page. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return page.toString();
    }
}
