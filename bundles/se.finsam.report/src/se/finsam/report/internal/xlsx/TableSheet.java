// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.xlsx;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.finsam.report.document.Alignment;
import se.finsam.report.document.TableNode;
import se.finsam.report.document.TableNode.Cell;
import se.finsam.report.document.TableNode.Row;
import se.finsam.report.document.TableNode.Scope;

/** Fills one worksheet with one table. */
final class TableSheet {
    /** Widths are in 256ths of a character. */
    private static final int CHARACTER = 256;

    private static final int WIDEST_LABEL = 60;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 40;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Figures figures;
    /** Columns that cells of rows above cover, by row. */
    private final Map<Integer, BitSet> covered = new HashMap<>();

    private int nextRow;
    private final int[] lengths;

    TableSheet(XSSFSheet sheet, Styles styles, Figures figures, int columns) {
        this.sheet = sheet;
        this.styles = styles;
        this.figures = figures;
        this.lengths = new int[columns];
    }

    void fill(TableNode table, String title) {
        XSSFCell titleCell = sheet.createRow(nextRow).createCell(0);
        titleCell.setCellValue(title);
        titleCell.setCellStyle(styles.title());
        nextRow += 2;
        int header = nextRow;
        rows(table.header());
        if (nextRow > header) {
            sheet.createFreezePane(1, nextRow);
            sheet.setRepeatingRows(new CellRangeAddress(header, nextRow - 1, -1, -1));
        }
        rows(table.body());
        for (int column = 0; column < lengths.length; column++) {
            int widest = column == 0 ? WIDEST_LABEL : WIDEST;
            sheet.setColumnWidth(column, (Math.clamp(lengths[column], NARROWEST, widest) + 2) * CHARACTER);
        }
        print();
    }

    private void print() {
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        for (PageMargin margin : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM)) {
            sheet.setMargin(margin, 0.7);
        }
    }

    private void rows(List<Row> rows) {
        for (Row row : rows) {
            XSSFRow target = sheet.createRow(nextRow);
            int column = 0;
            for (Cell cell : row.cells()) {
                column = covered.getOrDefault(nextRow, new BitSet()).nextClearBit(column);
                cell(target, column, row, cell);
                column += cell.columnSpan();
            }
            nextRow++;
        }
    }

    private void cell(XSSFRow target, int column, Row row, Cell cell) {
        XSSFCell filled = target.createCell(column);
        boolean label = column == 0 || cell.scope() != Scope.NONE;
        String text = cell.text().strip();
        var figure = label ? Optional.<Figures.Figure>empty() : figures.parse(text);
        if (figure.isPresent()) {
            filled.setCellValue(figure.get().value().doubleValue());
            filled.setCellStyle(
                    styles.cell(row.kind(), Alignment.END, figure.get().pattern()));
        } else {
            if (!text.equals("\u2013") && !text.isEmpty()) {
                filled.setCellValue(text);
            }
            filled.setCellStyle(styles.cell(row.kind(), cell.alignment(), ""));
        }
        if (cell.columnSpan() == 1 && column < lengths.length) {
            for (String line : text.split("\n")) {
                lengths[column] = Math.max(lengths[column], line.length());
            }
        }
        span(target, column, row, cell);
    }

    private void span(XSSFRow target, int column, Row row, Cell cell) {
        if (cell.columnSpan() == 1 && cell.rowSpan() == 1) {
            return;
        }
        for (int i = column + 1; i < column + cell.columnSpan(); i++) {
            target.createCell(i).setCellStyle(styles.cell(row.kind(), cell.alignment(), ""));
        }
        for (int i = 1; i < cell.rowSpan(); i++) {
            covered.computeIfAbsent(nextRow + i, key -> new BitSet()).set(column, column + cell.columnSpan());
        }
        sheet.addMergedRegion(
                new CellRangeAddress(nextRow, nextRow + cell.rowSpan() - 1, column, column + cell.columnSpan() - 1));
    }
}
