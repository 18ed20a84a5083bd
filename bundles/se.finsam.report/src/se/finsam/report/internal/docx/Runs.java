// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.docx;

import java.util.List;
import java.util.Map;
import se.finsam.report.document.Run;
import se.finsam.report.internal.document.Markup;

/** Writes text with its stress and links. */
final class Runs {
    private final Markup markup;
    private final Map<String, String> bookmarks;
    private final Parts parts;

    Runs(Markup markup, Map<String, String> bookmarks, Parts parts) {
        this.markup = markup;
        this.bookmarks = bookmarks;
        this.parts = parts;
    }

    /** Writes runs into the open paragraph, all of them bold if {@code bold}. */
    void write(List<Run> runs, boolean bold) {
        for (Run run : runs) {
            boolean link = beginLink(run);
            markup.start("w:r");
            properties(run.bold() || bold, run.italic(), link);
            String[] lines = run.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    markup.empty("w:br");
                }
                if (!lines[i].isEmpty()) {
                    markup.start("w:t", "xml:space", "preserve").text(lines[i]).end();
                }
            }
            markup.end();
            if (link) {
                markup.end();
            }
        }
    }

    private boolean beginLink(Run run) {
        String target = run.target();
        if (target == null) {
            return false;
        }
        if (target.startsWith("#")) {
            String bookmark = bookmarks.get(target.substring(1));
            if (bookmark != null) {
                markup.start("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
            }
            return bookmark != null;
        }
        if (!target.matches("(?i)(https?|mailto):\\S+")) {
            return false;
        }
        markup.start("w:hyperlink", "r:id", parts.link(target), "w:history", "1");
        return true;
    }

    private void properties(boolean bold, boolean italic, boolean link) {
        if (!bold && !italic && !link) {
            return;
        }
        markup.start("w:rPr");
        if (link) {
            Word.value(markup, "w:rStyle", "Hyperlink");
        }
        if (bold) {
            markup.empty("w:b").empty("w:bCs");
        }
        if (italic) {
            markup.empty("w:i").empty("w:iCs");
        }
        markup.end();
    }
}
