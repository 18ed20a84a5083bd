// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.docx;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;
import se.finsam.report.document.Figure;
import se.finsam.report.internal.document.DrawingFonts;

/** Draws figures as pictures for programs that show no SVG. */
final class Pictures {
    /** Enough for print: a chart of the page's width gets 1 960 pixels. */
    private static final double PIXELS_PER_POINT = 300.0 / 72;

    private Pictures() {}

    /** The figure as a PNG file. */
    static byte[] png(Figure figure) {
        DrawingFonts.install();
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(
                SVGAbstractTranscoder.KEY_WIDTH, (float) Math.round(figure.width() * PIXELS_PER_POINT));
        transcoder.addTranscodingHint(
                SVGAbstractTranscoder.KEY_HEIGHT, (float) Math.round(figure.height() * PIXELS_PER_POINT));
        transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, Boolean.FALSE);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, Boolean.FALSE);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            transcoder.transcode(
                    new TranscoderInput(new StringReader(figure.svg())), new TranscoderOutput(png));
        } catch (TranscoderException e) {
            throw new IllegalArgumentException("The figure \"" + figure.alternative() + "\" cannot be drawn.", e);
        }
        return png.toByteArray();
    }
}
