// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.EditableRule;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.CustomLineBorderDecorator;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.ConfigAttribute;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import se.finsam.ui.form.Form;
import se.finsam.ui.theme.ThemeColor;

/** How a grid looks and is edited, in the colours of the theme. */
final class GridStyle extends AbstractRegistryConfiguration {
    static final String HEADING = "heading";
    static final String SUM = "sum";
    static final String COMPUTED = "computed";
    static final String MUTED = "muted";
    static final String INDENT = "indent";

    private static final int DEEPEST = 6;
    private static final int STEP = 14;

    private final GridData data;
    private final Font font;
    private final Font bold;

    GridStyle(GridData data, Font font, Font bold) {
        this.data = data;
        this.font = font;
        this.bold = bold;
    }

    static FontDescriptor bold(Font font) {
        return FontDescriptor.createFrom(font).setStyle(SWT.BOLD);
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        put(registry, CellConfigAttributes.GRID_LINE_COLOR, ThemeColor.GRID_LINE.get());
        put(registry, CellConfigAttributes.CELL_PAINTER, new MarkPainter(figurePainter()));
        put(
                registry,
                CellConfigAttributes.CELL_STYLE,
                style(
                        ThemeColor.GRID_BACKGROUND.get(),
                        ThemeColor.GRID_FOREGROUND.get(),
                        font,
                        HorizontalAlignmentEnum.RIGHT));
        body(registry);
        headings(registry);
        editing(registry);
        selection(registry);
    }

    private ICellPainter figurePainter() {
        return new CustomLineBorderDecorator(
                SignPainter.figures(new PaddingDecorator(new TextPainter(false, false), 2, 1, 2, 8), data), sumLine());
    }

    private static BorderStyle sumLine() {
        return new BorderStyle(1, ThemeColor.GRID_SUM_LINE.get(), BorderStyle.LineStyleEnum.SOLID);
    }

    private void body(IConfigRegistry registry) {
        style(registry, COMPUTED, style(ThemeColor.GRID_COMPUTED.get(), null, null, null));
        style(registry, MUTED, style(null, ThemeColor.MUTED.get(), null, null));
        style(registry, HEADING, style(null, null, bold, null));
        style(registry, SUM, style(null, null, bold, null));
        registry.registerConfigAttribute(
                CellConfigAttributes.DISPLAY_CONVERTER, new FigureConverter(), DisplayMode.NORMAL, GridRegion.BODY);
    }

    private void headings(IConfigRegistry registry) {
        var header = ThemeColor.GRID_HEADER.get();
        var text = ThemeColor.GRID_HEADER_FOREGROUND.get();
        for (var region : new String[] {GridRegion.COLUMN_HEADER, GridRegion.COLUMN_GROUP_HEADER}) {
            style(registry, region, style(header, text, bold, HorizontalAlignmentEnum.RIGHT));
            painter(
                    registry,
                    region,
                    SignPainter.headings(new PaddingDecorator(new TextPainter(true, false), 3, 1, 3, 8), data));
        }
        style(registry, GridRegion.COLUMN_GROUP_HEADER, style(header, text, bold, HorizontalAlignmentEnum.CENTER));
        style(registry, GridRegion.CORNER, style(header, text, font, HorizontalAlignmentEnum.LEFT));
        painter(registry, GridRegion.CORNER, new PaddingDecorator(new TextPainter(false, false), 2, 8, 2, 8));
        style(
                registry,
                GridRegion.ROW_HEADER,
                style(
                        ThemeColor.GRID_BACKGROUND.get(),
                        ThemeColor.GRID_FOREGROUND.get(),
                        font,
                        HorizontalAlignmentEnum.LEFT));
        for (var level = 0; level <= DEEPEST; level++) {
            painter(
                    registry,
                    INDENT + level,
                    new CustomLineBorderDecorator(
                            new PaddingDecorator(new TextPainter(false, false), 2, 8, 2, 8 + level * STEP), sumLine()));
        }
    }

    static String indent(int level) {
        return INDENT + Math.min(level, DEEPEST);
    }

    private void editing(IConfigRegistry registry) {
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new EditableRule() {
            @Override
            public boolean isEditable(int column, int row) {
                return data.isEditable(column, row);
            }
        });
        put(registry, EditConfigAttributes.CELL_EDITOR, new TextCellEditor(true, true) {
            @Override
            protected Text createEditorControl(Composite parent, int style) {
                var text = super.createEditorControl(parent, style);
                Form.typing(text);
                return text;
            }
        });
        registry.registerConfigAttribute(
                CellConfigAttributes.DISPLAY_CONVERTER, new EntryConverter(), DisplayMode.EDIT, GridRegion.BODY);
    }

    private void selection(IConfigRegistry registry) {
        var style = new DefaultSelectionStyleConfiguration();
        style.selectionBgColor = ThemeColor.GRID_SELECTION.get();
        style.selectionFgColor = ThemeColor.GRID_SELECTION_FOREGROUND.get();
        style.selectionFont = font;
        style.anchorBgColor = ThemeColor.GRID_SELECTION.get();
        style.anchorFgColor = ThemeColor.GRID_SELECTION_FOREGROUND.get();
        style.anchorBorderStyle = new BorderStyle(2, ThemeColor.ACCENT.get(), BorderStyle.LineStyleEnum.SOLID);
        style.selectedHeaderBgColor = ThemeColor.GRID_SELECTION.get();
        style.selectedHeaderFgColor = ThemeColor.GRID_SELECTION_FOREGROUND.get();
        style.selectedHeaderFont = bold;
        style.fullySelectedHeaderBgColor = ThemeColor.GRID_SELECTION.get();
        style.configureRegistry(registry);
        registry.registerConfigAttribute(
                CellConfigAttributes.CELL_STYLE, style(null, null, bold, null), DisplayMode.SELECT, SUM);
        registry.unregisterConfigAttribute(
                CellConfigAttributes.CELL_PAINTER, DisplayMode.SELECT, SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
    }

    private static Style style(
            @Nullable Color background,
            @Nullable Color foreground,
            @Nullable Font font,
            @Nullable HorizontalAlignmentEnum alignment) {
        var style = new Style();
        set(style, CellStyleAttributes.BACKGROUND_COLOR, background);
        set(style, CellStyleAttributes.FOREGROUND_COLOR, foreground);
        set(style, CellStyleAttributes.FONT, font);
        set(style, CellStyleAttributes.HORIZONTAL_ALIGNMENT, alignment);
        set(style, CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.MIDDLE);
        return style;
    }

    private static <T> void set(Style style, ConfigAttribute<T> attribute, @Nullable T value) {
        if (value != null) {
            style.setAttributeValue(attribute, value);
        }
    }

    private static <T> void put(IConfigRegistry registry, ConfigAttribute<T> attribute, T value) {
        registry.registerConfigAttribute(attribute, value, DisplayMode.NORMAL);
    }

    private static void style(IConfigRegistry registry, String label, Style style) {
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
    }

    private static void painter(IConfigRegistry registry, String label, ICellPainter painter) {
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.NORMAL, label);
    }
}
