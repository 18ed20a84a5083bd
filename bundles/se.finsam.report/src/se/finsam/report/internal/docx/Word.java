// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.docx;

import se.finsam.report.internal.document.Markup;

/** What the parts of a text document have in common. Lengths are in twentieths of a point. */
final class Word {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** A4. */
    static final int PAGE_WIDTH = 11_906;

    static final int PAGE_HEIGHT = 16_838;
    static final int SIDE_MARGIN = 1_247;
    static final int TEXT_WIDTH = PAGE_WIDTH - 2 * SIDE_MARGIN;

    private Word() {}

    static Markup part(String root) {
        return new Markup(DECLARATION).start(root, "xmlns:w", MAIN, "xmlns:r", RELATIONSHIPS);
    }

    /** A property with one value. */
    static void value(Markup markup, String element, String value) {
        markup.empty(element, "w:val", value);
    }

    static void value(Markup markup, String element, int value) {
        value(markup, element, Integer.toString(value));
    }

    /** A run that is one field, with the text it had when the document was written. */
    static void field(Markup markup, String instruction, String cached) {
        beginField(markup, instruction, cached.isEmpty());
        markup.start("w:r")
                .start("w:t")
                .text(cached.isEmpty() ? " " : cached)
                .end()
                .end();
        endField(markup);
    }

    /** Begins a field; one that is {@code outdated} is computed when the document is opened. */
    static void beginField(Markup markup, String instruction, boolean outdated) {
        markup.start("w:r")
                .empty("w:fldChar", "w:fldCharType", "begin", "w:dirty", outdated ? "true" : "")
                .end();
        markup.start("w:r")
                .start("w:instrText", "xml:space", "preserve")
                .text(" " + instruction + " ")
                .end()
                .end();
        markup.start("w:r").empty("w:fldChar", "w:fldCharType", "separate").end();
    }

    static void endField(Markup markup) {
        markup.start("w:r").empty("w:fldChar", "w:fldCharType", "end").end();
    }
}
