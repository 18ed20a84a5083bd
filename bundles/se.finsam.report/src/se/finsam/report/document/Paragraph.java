// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.document;

import java.util.List;

/** A paragraph of text. */
public record Paragraph(List<Run> runs, Style style) implements Node {
    /** What a paragraph is in the report. */
    public enum Style {
        NORMAL,
        /** First words of a chapter. */
        LEAD,
        /** Text that belongs to a table or figure. */
        CAPTION,
        /** Small print under a table or figure. */
        NOTE,
        /** Title on the cover. */
        COVER_TITLE,
        /** Second line on the cover. */
        COVER_SUBTITLE,
        /** Other text on the cover. */
        COVER_TEXT,
        /** A line to sign on, without text. */
        SIGNATURE_LINE
    }

    public Paragraph {
        runs = List.copyOf(runs);
    }

    /** A paragraph of plain body text. */
    public static Paragraph of(String text) {
        return new Paragraph(Run.list(text), Style.NORMAL);
    }
}
