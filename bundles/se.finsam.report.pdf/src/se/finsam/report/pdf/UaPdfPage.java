// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.birt.report.engine.emitter.pdf.PDFPage;
import org.eclipse.birt.report.engine.layout.pdf.font.FontInfo;
import org.eclipse.birt.report.engine.nLayout.area.style.TextStyle;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** One page. */
final class UaPdfPage extends PDFPage {
    private static final PdfName ALT = new PdfName("Alt");
    private static final Pattern HOT_SPOT = Pattern.compile("fill-opacity:0\\.0\\d*;fill:#[0-9a-fA-F]+;");
    private static final Pattern SCRIPT = Pattern.compile("(?s)<script\\b.*?</script>| on(load|resize)=\"[^\"]*\"");

    private final UaPdfDevice device;
    private String linkText = "";

    UaPdfPage(int width, int height, Document document, PdfWriter writer, UaPdfDevice device) {
        super(width, height, document, writer, device);
        this.device = device;
    }

    /** Sets the text of the link that is drawn next. */
    void linkText(String text) {
        linkText = text;
    }

    @Override
    protected void drawText(String text, float x, float y, float baseline, float width, float height, TextStyle style) {
        device.digest(text);
        super.drawText(text, x, y, baseline, width, height, style);
    }

    @Override
    protected BaseFont getBaseFont(FontInfo info) {
        BaseFont font = super.getBaseFont(info);
        font.setSecureRandom(new SubsetPrefix(font.getPostscriptFontName()));
        return font;
    }

    /** Draws an image and gives its figure the alternative text in Unicode and the place on the page. */
    @Override
    protected void drawImage(
            String imageId,
            byte[] data,
            String extension,
            float x,
            float y,
            float height,
            float width,
            @Nullable String alternative,
            @SuppressWarnings("rawtypes") Map params)
            throws Exception {
        try {
            super.drawImage(imageId, data, extension, x, y, height, width, alternative, params);
        } catch (Throwable e) {
            device.failed(e);
            throw e;
        }
        PdfStructureElement figure = device.currentElement();
        if (pageDevice.isTagged() && !isInArtifact() && figure != null && alternative != null) {
            device.digest(alternative);
            figure.put(ALT, new PdfString(alternative, PdfObject.TEXT_UNICODE));
            PdfDictionary attributes = figure.getAsDict(PdfName.A);
            float bottom = transformY(y, height);
            attributes.put(PdfName.BBOX, new PdfRectangle(x, bottom, x + width, bottom + height));
            if (attributes.get(PdfName.O) == null) {
                attributes.put(PdfName.O, new PdfName("Layout"));
            }
        }
    }

    /** Draws a chart without its invisible hot spots and scripts, which a PDF cannot use and PDF/A does not allow. */
    @Override
    protected PdfTemplate generateTemplateFromSVG(byte[] svg, float height, float width) throws Exception {
        String text = new String(svg, StandardCharsets.UTF_8);
        text = HOT_SPOT.matcher(text).replaceAll("fill:none;");
        text = SCRIPT.matcher(text).replaceAll("");
        return super.generateTemplateFromSVG(text.getBytes(StandardCharsets.UTF_8), height, width);
    }

    /** No annotation for an alternative text: in a tagged document the figure has it. */
    @Override
    protected void showHelpText(float x, float y, float width, float height, String text) {
        if (!pageDevice.isTagged()) {
            super.showHelpText(x, y, width, height, text);
        }
    }

    /** Draws a link whose description, unless the design gives a tooltip, is the text of the link. */
    @Override
    public PdfAnnotation createHyperlink(
            @Nullable String link,
            @Nullable String bookmark,
            String window,
            int type,
            int x,
            int y,
            int width,
            int height) {
        PdfAnnotation annotation = super.createHyperlink(link, bookmark, window, type, x, y, width, height);
        if (pageDevice.isTagged() && annotation.get(PdfName.CONTENTS) == null) {
            String target = link != null ? link : String.valueOf(bookmark);
            String description = linkText.isEmpty() ? target : linkText;
            annotation.put(PdfName.CONTENTS, new PdfString(description, PdfObject.TEXT_UNICODE));
        }
        linkText = "";
        return annotation;
    }
}
