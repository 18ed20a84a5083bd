// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.finsam.report.document.Alignment;
import se.finsam.report.document.TableNode.RowKind;

/** The cell styles of one workbook, each made once. */
final class Styles {
    private static final String FONT = "Liberation Sans";
    private static final byte[] ACCENT = {0x17, 0x32, 0x4d};

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final XSSFFont normal;
    private final XSSFFont bold;
    private final XSSFFont heading;
    private final XSSFFont title;

    private record Key(RowKind kind, Alignment alignment, String pattern) {}

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // Font 0 is the workbook's default and its column widths' measure.
        normal = workbook.getFontAt(0);
        normal.setFontName(FONT);
        normal.setFontHeightInPoints((short) 10);
        bold = font(10, true, false);
        heading = font(10, true, true);
        title = font(14, true, true);
    }

    private XSSFFont font(int points, boolean strong, boolean accent) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(strong);
        if (accent) {
            font.setColor(new XSSFColor(ACCENT, null));
        }
        return font;
    }

    /** Style of the title above a table. */
    XSSFCellStyle title() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(title);
        return style;
    }

    /** Style of a table's cell; the pattern is empty for text. */
    XSSFCellStyle cell(RowKind kind, Alignment alignment, String pattern) {
        return styles.computeIfAbsent(new Key(kind, alignment, pattern), this::create);
    }

    private XSSFCellStyle create(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(key.kind() == RowKind.HEADER ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
        style.setAlignment(
                switch (key.alignment()) {
                    case START -> HorizontalAlignment.LEFT;
                    case CENTER -> HorizontalAlignment.CENTER;
                    case END -> HorizontalAlignment.RIGHT;
                });
        style.setWrapText(key.pattern().isEmpty());
        if (!key.pattern().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(key.pattern()));
        }
        switch (key.kind()) {
            case HEADER -> {
                style.setFont(heading);
                style.setBorderBottom(BorderStyle.MEDIUM);
                style.setBottomBorderColor(new XSSFColor(ACCENT, null));
            }
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
            case ITEM, MEMO -> style.setFont(normal);
        }
        return style;
    }
}
