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
 * Paints behind a figure the signs of what is said about it under the table. They stand in a margin, so that the figures of
 * the columns stay in line with each other and with their headings, which have the same margin.
 */
final class SignPainter extends CellPainterWrapper {
    private final GridData data;
    private final boolean isHeading;

    private SignPainter(ICellPainter painter, GridData data, boolean isHeading) {
        super(painter);
        this.data = data;
        this.isHeading = isHeading;
    }

    /** Paints figures, and their signs. */
    static SignPainter figures(ICellPainter figure, GridData data) {
        return new SignPainter(figure, data, false);
    }

    /** Paints the headings of figures. */
    static SignPainter headings(ICellPainter heading, GridData data) {
        return new SignPainter(heading, data, true);
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        var style = CellStyleUtil.getCellStyle(cell, registry);
        var before = gc.getBackground();
        gc.setBackground(style.getAttributeValue(CellStyleAttributes.BACKGROUND_COLOR));
        gc.fillRectangle(bounds);
        gc.setBackground(before);
        var room = data.signRoom();
        super.paintCell(
                cell, gc, new Rectangle(bounds.x, bounds.y, Math.max(0, bounds.width - room), bounds.height), registry);
        var signs = isHeading ? "" : data.signs(cell.getColumnIndex(), cell.getRowIndex());
        if (!signs.isEmpty()) {
            gc.setForeground(style.getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR));
            gc.setFont(style.getAttributeValue(CellStyleAttributes.FONT));
            var height = gc.textExtent(signs).y;
            gc.drawText(signs, bounds.x + bounds.width - room, bounds.y + (bounds.height - height) / 2, true);
        }
    }
}
