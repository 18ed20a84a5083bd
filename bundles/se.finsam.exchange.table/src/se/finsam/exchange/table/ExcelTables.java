// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.finsam.core.file.StableZip;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;

/**
 * Tables as a workbook (Office Open XML), each on a worksheet of its own. Figures are numbers with the value that the table
 * shows and a format that writes them alike; percentages are fractions, so that 46,7 % is 0.467. What is not known is two
 * dots. The same tables give the same bytes.
 */
public final class ExcelTables {
    /** Widths are in 256ths of a character. */
    private static final int CHARACTER = 256;

    private static final int WIDEST_LABEL = 60;
    private static final int LONGEST_NAME = 31;

    private final Language language;
    private final XSSFWorkbook workbook;
    private final ExcelStyles styles;
    private final Set<String> names = new HashSet<>();

    private ExcelTables(Language language, XSSFWorkbook workbook) {
        this.language = language;
        this.workbook = workbook;
        styles = new ExcelStyles(workbook);
    }

    /** The workbook with labels in a language. */
    public static byte[] of(List<Table> tables, Language language) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var writer = new ExcelTables(language, workbook);
            var core = workbook.getProperties().getCoreProperties();
            core.setTitle(
                    tables.stream().map(table -> table.title().in(language)).collect(Collectors.joining(", ")));
            core.setCreated(Optional.of(new Date(0)));
            core.setModified(Optional.of(new Date(0)));
            workbook.getProperties()
                    .getExtendedProperties()
                    .getUnderlyingProperties()
                    .setApplication("Finsam Workbench");
            tables.forEach(writer::sheet);
            workbook.write(bytes);
        }
        var stable = new ByteArrayOutputStream();
        StableZip.write(bytes.toByteArray(), stable);
        return stable.toByteArray();
    }

    private void sheet(Table table) {
        var sheet = workbook.createSheet(name(table.title().in(language)));
        var title = sheet.createRow(0).createCell(0);
        title.setCellValue(table.title().in(language));
        title.setCellStyle(styles.title());
        var next = 2;
        if (table.hasGroups()) {
            groups(sheet, table, next++);
        }
        header(sheet, table, next++);
        sheet.createFreezePane(1, next);
        sheet.setRepeatingRows(new CellRangeAddress(2, next - 1, -1, -1));
        for (var row : table.rows()) {
            row(sheet, table, row, next++);
        }
        next++;
        for (var note : table.footnotes()) {
            var text = (note.marker() + " " + note.text().in(language)).strip();
            sheet.createRow(next++).createCell(0).setCellValue(text);
        }
        if (table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(ExcelTables::isDerived)) {
            sheet.createRow(next)
                    .createCell(0)
                    .setCellValue(Messages.in(language).get("derived"));
        }
        widths(sheet, table);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void groups(XSSFSheet sheet, Table table, int at) {
        var line = sheet.createRow(at);
        line.createCell(0).setCellStyle(styles.header(false));
        var first = 0;
        for (var i = 0; i < table.columns().size(); i++) {
            var group = table.columns().get(i).group();
            var cell = line.createCell(i + 1);
            cell.setCellStyle(styles.header(true));
            if (i == 0 || !sameGroup(table, i - 1, i)) {
                first = i;
                cell.setCellValue(group == null ? "" : group.in(language));
            }
            var last = i + 1 == table.columns().size() || !sameGroup(table, i, i + 1);
            if (last && i > first) {
                sheet.addMergedRegion(new CellRangeAddress(at, at, first + 1, i + 1));
            }
        }
    }

    private static boolean sameGroup(Table table, int one, int other) {
        var group = table.columns().get(one).group();
        return group != null && group.equals(table.columns().get(other).group());
    }

    private void header(XSSFSheet sheet, Table table, int at) {
        var line = sheet.createRow(at);
        var label = line.createCell(0);
        label.setCellValue(table.unitNote().in(language));
        label.setCellStyle(styles.header(false));
        for (var i = 0; i < table.columns().size(); i++) {
            var cell = line.createCell(i + 1);
            cell.setCellValue(table.columns().get(i).header().in(language));
            cell.setCellStyle(styles.header(true));
        }
    }

    private void row(XSSFSheet sheet, Table table, Row row, int at) {
        var line = sheet.createRow(at);
        var label = line.createCell(0);
        label.setCellValue(row.label().in(language));
        label.setCellStyle(styles.label(row.kind(), row.level()));
        for (var i = 0; i < row.cells().size(); i++) {
            var cell = line.createCell(i + 1);
            switch (row.cells().get(i)) {
                case Cell.Figure figure -> {
                    var percent = figure.unit() == Unit.PERCENT;
                    var value = percent ? figure.shown().movePointLeft(2) : figure.shown();
                    cell.setCellValue(value.doubleValue());
                    cell.setCellStyle(styles.figure(
                            row.kind(),
                            figure.display(),
                            percent,
                            marks(table, row, table.columns().get(i), figure)));
                }
                case Cell.Unknown unknown -> {
                    cell.setCellValue(FigureFormat.of(language).unknown());
                    cell.setCellStyle(styles.missing(row.kind()));
                }
                case Cell.Blank blank -> cell.setCellStyle(styles.missing(row.kind()));
            }
        }
    }

    private static String marks(Table table, Row row, Column column, Cell.Figure figure) {
        return (isDerived(figure) ? "*" : "")
                + table.footnotes(row, column).stream().map(Footnote::marker).collect(Collectors.joining());
    }

    private static boolean isDerived(Cell cell) {
        return cell.figure().filter(figure -> figure.origin() == Origin.DERIVED).isPresent();
    }

    private void widths(XSSFSheet sheet, Table table) {
        var widest = table.rows().stream()
                .mapToInt(row -> row.label().in(language).length() + 2 * row.level())
                .max()
                .orElse(0);
        sheet.setColumnWidth(0, (Math.min(widest, WIDEST_LABEL) + 3) * CHARACTER);
        for (var i = 0; i < table.columns().size(); i++) {
            sheet.setColumnWidth(
                    i + 1,
                    (Math.max(10, table.columns().get(i).header().in(language).length()) + 3) * CHARACTER);
        }
    }

    /** A legal name like the one wanted that no other worksheet has. */
    private String name(String wanted) {
        var legal =
                WorkbookUtil.createSafeSheetName(wanted.replace(',', ' '), ' ').strip();
        var name = legal;
        for (var i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            var suffix = " (" + i + ")";
            name = legal.substring(0, Math.min(legal.length(), LONGEST_NAME - suffix.length())) + suffix;
        }
        return name;
    }
}
