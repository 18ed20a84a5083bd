// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.document;

import java.util.List;

/**
 * A table of data.
 *
 * @param name what it shows, for readers that do not see it and for its worksheet, from the summary of the design; may
 *     be empty
 * @param caption what it shows, as the page says it; may be empty
 * @param columns the columns from the left
 * @param header rows that a page break repeats; may be empty
 * @param body the other rows
 */
public record TableNode(String name, String caption, List<Column> columns, List<Row> header, List<Row> body)
        implements Node {
    /** What it shows: its caption, or its name where the page has none. */
    public String title() {
        return caption.isEmpty() ? name : caption;
    }

    /**
     * A column.
     *
     * @param weight width in relation to the other columns, above 0
     * @param alignment where the text of its cells stands, unless a cell says otherwise
     */
    public record Column(double weight, Alignment alignment) {}

    /** What a row is among the others. */
    public enum RowKind {
        /** Names the columns. */
        HEADER,
        /** Begins a group of rows. */
        HEADING,
        ITEM,
        SUBTOTAL,
        TOTAL,
        /** Informs beside the sum. */
        MEMO
    }

    /** A row; cells that others span are left out. */
    public record Row(RowKind kind, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Which cells a header cell names. */
    public enum Scope {
        /** None: the cell holds data. */
        NONE,
        COLUMN,
        ROW
    }

    /**
     * A cell.
     *
     * @param runs text; a line feed separates paragraphs
     * @param columnSpan columns it covers, at least 1
     * @param rowSpan rows it covers, at least 1
     * @param scope what it names
     * @param alignment where its text stands
     */
    public record Cell(List<Run> runs, int columnSpan, int rowSpan, Scope scope, Alignment alignment) {
        public Cell {
            runs = List.copyOf(runs);
            if (columnSpan < 1 || rowSpan < 1) {
                throw new IllegalArgumentException("a cell covers at least one column and row");
            }
        }

        /** A cell of one column and row that holds data. */
        public static Cell of(String text, Alignment alignment) {
            return new Cell(Run.list(text), 1, 1, Scope.NONE, alignment);
        }

        /** The text without styles. */
        public String text() {
            return Run.text(runs);
        }
    }

    public TableNode {
        columns = List.copyOf(columns);
        header = List.copyOf(header);
        body = List.copyOf(body);
    }
}
