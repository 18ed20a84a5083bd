// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.html;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import se.finsam.report.document.Alignment;
import se.finsam.report.document.Run;
import se.finsam.report.document.TableNode;
import se.finsam.report.document.TableNode.Cell;
import se.finsam.report.document.TableNode.Column;
import se.finsam.report.document.TableNode.Row;
import se.finsam.report.document.TableNode.Scope;
import se.finsam.report.internal.document.Markup;

/** Writes tables with real captions and header cells. */
final class TableMarkup {
    private final Markup markup;
    private final Consumer<List<Run>> runs;

    /** Writes the runs of cells with {@code runs}. */
    TableMarkup(Markup markup, Consumer<List<Run>> runs) {
        this.markup = markup;
        this.runs = runs;
    }

    void write(TableNode table) {
        // A table wider than a small screen scrolls by itself, by keyboard too.
        markup.start("div", "class", "table", "role", "region", "tabindex", "0", "aria-label", table.title())
                .line();
        markup.start("table").line();
        if (!table.caption().isEmpty()) {
            markup.start("caption").text(table.caption()).end().line();
        }
        columns(table.columns());
        section("thead", table.header());
        section("tbody", table.body());
        markup.end().line().end().line();
    }

    private void columns(List<Column> columns) {
        double sum = columns.stream().mapToDouble(Column::weight).sum();
        markup.start("colgroup");
        for (Column column : columns) {
            markup.empty("col", "style", String.format(Locale.ROOT, "width:%.1f%%", 100 * column.weight() / sum));
        }
        markup.end().line();
    }

    private void section(String element, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        markup.start(element).line();
        for (Row row : rows) {
            markup.start("tr", "class", style(row));
            row.cells().forEach(this::cell);
            markup.end().line();
        }
        markup.end().line();
    }

    private static String style(Row row) {
        return switch (row.kind()) {
            case HEADER, ITEM -> "";
            case HEADING -> "heading";
            case SUBTOTAL -> "subtotal";
            case TOTAL -> "total";
            case MEMO -> "memo";
        };
    }

    private void cell(Cell cell) {
        String scope =
                switch (cell.scope()) {
                    case NONE -> "";
                    case COLUMN -> cell.columnSpan() > 1 ? "colgroup" : "col";
                    case ROW -> cell.rowSpan() > 1 ? "rowgroup" : "row";
                };
        markup.start(
                cell.scope() == Scope.NONE ? "td" : "th",
                "scope",
                scope,
                "colspan",
                cell.columnSpan() == 1 ? "" : Integer.toString(cell.columnSpan()),
                "rowspan",
                cell.rowSpan() == 1 ? "" : Integer.toString(cell.rowSpan()),
                "class",
                style(cell.alignment()));
        runs.accept(cell.runs());
        markup.end();
    }

    private static String style(Alignment alignment) {
        return switch (alignment) {
            case START -> "";
            case CENTER -> "c";
            case END -> "n";
        };
    }
}
