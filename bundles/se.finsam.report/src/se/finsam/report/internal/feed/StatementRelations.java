// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.report.Relation;
import se.finsam.report.Relation.Type;
import se.finsam.report.ReportDataException;

/** Statements as rows of text for tables and as rows of numbers for charts. */
final class StatementRelations {
    /** The widest statement has eight columns of figures; a narrower one leaves the last columns empty. */
    private static final int COLUMNS = 8;

    private final StatementTemplates templates;
    private final StatementEvaluator evaluator;
    private final int year;
    private final Language language;
    private final FigureFormat format;
    private final Map<String, Table> evaluated = new HashMap<>();

    StatementRelations(Snapshot snapshot, StatementTemplates templates, int year, Language language) {
        this.templates = templates;
        this.evaluator = new StatementEvaluator(snapshot);
        this.year = year;
        this.language = language;
        this.format = FigureFormat.of(language);
    }

    /** One row per line: kind, level, label, note, c1…c8 as text; title, unit note, h1…h8 and g1…g8 on every row. */
    Relation statement(Map<String, String> arguments) {
        var table = table(arguments);
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
        for (var row : table.rows()) {
            var values = new ArrayList<@Nullable Object>();
            values.add(row.kind().name().toLowerCase(Locale.ROOT));
            values.add(row.level());
            values.add(text(table.title()));
            values.add(text(table.unitNote()));
            values.add(text(row.label()));
            values.add(row.note());
            values.add(table.footnotes().stream()
                    .map(note -> (note.marker() + " " + text(note.text())).strip())
                    .collect(Collectors.joining(" ")));
            fill(values, row.cells(), cell -> cell.text(format));
            fill(values, table.columns(), column -> text(column.header()));
            fill(values, table.columns(), this::group);
            rows.add(values.toArray());
        }
        return rows.relation();
    }

    /**
     * Numbers for a chart: one row per column of the statement with its rows as v1…v8, or with {@code by = line} one row
     * per line with the figures of the columns.
     */
    Relation series(Map<String, String> arguments) {
        var table = table(arguments);
        var rows = new Rows().text("category").columns(Type.DECIMAL, names("v"));
        var figures = table.rows().stream()
                .filter(row -> row.kind() != Row.Kind.HEADING)
                .toList();
        if ("line".equals(arguments.get("by"))) {
            for (var row : figures) {
                var values = new ArrayList<@Nullable Object>(List.of(text(row.label())));
                fill(values, row.cells(), StatementRelations::number);
                rows.add(values.toArray());
            }
            return rows.relation();
        }
        for (var i = 0; i < table.columns().size(); i++) {
            var column = i;
            var values = new ArrayList<@Nullable Object>(
                    List.of(text(table.columns().get(i).header())));
            fill(values, figures, row -> number(row.cells().get(column)));
            rows.add(values.toArray());
        }
        return rows.relation();
    }

    private static @Nullable Object number(Cell cell) {
        return cell.figure().map(Cell.Figure::shown).orElse(null);
    }

    private Table table(Map<String, String> arguments) {
        var id = Rows.required(arguments, "id");
        var years = arguments.getOrDefault("years", "");
        return evaluated.computeIfAbsent(id + " " + years, key -> evaluate(template(id), years));
    }

    private Table evaluate(StatementTemplate template, String years) {
        if (years.isEmpty()) {
            return evaluator.evaluate(template, year);
        }
        var count = Integer.parseInt(years);
        return evaluator.evaluate(
                template, IntStream.rangeClosed(year - count + 1, year).boxed().toList(), year);
    }

    private StatementTemplate template(String id) {
        return templates
                .find(id)
                .orElseThrow(() -> new ReportDataException("There is no statement %s; there are %s"
                        .formatted(
                                id,
                                templates.all().stream()
                                        .map(StatementTemplate::id)
                                        .collect(Collectors.joining(", ")))));
    }

    private String group(Column column) {
        return column.group() == null ? "" : text(column.group());
    }

    private String text(Text text) {
        return text.in(language);
    }

    private static <T> void fill(
            List<@Nullable Object> values, List<T> from, java.util.function.Function<T, @Nullable Object> value) {
        if (from.size() > COLUMNS) {
            throw new ReportDataException(
                    "A report table holds at most %d columns of figures, not %d; ask for fewer years"
                            .formatted(COLUMNS, from.size()));
        }
        from.forEach(each -> values.add(value.apply(each)));
        values.addAll(Collections.nCopies(COLUMNS - from.size(), null));
    }

    private static String[] names(String prefix) {
        return IntStream.rangeClosed(1, COLUMNS).mapToObj(i -> prefix + i).toArray(String[]::new);
    }
}
