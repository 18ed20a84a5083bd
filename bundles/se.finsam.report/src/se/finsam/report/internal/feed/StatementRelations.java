// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Language;
import se.finsam.report.Relation;
import se.finsam.report.Relation.Type;
import se.finsam.report.ReportDataException;

/** Statements as rows of text for tables and as rows of numbers for charts. */
final class StatementRelations {
    private final StatementTemplates templates;
    private final StatementEvaluator evaluator;
    private final int year;
    private final TableRows rows;
    private final Map<String, Table> evaluated = new HashMap<>();

    StatementRelations(Snapshot snapshot, StatementTemplates templates, int year, Language language) {
        this.templates = templates;
        this.evaluator = new StatementEvaluator(snapshot);
        this.year = year;
        this.rows = new TableRows(language);
    }

    /** The rows of a statement as {@link TableRows} makes them. */
    Relation statement(Map<String, String> arguments) {
        return rows.of(table(arguments));
    }

    /**
     * Numbers for a chart: one row per column of the statement with its rows as v1…v12, or with {@code by = line} one row
     * per line with the figures of the columns.
     */
    Relation series(Map<String, String> arguments) {
        var table = table(arguments);
        var series = new Rows().text("category").columns(Type.DECIMAL, TableRows.names("v"));
        var figures = table.rows().stream()
                .filter(row -> row.kind() != Row.Kind.HEADING)
                .toList();
        if ("line".equals(arguments.get("by"))) {
            for (var row : figures) {
                var values = new ArrayList<@Nullable Object>(List.of(rows.text(row.label())));
                TableRows.fill(values, row.cells(), StatementRelations::number);
                series.add(values.toArray());
            }
            return series.relation();
        }
        for (var i = 0; i < table.columns().size(); i++) {
            var column = i;
            var values = new ArrayList<@Nullable Object>(
                    List.of(rows.text(table.columns().get(i).header())));
            TableRows.fill(values, figures, row -> number(row.cells().get(column)));
            series.add(values.toArray());
        }
        return series.relation();
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
}
