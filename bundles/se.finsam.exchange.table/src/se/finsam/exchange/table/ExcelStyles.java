// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.finsam.core.table.Display;
import se.finsam.core.table.Row;

/** The cell styles of one workbook, each made once. */
final class ExcelStyles {
    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();
    private final XSSFFont bold;
    private final XSSFFont large;

    ExcelStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        bold = workbook.createFont();
        bold.setBold(true);
        large = workbook.createFont();
        large.setBold(true);
        large.setFontHeightInPoints((short) 14);
    }

    XSSFCellStyle title() {
        return style("title", style -> style.setFont(large));
    }

    XSSFCellStyle header(boolean figures) {
        return style("header" + figures, style -> {
            style.setFont(bold);
            style.setBorderBottom(BorderStyle.MEDIUM);
            style.setAlignment(figures ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        });
    }

    XSSFCellStyle label(Row.Kind kind, int level) {
        return style("label" + kind + level, style -> {
            dress(style, kind);
            style.setIndention((short) level);
        });
    }

    XSSFCellStyle missing(Row.Kind kind) {
        return style("missing" + kind, style -> {
            dress(style, kind);
            style.setAlignment(HorizontalAlignment.RIGHT);
        });
    }

    /** Style of a figure; {@code marks} stand after it. */
    XSSFCellStyle figure(Row.Kind kind, Display display, boolean percent, String marks) {
        var pattern = pattern(display, percent, marks);
        return style("figure" + kind + pattern, style -> {
            dress(style, kind);
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        });
    }

    private static String pattern(Display display, boolean percent, String marks) {
        var number = "#,##0" + (display.decimals() == 0 ? "" : "." + "0".repeat(display.decimals()));
        var mark = marks.isEmpty() ? "" : "\"" + marks + "\"";
        var plain = number + (percent ? "\"\u00a0\"%" : "") + mark;
        var zero =
                switch (display.zero()) {
                    case ZERO -> plain;
                    case DASH -> "\"\u2013\"" + mark;
                    case BLANK -> "\"\"" + mark;
                };
        return (display.signed() ? "+" : "") + plain + ";\"\u2212\"" + plain + ";" + zero;
    }

    private void dress(XSSFCellStyle style, Row.Kind kind) {
        switch (kind) {
            case HEADING -> style.setFont(bold);
            case SUBTOTAL -> {
                style.setFont(bold);
                style.setBorderTop(BorderStyle.THIN);
            }
            case TOTAL -> {
                style.setFont(bold);
                style.setBorderTop(BorderStyle.THIN);
                style.setBorderBottom(BorderStyle.MEDIUM);
            }
            case ITEM, MEMO -> {}
        }
    }

    private XSSFCellStyle style(String key, Consumer<XSSFCellStyle> dressing) {
        return styles.computeIfAbsent(key, unused -> {
            var style = workbook.createCellStyle();
            dressing.accept(style);
            return style;
        });
    }
}
