// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.api.AnalysisException;
import se.finsam.api.AnalysisResult;
import se.finsam.api.CheckInput;
import se.finsam.core.chart.Chart;
import se.finsam.core.table.Table;
import se.finsam.core.text.Language;
import se.finsam.engine.AnalysisRunner;
import se.finsam.report.Relation;
import se.finsam.report.ReportDataException;

/** The tables, charts and sentences of the contributed analyses; each runs once, when a design first asks. */
final class AnalysisRelations {
    private final CheckInput input;
    private final AnalysisRunner analyses;
    private final Language language;
    private final TableRows rows;
    private final Map<String, AnalysisResult> results = new HashMap<>();

    AnalysisRelations(CheckInput input, AnalysisRunner analyses, Language language) {
        this.input = input;
        this.analyses = analyses;
        this.language = language;
        this.rows = new TableRows(language);
    }

    /** The rows of a table of an analysis, as of a statement, its figures marked. */
    Relation table(Map<String, String> arguments) {
        return rows.marked(asked(arguments));
    }

    /** What stands under a table of an analysis. */
    Relation remarks(Map<String, String> arguments) {
        return rows.remarks(asked(arguments));
    }

    private Table asked(Map<String, String> arguments) {
        var found = result(arguments);
        var id = Rows.required(arguments, "table");
        return found.table(id)
                .orElseThrow(() -> missing("table", id, found.tables().stream().map(Table::id)));
    }

    /** The numbers of a chart of an analysis. */
    Relation series(Map<String, String> arguments) {
        var found = result(arguments);
        var id = Rows.required(arguments, "chart");
        return rows.of(found.chart(id)
                .orElseThrow(() -> missing("chart", id, found.charts().stream().map(Chart::id))));
    }

    /** One row per table or chart whose id is the prefix or begins with it and a full stop, in their order. */
    Relation parts(Map<String, String> arguments) {
        var found = result(arguments);
        var prefix = Rows.required(arguments, "prefix");
        var parts = new Rows().text("part", "title", "alt").columns(Relation.Type.INTEGER, "columns");
        var kind = Rows.required(arguments, "kind");
        switch (kind) {
            case "table" ->
                found.tables().stream()
                        .filter(table ->
                                isPart(table.id(), prefix) && !table.rows().isEmpty())
                        .forEach(table -> parts.add(
                                table.id(),
                                table.title().in(language),
                                "",
                                table.columns().size()));
            case "chart" ->
                found.charts().stream()
                        .filter(chart -> isPart(chart.id(), prefix)
                                && !chart.categories().isEmpty())
                        .forEach(chart -> parts.add(
                                chart.id(),
                                chart.title().in(language),
                                chart.altText().in(language),
                                chart.series().size()));
            default -> throw new ReportDataException("The argument kind is table or chart, not " + kind);
        }
        return parts.relation();
    }

    private static boolean isPart(String id, String prefix) {
        return id.equals(prefix) || id.startsWith(prefix + ".");
    }

    /** One row per sentence, of one group of them or of all. */
    Relation sentences(Map<String, String> arguments) {
        var found = result(arguments);
        var rows = new Rows().text("text");
        groups(found, arguments.get("text")).stream()
                .flatMap(group -> group.texts().stream())
                .forEach(text -> rows.add(text.in(language)));
        return rows.relation();
    }

    private List<AnalysisResult.Sentences> groups(AnalysisResult found, @Nullable String id) {
        if (id == null) {
            return found.sentences();
        }
        Function<AnalysisResult.Sentences, String> name = AnalysisResult.Sentences::id;
        Optional<AnalysisResult.Sentences> group = found.sentences(id);
        return List.of(group.orElseThrow(
                () -> missing("text", id, found.sentences().stream().map(name))));
    }

    private static ReportDataException missing(String kind, String id, Stream<String> known) {
        return new ReportDataException(
                "The analysis has no %s %s; it has %s".formatted(kind, id, known.collect(Collectors.joining(", "))));
    }

    private AnalysisResult result(Map<String, String> arguments) {
        return results.computeIfAbsent(Rows.required(arguments, "id"), this::run);
    }

    private AnalysisResult run(String id) {
        try {
            return analyses.run(id, input.snapshot(), input.templates(), input.year());
        } catch (AnalysisException e) {
            throw new ReportDataException(e.text().in(language), e);
        }
    }
}
