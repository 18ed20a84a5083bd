// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.pdf;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.engine.content.IReportContent;
import org.eclipse.birt.report.engine.emitter.pdf.PDFPage;
import org.eclipse.birt.report.engine.emitter.pdf.PDFPageDevice;
import org.eclipse.birt.report.engine.nLayout.area.IArea;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/** The document: structure tree, document properties and file identifier. */
final class UaPdfDevice extends PDFPageDevice {
    /** BIRT's tag types that PDF does not know, and what they are there. */
    private static final Map<String, String> STANDARD_TYPES = Map.of("DIV", "Div", "none", "NonStruct");

    private final StructureTree tree;
    private final MessageDigest content;
    private final @Nullable Instant created;
    private @Nullable Throwable failure;

    UaPdfDevice(
            OutputStream output,
            String title,
            String author,
            String subject,
            String description,
            IReportContext context,
            IReportContent report) {
        super(output, title, author, subject, description, context, report);
        tree = new StructureTree(this);
        content = sha256();
        created = context.getAppContext().get(UaPdfEmitter.CREATED) instanceof Instant instant ? instant : null;
        digest(String.valueOf(title));
        digest(String.valueOf(created));
        if (isPDFUAFormat()) {
            writer.setTabs(PdfName.S);
            setIncludeCidSet(false);
            tellLanguage(report.getDesign().getLocale());
        }
    }

    /** Names the language as {@code sv-SE}, where BIRT writes {@code sv-se}. */
    private void tellLanguage(String locale) {
        String language = Locale.forLanguageTag(locale.replace('_', '-')).toLanguageTag();
        doc.setDocumentLanguage(language);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language, PdfObject.TEXT_UNICODE));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Lets a piece of the content count in the file identifier. */
    void digest(String text) {
        content.update(text.getBytes(StandardCharsets.UTF_8));
        content.update((byte) 0);
    }

    /** Page that is drawn now, from 1. */
    int pageNumber() {
        return writer.getCurrentPageNumber();
    }

    /** Structure type of the open element, null when there is none. */
    @Nullable
    String currentType() {
        return tree.currentType();
    }

    /** Whether the open element holds other elements already. */
    boolean hasElementKids() {
        return tree.hasElementKids();
    }

    /** The open element. */
    @Nullable
    PdfStructureElement currentElement() {
        return tree.current();
    }

    /** What went wrong first, null if nothing. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    /** Takes note of something that went wrong; BIRT itself would go on and end with a document that is broken. */
    void failed(Throwable cause) {
        if (failure == null) {
            failure = cause;
        }
    }

    @Override
    public void openTag(@Nullable String type, IArea area) {
        if (type == null) {
            super.openTag(null, area);
            return;
        }
        if (isTagged() && !currentPage.isInArtifact()) {
            tree.giveOwnTextToSpan(writer.getStructureTreeRoot());
        }
        super.openTag(STANDARD_TYPES.getOrDefault(type, type), area);
    }

    @Override
    public void closeTag(@Nullable String type, IArea area) {
        if (isTagged() && tree.current() == null) {
            return;
        }
        super.closeTag(type, area);
    }

    @Override
    protected PDFPage createPDFPage(int width, int height) {
        return new UaPdfPage(width, height, doc, writer, this);
    }

    @Override
    public void close() throws Exception {
        try {
            if (doc.isOpen() && created != null) {
                stamp(created);
            }
            super.close();
        } catch (Exception e) {
            failed(e);
            throw e;
        }
    }

    private void stamp(Instant instant) {
        PdfDate date = new PdfDate(GregorianCalendar.from(instant.atZone(ZoneOffset.UTC)));
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        byte[] id = content.digest();
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }
}
