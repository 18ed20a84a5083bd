// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.emitter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.birt.report.engine.content.IAutoTextContent;
import org.eclipse.birt.report.engine.content.IContent;
import org.eclipse.birt.report.engine.content.ITextContent;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.jspecify.annotations.Nullable;
import se.finsam.report.document.Metadata;
import se.finsam.report.document.Node;
import se.finsam.report.document.Paragraph;
import se.finsam.report.document.Paragraph.Style;
import se.finsam.report.document.Run;

/** What a design says about its report. */
final class DesignMetadata {
    private static final String CREATED = "finsam.created";

    private DesignMetadata() {}

    static Metadata read(
            ReportDesignHandle design, Map<String, Object> context, List<Node> nodes, String header, String footer) {
        String title = value(design.getTitle());
        String locale = value(design.getStringProperty("locale"));
        return new Metadata(
                title.isEmpty() ? cover(nodes, Style.COVER_TITLE) : title,
                cover(nodes, Style.COVER_SUBTITLE),
                value(design.getAuthor()),
                value(design.getStringProperty("subject")),
                locale.isEmpty() ? "sv-SE" : locale.replace('_', '-'),
                context.get(CREATED) instanceof Instant created ? created : Instant.EPOCH,
                header.isEmpty() ? title : header,
                footer);
    }

    private static String value(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String cover(List<Node> nodes, Style style) {
        for (Node node : nodes) {
            if (node instanceof Paragraph paragraph && paragraph.style() == style) {
                return Run.text(paragraph.runs());
            }
        }
        return "";
    }

    /** The texts of a page header or footer without page numbers and what belongs to them. */
    static String text(@Nullable IContent content) {
        StringBuilder text = new StringBuilder();
        if (content != null) {
            collect(content, text);
        }
        return text.toString();
    }

    private static void collect(IContent content, StringBuilder text) {
        for (IContent child : children(content)) {
            if (child instanceof ITextContent leaf
                    && !(leaf instanceof IAutoTextContent)
                    && leaf.getText() != null
                    && !leaf.getText().isBlank()) {
                text.append(text.isEmpty() ? "" : " · ").append(leaf.getText().strip());
            } else if (!holdsPageNumber(child)) {
                collect(child, text);
            }
        }
    }

    private static boolean holdsPageNumber(IContent content) {
        return content instanceof IAutoTextContent
                || children(content).stream().anyMatch(DesignMetadata::holdsPageNumber);
    }

    private static List<IContent> children(IContent content) {
        Collection<?> children = content.getChildren();
        return children == null
                ? List.of()
                : children.stream().map(IContent.class::cast).toList();
    }
}
