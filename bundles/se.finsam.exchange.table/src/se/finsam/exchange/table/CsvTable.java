// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;

/**
 * A table as CSV (RFC 4180 quoting): one header record, then one record per row with id, label, note and the shown
 * figures in their units. What is not known is written as two dots; a text that a spreadsheet would take for a formula
 * gets an apostrophe before it. A table with footnotes that point to its cells gets a last column with those of each row.
 */
public final class CsvTable {
    private final CsvDialect dialect;
    private final Language language;

    private CsvTable(CsvDialect dialect, Language language) {
        this.dialect = dialect;
        this.language = language;
    }

    /** The table with labels in a language. */
    public static String of(Table table, CsvDialect dialect, Language language) {
        return of(List.of(table), dialect, language);
    }

    /** Tables below each other with an empty record between them and one byte order mark. */
    public static String of(List<Table> tables, CsvDialect dialect, Language language) {
        var plain = new CsvDialect(dialect.separator(), dialect.decimal(), false, dialect.lineEnd());
        return (dialect.byteOrderMark() ? "\uFEFF" : "")
                + tables.stream()
                        .map(table -> new CsvTable(plain, language).write(table))
                        .collect(Collectors.joining(dialect.lineEnd()));
    }

    private String write(Table table) {
        var out = new StringBuilder();
        var messages = Messages.in(language);
        var header = new ArrayList<>(List.of(messages.get("id"), messages.get("line"), messages.get("note")));
        table.columns().forEach(column -> header.add(header(column)));
        var remarks = table.footnotes().stream().anyMatch(note -> !note.places().isEmpty());
        if (remarks) {
            header.add(messages.get("remark"));
        }
        record(out, header.stream().map(this::text).toList());
        for (var row : table.rows()) {
            var fields = new ArrayList<String>();
            fields.add(text(row.id()));
            fields.add(text(row.label().in(language)));
            fields.add(text(row.note()));
            row.cells().forEach(cell -> fields.add(figure(cell)));
            if (remarks) {
                fields.add(text(remarks(table, row)));
            }
            record(out, fields);
        }
        return out.toString();
    }

    private String remarks(Table table, Row row) {
        return table.columns().stream()
                .flatMap(column -> table.footnotes(row, column).stream())
                .distinct()
                .map(note -> note.text().in(language))
                .collect(Collectors.joining(" | "));
    }

    private String header(Column column) {
        var header = column.header().in(language);
        return column.group() == null ? header : column.group().in(language) + " " + header;
    }

    private void record(StringBuilder out, List<String> fields) {
        out.append(fields.stream().collect(Collectors.joining(String.valueOf(dialect.separator()))))
                .append(dialect.lineEnd());
    }

    private String figure(Cell cell) {
        return switch (cell) {
            case Cell.Figure figure -> quoted(figure.shown().toPlainString().replace('.', dialect.decimal()));
            case Cell.Unknown unknown -> FigureFormat.of(language).unknown();
            case Cell.Blank blank -> "";
        };
    }

    private String text(String text) {
        var first = text.isEmpty() ? ' ' : text.charAt(0);
        return quoted("=+-@\t\r".indexOf(first) >= 0 ? "'" + text : text);
    }

    private String quoted(String field) {
        var special = field.chars().anyMatch(c -> c == dialect.separator() || c == '"' || c == '\n' || c == '\r');
        return special ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
