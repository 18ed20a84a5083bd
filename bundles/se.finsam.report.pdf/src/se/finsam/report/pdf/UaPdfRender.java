// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.pdf;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.engine.content.IReportContent;
import org.eclipse.birt.report.engine.emitter.IEmitterServices;
import org.eclipse.birt.report.engine.emitter.pdf.PDFRender;
import org.eclipse.birt.report.engine.layout.emitter.IPageDevice;
import org.eclipse.birt.report.engine.nLayout.area.IArea;
import org.eclipse.birt.report.engine.nLayout.area.IContainerArea;
import org.eclipse.birt.report.engine.nLayout.area.IImageArea;
import org.eclipse.birt.report.engine.nLayout.area.ITextArea;
import org.eclipse.birt.report.engine.nLayout.area.impl.AbstractArea;
import org.jspecify.annotations.Nullable;

/** Draws the laid out areas and gives each its place in the structure tree. */
final class UaPdfRender extends PDFRender {
    /** Structure types that may not hold text themselves. */
    private static final Set<String> CONTAINERS = Set.of(
            "Document",
            "Part",
            "Art",
            "Sect",
            "Div",
            "NonStruct",
            "BlockQuote",
            "L",
            "LBody",
            "Table",
            "TR",
            "TH",
            "TD",
            "Figure");

    private static final Set<String> CELLS = Set.of("TH", "TD");

    private final Map<String, Integer> pages = new LinkedHashMap<>();
    private @Nullable UaPdfDevice device;

    UaPdfRender(IEmitterServices services) throws EngineException {
        super(services);
    }

    private UaPdfDevice device() {
        if (device == null) {
            throw new IllegalStateException("the document has not begun");
        }
        return device;
    }

    @Override
    public IPageDevice createPageDevice(
            String title,
            String author,
            String subject,
            String description,
            IReportContext reportContext,
            IReportContent report) {
        device = new UaPdfDevice(output, title, author, subject, description, reportContext, report);
        currentPageDevice = device;
        return device;
    }

    private boolean tags() {
        return device().isTagged() && !currentPage.isInArtifact();
    }

    /**
     * Draws a text. BIRT puts text straight into containers and behind element kids, which breaks the structure tree or
     * leaves the text out of it: there it gets an element of its own.
     */
    @Override
    public void visitText(ITextArea text) {
        String wrapper = null;
        if (tags()) {
            String type = device().currentType();
            if ("LI".equals(type)) {
                wrapper = "Lbl";
            } else if (CONTAINERS.contains(type) || device().hasElementKids()) {
                wrapper = "Span";
            }
        }
        if (wrapper != null) {
            device().openTag(wrapper, text);
        }
        linkText(text);
        super.visitText(text);
        if (wrapper != null) {
            device().closeTag(wrapper, text);
        }
    }

    /**
     * Draws an image. Charts come without a tag, so each image gets its figure; an image without alternative text is
     * decoration.
     */
    @Override
    public void visitImage(IImageArea image) {
        linkText(image);
        if (!tags()) {
            super.visitImage(image);
        } else if (image.getHelpText() == null || image.getHelpText().isBlank()) {
            currentPage.beginArtifact();
            super.visitImage(image);
            currentPage.endArtifact();
        } else if ("Figure".equals(device().currentType())) {
            super.visitImage(image);
        } else {
            device().openTag("Figure", image);
            super.visitImage(image);
            device().closeTag("Figure", image);
        }
    }

    /**
     * Draws what is in a container. BIRT leaves empty cells out of the structure tree, which makes rows too short;
     * here they are in it, and as plain cells: an empty one is nobody's header.
     */
    @Override
    protected void visitChildren(IContainerArea container) {
        String type = container.getTagType();
        if (container.getChildrenCount() == 0 && type != null && CELLS.contains(type) && device().isTagged()) {
            device().openTag("TD", container);
            device().closeTag("TD", container);
        }
        super.visitChildren(container);
    }

    /** Draws a container; where the text in it is a link of its own, the container is none. */
    @Override
    protected void drawContainer(IContainerArea container) {
        if (container.getAction() != null && container instanceof AbstractArea area && linksInside(container)) {
            area.setAction(null);
        }
        linkText(container);
        super.drawContainer(container);
    }

    private static boolean linksInside(IContainerArea container) {
        for (Iterator<IArea> children = container.getChildren(); children.hasNext(); ) {
            IArea child = children.next();
            boolean link = !(child instanceof IContainerArea) && child.getAction() != null;
            if (link || child instanceof IContainerArea inner && linksInside(inner)) {
                return true;
            }
        }
        return false;
    }

    /** Tells the page what the text of a link is, before the link is drawn. */
    private void linkText(IArea area) {
        if (area.getAction() != null) {
            StringBuilder text = new StringBuilder();
            collectText(area, text);
            ((UaPdfPage) currentPage).linkText(text.toString().strip());
        }
    }

    private static void collectText(IArea area, StringBuilder text) {
        switch (area) {
            case ITextArea leaf -> text.append(leaf.getText());
            case IImageArea image -> text.append(image.getHelpText() == null ? "" : image.getHelpText());
            case IContainerArea container -> {
                for (Iterator<IArea> children = container.getChildren(); children.hasNext(); ) {
                    collectText(children.next(), text);
                }
            }
            default -> {
                // Nothing else has text.
            }
        }
    }

    @Override
    protected void createBookmark(IArea area, int x, int y) {
        super.createBookmark(area, x, y);
        if (area.getBookmark() != null) {
            pages.putIfAbsent(area.getBookmark(), device().pageNumber());
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public void end(IReportContent content) {
        Map<String, Object> appContext = context.getAppContext();
        appContext.put(UaPdfEmitter.PAGES, Map.copyOf(pages));
        appContext.put(UaPdfEmitter.PAGE_COUNT, device().pageNumber());
        super.end(content);
        Throwable failure = device().failure();
        if (failure != null) {
            appContext.put(UaPdfEmitter.FAILURE, failure);
        }
    }
}
