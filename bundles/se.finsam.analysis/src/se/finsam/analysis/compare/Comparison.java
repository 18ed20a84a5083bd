// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.text.Phrase;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/**
 * Years beside each other: one row per line, one group of columns per measure. What breaks a series is marked in its cells
 * and told below the table, followed by what the figures say in words.
 *
 * @param table the comparison
 * @param lines the lines with their values, in the order of the rows
 */
public record Comparison(Table table, List<Line> lines) {
    /** Id of the table. */
    public static final String ID = "comparison";

    /** What shares of a statement are usually of. */
    private static final Map<String, String> USUAL_TOTAL =
            Map.of("rr", "revenue", "oversikt", "revenue", "br", "totalAssets");

    /** Copies the lines. */
    public Comparison {
        lines = List.copyOf(lines);
    }

    /**
     * Compares.
     *
     * @throws CompareException if the request names a statement, line, measure or year that is not there
     */
    public static Comparison of(Snapshot snapshot, StatementTemplates templates, CompareRequest request) {
        var base = request.base();
        if (base != null && !request.years().contains(base)) {
            throw new CompareException(new Text(
                    "Basåret %d är inte bland de jämförda åren".formatted(base),
                    "The base year %d is not among the years compared".formatted(base)));
        }
        var reader = new Lines(snapshot, templates, request.years());
        var statement = request.statement();
        var lines = statement == null
                ? request.lines().stream()
                        .map(String::strip)
                        .distinct()
                        .map(reader::line)
                        .toList()
                : reader.statement(statement);
        var measures = new Measures(snapshot, request, total(request, reader, lines));
        var columns = columns(snapshot, request);
        if (columns.isEmpty()) {
            throw new CompareException(new Text(
                    "En förändring eller tillväxt behöver minst två år",
                    "A change or growth needs at least two years"));
        }
        var rows = lines.stream().map(line -> row(line, columns, measures)).toList();
        var title = statement == null
                ? new Text("Jämförelse", "Comparison")
                : templates.find(statement.split(":", 2)[0]).orElseThrow().title();
        var table = new Table(
                ID,
                span(title, request.years()),
                Phrase.amountsIn(snapshot.presentationUnit()),
                snapshot.presentationUnit(),
                columns,
                rows,
                List.of());
        var notes = new ArrayList<>(Comparability.notes(snapshot, templates, lines, request.years(), columns));
        Narrative.of(snapshot, lines, request.years()).forEach(text -> notes.add(new Footnote("", text)));
        return new Comparison(table, lines).with(notes);
    }

    /** The same comparison with remarks under its table. */
    public Comparison with(List<Footnote> footnotes) {
        var all = new ArrayList<>(table.footnotes());
        all.addAll(footnotes);
        return new Comparison(
                new Table(
                        table.id(), table.title(), table.unitNote(), table.unit(), table.columns(), table.rows(), all),
                lines);
    }

    private static Text span(Text title, List<Integer> years) {
        var span = years.size() == 1 ? "" + years.getFirst() : years.getFirst() + "–" + years.getLast();
        return new Text(title.sv() + " " + span, title.en() + " " + span);
    }

    private static List<Column> columns(Snapshot snapshot, CompareRequest request) {
        var columns = new ArrayList<Column>();
        var years = request.years();
        for (var measure : request.measures()) {
            for (var i = 0; i < years.size(); i++) {
                var year = years.get(i);
                var header =
                        switch (measure) {
                            case DELTA, DELTA_PERCENT -> i == 0 ? null : years.get(i - 1) + "–" + year;
                            case CAGR -> i == 0 || i < years.size() - 1 ? null : years.getFirst() + "–" + year;
                            case AMOUNT, INDEX, SHARE, ROLLING_MEAN, PER_INHABITANT, PER_PARTICIPANT, FIXED_PRICES ->
                                Integer.toString(year);
                        };
                if (header != null) {
                    var id = measure == CompareMeasure.AMOUNT ? "" + year : year + "." + measure.word();
                    columns.add(new Column(
                            id,
                            Text.same(header),
                            group(request, measure),
                            year,
                            measure.word(),
                            snapshot.presentationUnit()));
                }
            }
        }
        return columns;
    }

    private static @Nullable Text group(CompareRequest request, CompareMeasure measure) {
        var label = measure.label();
        return switch (measure) {
            case AMOUNT -> request.measures().size() == 1 ? null : label;
            case INDEX ->
                new Text(
                        "%s, %d = 100".formatted(label.sv(), request.indexBase()),
                        "%s, %d = 100".formatted(label.en(), request.indexBase()));
            case FIXED_PRICES ->
                new Text(
                        "%s, %d års".formatted(label.sv(), request.priceYear()),
                        "%s of %d".formatted(label.en(), request.priceYear()));
            case ROLLING_MEAN ->
                new Text(
                        "%s, %d år".formatted(label.sv(), request.window()),
                        "%s, %d years".formatted(label.en(), request.window()));
            case DELTA, DELTA_PERCENT, SHARE, CAGR, PER_INHABITANT, PER_PARTICIPANT -> label;
        };
    }

    private static Row row(Line line, List<Column> columns, Measures measures) {
        var cells = columns.stream()
                .map(column -> line.kind() == Row.Kind.HEADING
                        ? Cell.Blank.EMPTY
                        : measures.cell(
                                line, CompareMeasure.of(column.measure()).orElseThrow(), column.year()))
                .toList();
        return new Row(line.id(), line.kind(), line.level(), line.label(), "", line.line(), line.subject(), cells);
    }

    /** The line that shares are of: the one asked for, the usual one of the statement, its last total, or the sum. */
    private static @Nullable Line total(CompareRequest request, Lines reader, List<Line> lines) {
        if (!request.measures().contains(CompareMeasure.SHARE)) {
            return null;
        }
        var asked = request.total();
        var statement = request.statement();
        if (statement == null) {
            return asked == null ? sum(request, lines) : reader.line(asked);
        }
        var id = statement.split(":", 2)[0];
        if (asked != null) {
            return lines.stream()
                    .filter(line -> line.id().equals(asked))
                    .findFirst()
                    .orElseGet(() -> reader.line(asked));
        }
        var usual = USUAL_TOTAL.get(id);
        return lines.stream()
                .filter(line -> usual == null
                        ? line.kind() == Row.Kind.TOTAL
                        : line.id().equals(usual))
                .reduce((first, second) -> second)
                .orElseGet(() -> sum(request, lines));
    }

    /** The sum of the items, or of all lines when none of them is an item; null when there is nothing to sum. */
    private static @Nullable Line sum(CompareRequest request, List<Line> lines) {
        var named = lines.stream().filter(line -> line.kind() == Row.Kind.ITEM).toList();
        var items = named.isEmpty()
                ? lines.stream().filter(line -> line.kind() != Row.Kind.HEADING).toList()
                : named;
        if (items.isEmpty()) {
            return null;
        }
        var unit = items.stream().map(Line::unit).findFirst().orElse(Unit.COUNT);
        var values = new HashMap<Integer, Cell>();
        for (var year : request.years()) {
            var cells = items.stream()
                    .filter(line -> line.unit() == unit)
                    .map(line -> line.value(year))
                    .toList();
            values.put(
                    year,
                    cells.stream()
                            .filter(Cell.Unknown.class::isInstance)
                            .findFirst()
                            .orElseGet(() -> sum(cells, unit)));
        }
        return new Line(
                "sum",
                Text.EMPTY,
                Row.Kind.TOTAL,
                0,
                "sum",
                null,
                null,
                unit,
                items.getFirst().display(),
                values);
    }

    private static Cell sum(List<Cell> cells, Unit unit) {
        var exact = BigDecimal.ZERO;
        var evidence = Evidence.NONE;
        for (var cell : cells) {
            if (cell instanceof Cell.Figure figure) {
                exact = exact.add(figure.exact());
                evidence = evidence.and(figure.evidence());
            }
        }
        return Cell.Figure.of(exact, unit, Figures.ONE_DECIMAL, evidence);
    }
}
