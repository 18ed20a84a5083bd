// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import se.finsam.core.file.StableZip;
import se.finsam.report.OutputFormat;
import se.finsam.report.document.DocumentWriter;
import se.finsam.report.document.Metadata;
import se.finsam.report.document.ReportDocument;

/** Writes a report as a text document that people can go on working in: with styles, outline, real lists and tables. */
public final class DocxWriter implements DocumentWriter {
    @Override
    public OutputFormat format() {
        return OutputFormat.DOCX;
    }

    @Override
    public void write(ReportDocument document, OutputStream output) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OPCPackage file = OPCPackage.create(bytes)) {
            describe(file.getPackageProperties(), document.metadata());
            fill(file, document);
            file.flush();
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The parts of the document do not fit together.", e);
        }
        StableZip.write(bytes.toByteArray(), output);
    }

    private static void describe(PackageProperties properties, Metadata metadata) {
        Optional<Date> created = Optional.of(Date.from(metadata.created()));
        properties.setTitleProperty(metadata.title());
        properties.setSubjectProperty(metadata.subject());
        properties.setCreatorProperty(metadata.author());
        properties.setLanguageProperty(metadata.language());
        properties.setCreatedProperty(created);
        properties.setModifiedProperty(created);
    }

    private static void fill(OPCPackage file, ReportDocument document) throws IOException, InvalidFormatException {
        PackagePartName name = PackagingURIHelper.createPartName("/word/document.xml");
        file.addRelationship(name, TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT, "rId1");
        PackagePart main = file.createPart(name, XWPFRelation.DOCUMENT.getContentType());
        Parts parts = new Parts(file, main);
        parts.add("styles.xml", XWPFRelation.STYLES, styles(document.metadata()));
        parts.add("settings.xml", XWPFRelation.SETTINGS, Settings.xml(document.metadata()));
        Body body = new Body(document, parts);
        String text = body.xml();
        parts.add("numbering.xml", XWPFRelation.NUMBERING, Numbering.xml(body.orderedLists()));
        write(main, text);
    }

    private static String styles(Metadata metadata) throws IOException {
        try (InputStream styles = DocxWriter.class.getResourceAsStream("styles.xml")) {
            if (styles == null) {
                throw new IllegalStateException("The styles of this bundle are missing.");
            }
            return new String(styles.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@LANGUAGE@", metadata.language().replaceAll("[^A-Za-z0-9-]", ""));
        }
    }

    static void write(PackagePart part, String xml) throws IOException {
        try (OutputStream stream = part.getOutputStream()) {
            stream.write(xml.getBytes(StandardCharsets.UTF_8));
        }
    }
}
