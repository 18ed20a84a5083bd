// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.pdf;

import java.lang.reflect.Field;
import java.util.Map;
import org.eclipse.birt.report.engine.emitter.pdf.PDFPageDevice;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/**
 * The structure tree of a document that is being drawn.
 *
 * <p>Neither BIRT 4.22 nor OpenPDF 3.0 lets anyone at it, so two of their fields are read by reflection; this is the only
 * class that does so.
 */
final class StructureTree {
    private static final Field CURRENT = field(PDFPageDevice.class, "structureCurrentNode");
    private static final Field PARENT_TREE = field(PdfStructureTreeRoot.class, "parentTree");

    private final PDFPageDevice device;

    StructureTree(PDFPageDevice device) {
        this.device = device;
    }

    private static Field field(Class<?> owner, String name) {
        try {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("This emitter is made for BIRT 4.22 and OpenPDF 3.0", e);
        }
    }

    private static @Nullable Object read(Field field, Object owner) {
        try {
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The open element, null before the first page. */
    @Nullable
    PdfStructureElement current() {
        return (PdfStructureElement) read(CURRENT, device);
    }

    /** Structure type of the open element. */
    @Nullable
    String currentType() {
        PdfStructureElement current = current();
        PdfName type = current == null ? null : current.getAsName(PdfName.S);
        return type == null ? null : PdfName.decodeName(type.toString());
    }

    /** Whether the open element holds elements, as opposed to marked content or nothing. */
    boolean hasElementKids() {
        PdfStructureElement current = current();
        return switch (current == null ? null : current.get(PdfName.K)) {
            case null -> false;
            case PdfArray kids -> !kids.isEmpty() && !kids.getPdfObject(0).isNumber();
            case PdfObject kid -> !kid.isNumber();
        };
    }

    /**
     * Moves the marked content of the open element into a span of its own, because OpenPDF cannot hold marked content and
     * elements in one parent.
     */
    void giveOwnTextToSpan(PdfStructureTreeRoot root) {
        PdfStructureElement parent = current();
        PdfObject marks = parent == null ? null : parent.get(PdfName.K);
        if (parent == null || marks == null || hasElementKids()) {
            return;
        }
        parent.remove(PdfName.K);
        PdfStructureElement span = new PdfStructureElement(parent, new PdfName("Span"));
        span.put(PdfName.K, marks);
        PdfObject page = parent.get(PdfName.PG);
        if (page != null) {
            span.put(PdfName.PG, page);
            parent.remove(PdfName.PG);
        }
        for (Object entry : ((Map<?, ?>) parentTree(root)).values()) {
            if (entry instanceof PdfArray marksOfPage) {
                for (int i = 0; i < marksOfPage.size(); i++) {
                    if (marksOfPage.getPdfObject(i) == parent.getReference()) {
                        marksOfPage.set(i, span.getReference());
                    }
                }
            }
        }
    }

    private static Object parentTree(PdfStructureTreeRoot root) {
        Object tree = read(PARENT_TREE, root);
        if (tree == null) {
            throw new IllegalStateException("the structure tree has no parent tree");
        }
        return tree;
    }
}
