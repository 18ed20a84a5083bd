// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.docx;

import se.finsam.report.document.Metadata;
import se.finsam.report.internal.document.Markup;
import se.finsam.report.internal.document.Words;

/** The settings of a document, and the text on the edges of its pages. */
final class Settings {
    private Settings() {}

    static String xml(Metadata metadata) {
        boolean english = metadata.language().startsWith("en");
        Markup markup = Word.part("w:settings");
        markup.empty("w:zoom", "w:percent", "100");
        Word.value(markup, "w:defaultTabStop", 567);
        Word.value(markup, "w:characterSpacingControl", "doNotCompress");
        markup.start("w:compat")
                .empty(
                        "w:compatSetting",
                        "w:name",
                        "compatibilityMode",
                        "w:uri",
                        "http://schemas.microsoft.com/office/word",
                        "w:val",
                        "15")
                .end();
        markup.empty("w:themeFontLang", "w:val", metadata.language());
        Word.value(markup, "w:decimalSymbol", english ? "." : ",");
        Word.value(markup, "w:listSeparator", english ? "," : ";");
        return markup.end().toString();
    }

    static String header(Metadata metadata) {
        Markup markup = Word.part("w:hdr");
        edge(markup, "Header", metadata.header());
        return markup.end().end().toString();
    }

    static String footer(Metadata metadata) {
        Words words = new Words(metadata.language());
        Markup markup = Word.part("w:ftr");
        edge(markup, "Footer", metadata.footer());
        markup.start("w:r").empty("w:tab").end();
        text(markup, words.page() + " ");
        Word.field(markup, "PAGE", "1");
        text(markup, " " + words.of() + " ");
        Word.field(markup, "NUMPAGES", "1");
        return markup.end().end().toString();
    }

    private static void edge(Markup markup, String style, String text) {
        markup.start("w:p").start("w:pPr");
        Word.value(markup, "w:pStyle", style);
        markup.end();
        text(markup, text);
    }

    private static void text(Markup markup, String text) {
        markup.start("w:r")
                .start("w:t", "xml:space", "preserve")
                .text(text)
                .end()
                .end();
    }
}
