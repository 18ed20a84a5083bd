// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.docx;

import se.finsam.report.document.Figure;
import se.finsam.report.internal.document.Markup;

/** A picture in a line of text. */
final class Drawing {
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String PLACE = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final int UNITS_PER_POINT = 12_700;
    private static final double MOST_POINTS = Word.TEXT_WIDTH / 20.0;

    private final Markup markup;

    Drawing(Markup markup) {
        this.markup = markup;
    }

    /** Writes the picture of a relationship in the size of its figure, but no wider than the text. */
    void write(Figure figure, int number, String relationship) {
        double scale = Math.min(1, MOST_POINTS / figure.width());
        String width = Long.toString(Math.round(figure.width() * scale * UNITS_PER_POINT));
        String height = Long.toString(Math.round(figure.height() * scale * UNITS_PER_POINT));
        String id = Integer.toString(number);
        markup.start("w:drawing")
                .start("wp:inline", "xmlns:wp", PLACE, "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        markup.empty("wp:extent", "cx", width, "cy", height);
        markup.empty("wp:docPr", "id", id, "name", "Figure " + id, "descr", figure.alternative());
        markup.start("wp:cNvGraphicFramePr")
                .empty("a:graphicFrameLocks", "xmlns:a", MAIN, "noChangeAspect", "1")
                .end();
        markup.start("a:graphic", "xmlns:a", MAIN).start("a:graphicData", "uri", PICTURE);
        markup.start("pic:pic", "xmlns:pic", PICTURE);
        markup.start("pic:nvPicPr")
                .empty("pic:cNvPr", "id", id, "name", "image" + id + ".png", "descr", figure.alternative())
                .empty("pic:cNvPicPr")
                .end();
        markup.start("pic:blipFill")
                .empty("a:blip", "r:embed", relationship)
                .start("a:stretch")
                .empty("a:fillRect")
                .end()
                .end();
        markup.start("pic:spPr").start("a:xfrm");
        markup.empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", width, "cy", height);
        markup.end().start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
        markup.end().end().end().end().end();
    }
}
