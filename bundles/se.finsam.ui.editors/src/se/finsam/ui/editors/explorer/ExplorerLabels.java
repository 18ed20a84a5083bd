// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.explorer;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.TextStyle;
import se.finsam.core.finding.Severity;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.theme.Icons;
import se.finsam.ui.theme.ThemeColor;

/** How a node is shown: icon, label and note in the first column, the number of open findings in the second. */
final class ExplorerLabels extends StyledCellLabelProvider {
    private static final StyledString.Styler FAINT = new StyledString.Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.foreground = ThemeColor.MUTED.get();
        }
    };

    @Override
    public void update(ViewerCell cell) {
        var node = (ExplorerNode) cell.getElement();
        if (cell.getColumnIndex() == 0) {
            updateLabel(cell, node);
        } else {
            var tally = node.tally();
            cell.setText(tally.total() == 0 ? "" : tally.total() + " ");
            cell.setForeground(
                    tally.gravest().map(severity -> color(severity).get()).orElse(null));
        }
        super.update(cell);
    }

    private static void updateLabel(ViewerCell cell, ExplorerNode node) {
        var text = new StyledString(UiLanguage.in(node.label()), node.past() ? FAINT : null);
        var note = UiLanguage.in(node.note());
        if (!note.isEmpty()) {
            text.append("  " + note, FAINT);
        }
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        cell.setImage(Icons.image(node.kind().icon()));
    }

    private static ThemeColor color(Severity severity) {
        return switch (severity) {
            case ERROR -> ThemeColor.ERROR;
            case WARNING -> ThemeColor.WARNING;
            case HINT -> ThemeColor.HINT;
        };
    }

    /** The whole label, and how many findings of each severity there are. */
    @Override
    public String getToolTipText(Object element) {
        var node = (ExplorerNode) element;
        var label = UiLanguage.in(node.label());
        var tally = node.tally();
        if (tally.total() == 0) {
            return label;
        }
        return label + "\n"
                + Arrays.stream(Severity.values())
                        .filter(severity -> tally.count(severity) > 0)
                        .map(severity ->
                                tally.count(severity) + " " + UiLanguage.in(severity.label(tally.count(severity))))
                        .collect(Collectors.joining(" · "));
    }
}
