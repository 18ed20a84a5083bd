// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.CellPainterWrapper;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import se.finsam.core.finding.Severity;
import se.finsam.ui.theme.ThemeColor;

/** Paints a triangle in the upper left corner of a cell about which there is a finding. */
final class MarkPainter extends CellPainterWrapper {
    private static final int SIZE = 8;

    MarkPainter(ICellPainter cell) {
        super(cell);
    }

    static String label(Severity severity) {
        return "mark." + severity.name();
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        super.paintCell(cell, gc, bounds, registry);
        for (var severity : Severity.values()) {
            if (cell.getConfigLabels().hasLabel(label(severity))) {
                var before = gc.getBackground();
                gc.setBackground(color(severity).get());
                gc.fillPolygon(new int[] {bounds.x, bounds.y, bounds.x + SIZE, bounds.y, bounds.x, bounds.y + SIZE});
                gc.setBackground(before);
                return;
            }
        }
    }

    private static ThemeColor color(Severity severity) {
        return switch (severity) {
            case ERROR -> ThemeColor.ERROR;
            case WARNING -> ThemeColor.WARNING;
            case HINT -> ThemeColor.HINT;
        };
    }
}
