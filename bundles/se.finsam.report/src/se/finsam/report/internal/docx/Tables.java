// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.docx;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import se.finsam.report.document.Alignment;
import se.finsam.report.document.LayoutGrid;
import se.finsam.report.document.Node;
import se.finsam.report.document.TableNode;
import se.finsam.report.document.TableNode.Cell;
import se.finsam.report.document.TableNode.Column;
import se.finsam.report.document.TableNode.Row;
import se.finsam.report.document.TableNode.RowKind;
import se.finsam.report.document.TableNode.Scope;
import se.finsam.report.internal.document.Markup;

/** Writes tables with header rows that repeat, rows that stay whole and lines at totals. */
final class Tables {
    /** Tables up to this many rows stay on one page where they can. */
    private static final int ROWS_KEPT_TOGETHER = 14;

    private static final String INK = "1C2733";
    private static final String ACCENT = "17324D";

    private final Markup markup;
    private final Runs runs;

    Tables(Markup markup, Runs runs) {
        this.markup = markup;
        this.runs = runs;
    }

    void table(TableNode table) {
        int[] widths = widths(table.columns());
        boolean named = table.body().stream()
                .anyMatch(
                        row -> !row.cells().isEmpty() && row.cells().getFirst().scope() == Scope.ROW);
        begin("FinsamTable", widths, !table.header().isEmpty(), named, table.title());
        /* Rows that a cell of a row above still covers, by column. */
        int[] covered = new int[widths.length];
        for (Row row : table.header()) {
            row(row, widths, covered, true);
        }
        boolean small = table.body().size() <= ROWS_KEPT_TOGETHER;
        for (int i = 0; i < table.body().size(); i++) {
            Row row = table.body().get(i);
            boolean last = i == table.body().size() - 1;
            row(row, widths, covered, !last && (small || keeps(row, table.body().get(i + 1))));
        }
        markup.end();
    }

    /** Headings stay with what they head and totals with what they sum. */
    private static boolean keeps(Row row, Row next) {
        return row.kind() == RowKind.HEADING || next.kind() == RowKind.TOTAL || next.kind() == RowKind.SUBTOTAL;
    }

    private static int[] widths(List<Column> columns) {
        double sum = columns.stream().mapToDouble(Column::weight).sum();
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (int) Math.round(Word.TEXT_WIDTH * columns.get(i).weight() / sum);
        }
        return widths;
    }

    private void begin(String style, int[] widths, boolean header, boolean named, String title) {
        markup.start("w:tbl").start("w:tblPr");
        Word.value(markup, "w:tblStyle", style);
        markup.empty("w:tblW", "w:w", "" + Arrays.stream(widths).sum(), "w:type", "dxa");
        markup.empty("w:tblLayout", "w:type", "fixed");
        markup.empty(
                "w:tblLook",
                "w:val",
                header ? named ? "06A0" : "0620" : named ? "0680" : "0600",
                "w:firstRow",
                header ? "1" : "0",
                "w:lastRow",
                "0",
                "w:firstColumn",
                named ? "1" : "0",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "1",
                "w:noVBand",
                "1");
        if (!title.isEmpty()) {
            Word.value(markup, "w:tblCaption", title);
        }
        markup.end().start("w:tblGrid");
        for (int width : widths) {
            markup.empty("w:gridCol", "w:w", "" + width);
        }
        markup.end();
    }

    private void row(Row row, int[] widths, int[] covered, boolean keepNext) {
        markup.start("w:tr").start("w:trPr").empty("w:cantSplit");
        if (row.kind() == RowKind.HEADER) {
            markup.empty("w:tblHeader");
        }
        markup.end();
        int column = 0;
        for (Cell cell : row.cells()) {
            column = continued(widths, covered, column);
            if (column >= widths.length) {
                break;
            }
            int span = Math.min(cell.columnSpan(), widths.length - column);
            cell(row, cell, width(widths, column, span), span, keepNext);
            Arrays.fill(covered, column, column + span, cell.rowSpan() - 1);
            column += span;
        }
        for (column = continued(widths, covered, column); column < widths.length; column++) {
            empty(widths[column], false);
        }
        markup.end();
    }

    /** Writes the continuations of cells that began in rows above, and gives the first column after them. */
    private int continued(int[] widths, int[] covered, int from) {
        int column = from;
        while (column < widths.length && covered[column] > 0) {
            covered[column]--;
            empty(widths[column], true);
            column++;
        }
        return column;
    }

    private void empty(int width, boolean continued) {
        markup.start("w:tc").start("w:tcPr");
        markup.empty("w:tcW", "w:w", "" + width, "w:type", "dxa");
        if (continued) {
            markup.empty("w:vMerge");
        }
        markup.end().start("w:p").start("w:pPr");
        Word.value(markup, "w:pStyle", "TableText");
        markup.end().end().end();
    }

    private static int width(int[] widths, int column, int span) {
        return Arrays.stream(widths, column, column + span).sum();
    }

    private void cell(Row row, Cell cell, int width, int span, boolean keepNext) {
        markup.start("w:tc").start("w:tcPr");
        markup.empty("w:tcW", "w:w", "" + width, "w:type", "dxa");
        if (span > 1) {
            Word.value(markup, "w:gridSpan", span);
        }
        if (cell.rowSpan() > 1) {
            Word.value(markup, "w:vMerge", "restart");
        }
        borders(row.kind());
        Word.value(markup, "w:vAlign", row.kind() == RowKind.HEADER ? "bottom" : "top");
        markup.end();
        markup.start("w:p").start("w:pPr");
        Word.value(markup, "w:pStyle", cell.alignment() == Alignment.END ? "TableFigure" : "TableText");
        if (keepNext) {
            markup.empty("w:keepNext");
        }
        if (row.kind() == RowKind.HEADING) {
            markup.empty("w:spacing", "w:before", "160");
        }
        if (cell.alignment() == Alignment.CENTER) {
            Word.value(markup, "w:jc", "center");
        }
        markup.end();
        boolean bold = row.kind() != RowKind.ITEM && row.kind() != RowKind.MEMO;
        runs.write(cell.runs(), bold);
        markup.end().end();
    }

    private void borders(RowKind kind) {
        switch (kind) {
            case ITEM, MEMO, HEADING -> {
                // Those of the table's style.
            }
            case HEADER -> border("w:bottom", 8, ACCENT, "", 0, "");
            case SUBTOTAL -> border("w:top", 6, INK, "", 0, "");
            case TOTAL -> border("w:top", 8, INK, "w:bottom", 8, INK);
        }
    }

    private void border(String edge, int size, String color, String other, int otherSize, String otherColor) {
        markup.start("w:tcBorders");
        markup.empty(edge, "w:val", "single", "w:sz", "" + size, "w:space", "0", "w:color", color);
        if (!other.isEmpty()) {
            markup.empty(other, "w:val", "single", "w:sz", "" + otherSize, "w:space", "0", "w:color", otherColor);
        }
        markup.end();
    }

    /** Blocks side by side. */
    void grid(LayoutGrid grid, Body body) throws IOException {
        int columns = Math.max(1, grid.columns());
        int[] widths = new int[columns];
        Arrays.fill(widths, Word.TEXT_WIDTH / columns);
        begin("TableNormal", widths, false, false, "");
        for (int index = 0; index < grid.rows().size(); index++) {
            List<List<Node>> row = grid.rows().get(index);
            markup.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
            for (int i = 0; i < columns; i++) {
                markup.start("w:tc").start("w:tcPr");
                markup.empty("w:tcW", "w:w", "" + widths[i], "w:type", "dxa");
                markup.end();
                List<Node> nodes = i < row.size() ? row.get(i) : List.of();
                body.nodes(nodes, index < grid.rows().size() - 1);
                if (nodes.isEmpty() || nodes.getLast() instanceof LayoutGrid) {
                    markup.start("w:p").end();
                }
                markup.end();
            }
            markup.end();
        }
        markup.end();
    }
}
