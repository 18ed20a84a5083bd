// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.finsam.core.chart.Chart;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.report.Relation;
import se.finsam.report.Relation.Type;
import se.finsam.report.ReportDataException;

/** Tables and charts as rows of a relation: figures as text for tables, as numbers for charts. */
final class TableRows {
    /** The widest table has twelve columns of figures; a narrower one leaves the last columns empty. */
    static final int COLUMNS = 12;

    private static final String DERIVED = "*";
    /** As many reasons as a reader takes in under one table. */
    private static final int SHOWN_REASONS = 5;

    private final Language language;
    private final FigureFormat format;

    TableRows(Language language) {
        this.language = language;
        this.format = FigureFormat.of(language);
    }

    /**
     * One row per line: kind, level, label, note, c1…c12 as text; title, unit note, remarks, h1…h12
     * and g1…g12 on every row.
     */
    Relation of(Table table) {
        return of(table, (row, column) -> row.cells()
                .get(table.columns().indexOf(column))
                .text(format));
    }

    /** The same with the markers of derived figures and of remarks behind the figures. */
    Relation marked(Table table) {
        return of(table, (row, column) -> marked(table, row, column));
    }

    private Relation of(Table table, BiFunction<Row, Column, String> cell) {
        var rows = new Rows()
                .text("kind")
                .columns(Type.INTEGER, "level")
                .text("title", "unitNote", "label", "note", "footnotes")
                .text(names("c"))
                .text(names("h"))
                .text(names("g"));
        if (table.columns().isEmpty()) {
            return rows.relation();
        }
        var footnotes = table.footnotes().stream()
                .map(note -> (note.marker() + " " + text(note.text())).strip())
                .collect(Collectors.joining(" "));
        for (var row : table.rows()) {
            var values = new ArrayList<@Nullable Object>();
            values.add(row.kind().name().toLowerCase(Locale.ROOT));
            values.add(row.level());
            values.add(text(table.title()));
            values.add(text(table.unitNote()));
            values.add(text(row.label()));
            values.add(row.note());
            values.add(footnotes);
            fill(values, table.columns(), column -> cell.apply(row, column));
            fill(values, table.columns(), column -> text(column.header()));
            fill(values, table.columns(), this::group);
            rows.add(values.toArray());
        }
        return rows.relation();
    }

    /** The figure with a star when it is derived, as terminal and workbook show it, and the markers of remarks. */
    private String marked(Table table, Row row, Column column) {
        var cell = row.cells().get(table.columns().indexOf(column));
        var text = cell.text(format);
        return text.isEmpty()
                ? text
                : text
                        + (isDerived(cell) ? DERIVED : "")
                        + table.footnotes(row, column).stream()
                                .map(Footnote::marker)
                                .distinct()
                                .collect(Collectors.joining());
    }

    private static boolean isDerived(Cell cell) {
        return cell.figure().filter(figure -> figure.origin() == Origin.DERIVED).isPresent();
    }

    /** What stands under a table: its remarks, what the star means, and why figures are not known; a row for each. */
    Relation remarks(Table table) {
        var rows = new Rows().text("text");
        table.footnotes().forEach(note -> rows.add((note.marker() + " " + text(note.text())).strip()));
        var cells = table.rows().stream().flatMap(row -> row.cells().stream()).toList();
        if (cells.stream().anyMatch(TableRows::isDerived)) {
            rows.add(DERIVED + " " + text(new Text("härlett ur andra uppgifter", "derived from other figures")));
        }
        var reasons = cells.stream()
                .filter(Cell.Unknown.class::isInstance)
                .map(cell -> text(((Cell.Unknown) cell).reason()))
                .distinct()
                .toList();
        if (!reasons.isEmpty()) {
            var more = reasons.size() - SHOWN_REASONS;
            rows.add(format.unknown()
                    + " "
                    + text(new Text("inte känt: ", "not known: "))
                    + reasons.stream().limit(SHOWN_REASONS).collect(Collectors.joining("; "))
                    + (more > 0
                            ? text(new Text("; och %d till", "; and %d more")).formatted(more)
                            : ""));
        }
        return rows.relation();
    }

    /**
     * One row per category: v1…v12 are the values of the series and n1…n12 their names; the title and the alternative text
     * stand on every row.
     */
    Relation of(Chart chart) {
        var rows = new Rows()
                .text("category", "title", "alt")
                .columns(Type.DECIMAL, names("v"))
                .text(names("n"));
        for (var i = 0; i < chart.categories().size(); i++) {
            var category = i;
            var values = new ArrayList<@Nullable Object>(
                    List.of(text(chart.categories().get(i)), text(chart.title()), text(chart.altText())));
            fill(values, chart.series(), series -> series.values().get(category));
            fill(values, chart.series(), series -> text(series.name()));
            rows.add(values.toArray());
        }
        return rows.relation();
    }

    private String group(Column column) {
        return column.group() == null ? "" : text(column.group());
    }

    String text(Text text) {
        return text.in(language);
    }

    static <T> void fill(List<@Nullable Object> values, List<T> from, Function<T, @Nullable Object> value) {
        if (from.size() > COLUMNS) {
            throw new ReportDataException(
                    "A report table holds at most %d columns of figures, not %d; ask for fewer years"
                            .formatted(COLUMNS, from.size()));
        }
        from.forEach(each -> values.add(value.apply(each)));
        values.addAll(Collections.nCopies(COLUMNS - from.size(), null));
    }

    static String[] names(String prefix) {
        return IntStream.rangeClosed(1, COLUMNS).mapToObj(i -> prefix + i).toArray(String[]::new);
    }
}
