// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import se.finsam.core.finding.Severity;
import se.finsam.core.statement.Prose;
import se.finsam.ui.editors.texts.presenter.SourceText;
import se.finsam.ui.editors.texts.presenter.TextFindings;
import se.finsam.ui.theme.ThemeColor;

/** How prose looks while it is edited: references stand out, what findings quote is underlined. */
final class ProseStyle {
    private ProseStyle() {}

    /** The colour of a severity. */
    static Color color(Severity severity) {
        return switch (severity) {
            case ERROR -> ThemeColor.ERROR.get();
            case WARNING -> ThemeColor.WARNING.get();
            case HINT -> ThemeColor.HINT.get();
        };
    }

    /** The name of the icon of a severity. */
    static String icon(Severity severity) {
        return switch (severity) {
            case ERROR -> "finding-error";
            case WARNING -> "finding-warning";
            case HINT -> "finding-hint";
        };
    }

    /** Ranges in order that do not overlap. */
    static StyleRange[] ranges(SourceText text, List<TextFindings.Mark> marks) {
        var cuts = new TreeSet<Integer>();
        text.tokens().forEach(token -> cuts.addAll(List.of(token.start(), token.end())));
        marks.forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));
        var ranges = new ArrayList<StyleRange>();
        Integer start = null;
        for (var cut : cuts) {
            if (start != null) {
                var range = range(text, marks, start, cut);
                if (!range.isUnstyled()) {
                    ranges.add(range);
                }
            }
            start = cut;
        }
        return ranges.toArray(StyleRange[]::new);
    }

    private static StyleRange range(SourceText text, List<TextFindings.Mark> marks, int start, int end) {
        var range = new StyleRange();
        range.start = start;
        range.length = end - start;
        text.tokens().stream()
                .filter(token -> token.start() <= start && end <= token.end())
                .findFirst()
                .ifPresent(token -> {
                    range.background = ThemeColor.GRID_COMPUTED.get();
                    range.foreground =
                            token.part() instanceof Prose.Malformed ? ThemeColor.ERROR.get() : ThemeColor.ACCENT.get();
                });
        marks.stream()
                .filter(mark -> mark.start() <= start && end <= mark.end())
                .min(java.util.Comparator.comparing(TextFindings.Mark::severity))
                .ifPresent(mark -> {
                    range.underline = true;
                    range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
                    range.underlineColor = color(mark.severity());
                });
        return range;
    }
}
