// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.emitter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.birt.report.engine.content.IContent;
import org.eclipse.birt.report.engine.content.IHyperlinkAction;
import org.eclipse.birt.report.engine.content.IStyle;
import org.eclipse.birt.report.engine.ir.ReportElementDesign;
import org.eclipse.birt.report.model.api.ReportElementHandle;
import org.jspecify.annotations.Nullable;
import se.finsam.report.document.Alignment;
import se.finsam.report.document.Run;

/** What the author of a design said about a piece of content: names, styles, tags and links. */
final class Design {
    private Design() {}

    /** Name of the design element; empty when it has none. */
    static String name(IContent content) {
        return content.getGenerateBy() instanceof ReportElementDesign design && design.getName() != null
                ? design.getName()
                : "";
    }

    /** Name of the style that the design element refers to, without that of its library; empty when it has none. */
    static String style(IContent content) {
        if (content.getGenerateBy() instanceof ReportElementDesign design
                && design.getHandle() instanceof ReportElementHandle handle
                && handle.getStyle() != null) {
            String name = handle.getStyle().getName();
            return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        }
        return "";
    }

    /** Value of a user property; empty when it has none. */
    static String property(IContent content, String name) {
        Map<String, Object> properties = content.getUserProperties();
        Object value = properties == null ? null : properties.get(name);
        return value == null ? "" : value.toString();
    }

    /** The tag of the element in a tagged document, such as {@code H1}; empty when left to the emitter. */
    static String tag(IContent content) {
        String tag = content.getTagType();
        return tag == null || tag.equalsIgnoreCase("auto") ? "" : tag.toUpperCase(Locale.ROOT);
    }

    /** Level of a heading from its tag, 0 when it is none. */
    static int headingLevel(IContent content) {
        String tag = tag(content);
        return tag.matches("H[1-6]") ? tag.charAt(1) - '0' : 0;
    }

    /** Where the content leads; null when nowhere that a file could lead to. */
    static @Nullable String target(IContent content) {
        IHyperlinkAction action = content.getHyperlinkAction();
        if (action == null) {
            return null;
        }
        return switch (action.getType()) {
            case IHyperlinkAction.ACTION_BOOKMARK -> "#" + action.getBookmark();
            case IHyperlinkAction.ACTION_HYPERLINK -> action.getHyperlink();
            default -> null;
        };
    }

    static boolean bold(IContent content) {
        String weight = content.getComputedStyle().getFontWeight();
        return weight != null && (weight.startsWith("bold") || weight.matches("[6-9]00"));
    }

    /** A plain text in the style of its content. */
    static List<Run> runs(IContent content, String text) {
        boolean italic = "italic".equals(content.getComputedStyle().getFontStyle());
        return text.isBlank() ? List.of() : List.of(new Run(text, bold(content), italic, target(content)));
    }

    static Alignment alignment(IContent content) {
        String align = content.getComputedStyle().getTextAlign();
        return switch (align == null ? "" : align) {
            case "right" -> Alignment.END;
            case "center" -> Alignment.CENTER;
            default -> Alignment.START;
        };
    }

    static boolean breaksBefore(IContent content) {
        return "always".equals(content.getComputedStyle().getPageBreakBefore());
    }

    static boolean breaksAfter(IContent content) {
        return "always".equals(content.getComputedStyle().getPageBreakAfter());
    }

    /** Whether a rule stands below the content. */
    static boolean underlined(IContent content) {
        IStyle style = content.getComputedStyle();
        return style.getBorderBottomStyle() != null
                && !style.getBorderBottomStyle().equals("none");
    }

    /** Whether a rule stands above the content. */
    static boolean ruled(IContent content) {
        IStyle style = content.getComputedStyle();
        return style.getBorderTopStyle() != null && !style.getBorderTopStyle().equals("none");
    }
}
