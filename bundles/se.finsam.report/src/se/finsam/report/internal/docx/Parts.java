// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** The parts of a document beside its text, and the ids by which the text refers to them. */
final class Parts {
    private final OPCPackage file;
    private final PackagePart main;
    private final Map<String, String> links = new LinkedHashMap<>();
    private int pictures;
    private int relationships;

    Parts(OPCPackage file, PackagePart main) {
        this.file = file;
        this.main = main;
    }

    private String nextId() {
        relationships++;
        return "rId" + relationships;
    }

    /** Adds a part of the folder word and gives its relationship id. */
    String add(String name, XWPFRelation kind, String xml) throws IOException {
        try {
            var partName = PackagingURIHelper.createPartName("/word/" + name);
            PackagePart part = file.createPart(partName, kind.getContentType());
            DocxWriter.write(part, xml);
            String id = nextId();
            main.addRelationship(partName, TargetMode.INTERNAL, kind.getRelation(), id);
            return id;
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(name + " cannot be a part's name", e);
        }
    }

    /** Adds a PNG picture and gives its relationship id. */
    String picture(byte[] png) throws IOException {
        try {
            pictures++;
            var name = PackagingURIHelper.createPartName("/word/media/image" + pictures + ".png");
            PackagePart part = file.createPart(name, "image/png");
            try (OutputStream stream = part.getOutputStream()) {
                stream.write(png);
            }
            String id = nextId();
            main.addRelationship(name, TargetMode.INTERNAL, XWPFRelation.IMAGES.getRelation(), id);
            return id;
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A picture's name is taken.", e);
        }
    }

    /** The relationship id of an address outside the document. */
    String link(String address) {
        return links.computeIfAbsent(address, target -> {
            String id = nextId();
            main.addExternalRelationship(target, XWPFRelation.HYPERLINK.getRelation(), id);
            return id;
        });
    }
}
