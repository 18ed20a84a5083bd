// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.docx;

import se.finsam.report.internal.document.Markup;

/** The definitions of lists: number 1 has bullets, number 2 is the style's numbered list, the others are numbered anew. */
final class Numbering {
    private static final int BULLETS = 0;
    private static final int NUMBERS = 1;
    /** Number of the first numbered list of the text. */
    static final int FIRST_ORDERED = 3;

    private Numbering() {}

    static String xml(int orderedLists) {
        Markup markup = Word.part("w:numbering");
        define(markup, BULLETS, "bullet", "•");
        define(markup, NUMBERS, "decimal", "%1.");
        number(markup, 1, BULLETS);
        number(markup, 2, NUMBERS);
        for (int i = 0; i < orderedLists; i++) {
            number(markup, FIRST_ORDERED + i, NUMBERS);
        }
        return markup.end().toString();
    }

    private static void define(Markup markup, int id, String format, String text) {
        markup.start("w:abstractNum", "w:abstractNumId", Integer.toString(id));
        Word.value(markup, "w:multiLevelType", "singleLevel");
        markup.start("w:lvl", "w:ilvl", "0");
        Word.value(markup, "w:start", 1);
        Word.value(markup, "w:numFmt", format);
        Word.value(markup, "w:lvlText", text);
        Word.value(markup, "w:lvlJc", "left");
        markup.start("w:pPr")
                .empty("w:ind", "w:left", "397", "w:hanging", "284")
                .end();
        markup.end().end();
    }

    private static void number(Markup markup, int id, int definition) {
        markup.start("w:num", "w:numId", Integer.toString(id));
        Word.value(markup, "w:abstractNumId", definition);
        if (id >= FIRST_ORDERED) {
            markup.start("w:lvlOverride", "w:ilvl", "0");
            Word.value(markup, "w:startOverride", 1);
            markup.end();
        }
        markup.end();
    }
}
