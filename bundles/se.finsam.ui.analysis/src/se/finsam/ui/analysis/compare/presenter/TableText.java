// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import java.util.StringJoiner;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;

/** A table as text that a spreadsheet takes: rows as lines, cells parted by tabs, figures without grouping. */
public final class TableText {
    private TableText() {}

    /** The headings and the rows of a table in a language. */
    public static String of(Table table, Language language) {
        var lines = new StringJoiner("\n", "", "\n");
        var header = new StringJoiner("\t").add(table.unitNote().in(language));
        table.columns()
                .forEach(column -> header.add(
                        column.group() == null
                                ? column.header().in(language)
                                : column.group().in(language) + " "
                                        + column.header().in(language)));
        lines.add(header.toString());
        table.rows().forEach(row -> lines.add(line(row, language)));
        return lines.toString();
    }

    private static String line(Row row, Language language) {
        var cells = new StringJoiner("\t").add(row.label().in(language));
        row.cells().forEach(cell -> cells.add(plain(cell, FigureFormat.of(language))));
        return cells.toString();
    }

    private static String plain(Cell cell, FigureFormat format) {
        return cell.figure()
                .map(figure -> format.number(figure.shown(), figure.display().decimals())
                        .replaceAll("[\\s\u00a0\u202f]", "")
                        .replace('\u2212', '-'))
                .orElseGet(() -> cell.text(format));
    }
}
