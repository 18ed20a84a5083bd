// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.docx;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.jspecify.annotations.Nullable;
import se.finsam.report.document.Figure;

/** Draws figures as pictures for programs that show no SVG. */
final class Pictures {
    /** Enough for print. */
    private static final double PIXELS_PER_POINT = 220.0 / 72;

    private Pictures() {}

    private static final class Canvas extends ImageTranscoder {
        private @Nullable BufferedImage image;

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public void writeImage(BufferedImage drawn, TranscoderOutput output) {
            image = drawn;
        }
    }

    /** The figure as a PNG file. */
    static byte[] png(Figure figure) throws IOException {
        Canvas canvas = new Canvas();
        canvas.addTranscodingHint(
                SVGAbstractTranscoder.KEY_WIDTH, (float) Math.round(figure.width() * PIXELS_PER_POINT));
        canvas.addTranscodingHint(
                SVGAbstractTranscoder.KEY_HEIGHT, (float) Math.round(figure.height() * PIXELS_PER_POINT));
        canvas.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        canvas.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, Boolean.FALSE);
        canvas.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, Boolean.FALSE);
        try {
            canvas.transcode(new TranscoderInput(new StringReader(figure.svg())), new TranscoderOutput());
        } catch (TranscoderException e) {
            throw new IllegalArgumentException("The figure \"" + figure.alternative() + "\" cannot be drawn.", e);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        if (canvas.image == null || !ImageIO.write(canvas.image, "png", png)) {
            throw new IllegalStateException("The figure \"" + figure.alternative() + "\" was not drawn.");
        }
        return png.toByteArray();
    }
}
