// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.CellPainterWrapper;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Paints behind a figure the signs of what is said about it under the table. They stand in the margin, so that the figures
 * of a column stay in line.
 */
final class SignPainter extends CellPainterWrapper {
    /** The margin behind figures, in pixels. */
    static final int ROOM = 14;

    private final GridData data;

    SignPainter(ICellPainter figure, GridData data) {
        super(figure);
        this.data = data;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        super.paintCell(cell, gc, bounds, registry);
        var signs = data.signs(cell.getColumnIndex(), cell.getRowIndex());
        if (!signs.isEmpty()) {
            var style = CellStyleUtil.getCellStyle(cell, registry);
            gc.setForeground(style.getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR));
            gc.setFont(style.getAttributeValue(CellStyleAttributes.FONT));
            var size = gc.textExtent(signs);
            gc.drawText(
                    signs,
                    bounds.x + bounds.width - Math.max(ROOM - 1, size.x),
                    bounds.y + (bounds.height - size.y) / 2,
                    true);
        }
    }
}
