// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.finsam.analysis.indicator.IndicatorChart;
import se.finsam.analysis.indicator.IndicatorTable;
import se.finsam.api.Analysis;
import se.finsam.api.AnalysisException;
import se.finsam.api.AnalysisInput;
import se.finsam.api.AnalysisResult;
import se.finsam.api.AnalysisResult.Sentences;
import se.finsam.core.chart.Chart;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/**
 * A year beside the five before it, as an analyst presents it: the overview with its changes, the statements, what explains the
 * change of the result, the indicators, and what makes years hard to compare.
 */
public final class ComparisonAnalysis implements Analysis {
    /** Years compared, counted back from that of the input. */
    public static final int YEARS = 6;

    /** The indicators that are drawn, each in a chart of its own. */
    static final List<String> DRAWN =
            List.of("equityShare", "solvency", "sustainability", "resultShare", "adminShare", "costPerParticipant");

    private static final String OVERVIEW = "oversikt";
    private static final Text ONE_YEAR =
            new Text("Det behövs två år för att visa en förändring", "It takes two years to show a change");

    /** What is collected while the parts are made. */
    private static final class Parts {
        final List<Table> tables = new ArrayList<>();
        final List<Chart> charts = new ArrayList<>();
        final List<Sentences> sentences = new ArrayList<>();
        final Set<Text> breaks = new LinkedHashSet<>();
    }

    @Override
    public AnalysisResult run(AnalysisInput input) {
        var years = List.copyOf(
                input.snapshot().yearsWith(FactKind.ACTUAL).subSet(input.year() - YEARS + 1, true, input.year(), true));
        if (years.isEmpty()) {
            throw new AnalysisException(new Text(
                    "Det finns inget utfall att jämföra till och med %d".formatted(input.year()),
                    "There is no outturn to compare up to %d".formatted(input.year())));
        }
        var parts = new Parts();
        try {
            statement(input, parts, "overview", OVERVIEW, years);
            result(input, parts, years);
            measured(input, parts, "change", years, CompareMeasure.DELTA);
            measured(input, parts, "changePercent", years, CompareMeasure.DELTA_PERCENT);
            measured(input, parts, "index", years, CompareMeasure.INDEX);
            statement(input, parts, "income", "rr", years);
            statement(input, parts, "balance", "br", years);
            bridge(input, parts, years);
        } catch (CompareException e) {
            throw new AnalysisException(e.text());
        }
        indicators(input, parts, years);
        parts.sentences.add(new Sentences("comparability", comparability(parts.breaks)));
        return new AnalysisResult(parts.tables, parts.charts, parts.sentences);
    }

    private static void statement(AnalysisInput input, Parts parts, String id, String statement, List<Integer> years) {
        add(parts, id, compared(input, statement, years, CompareMeasure.AMOUNT).table());
    }

    private static Comparison compared(
            AnalysisInput input, String statement, List<Integer> years, CompareMeasure measure) {
        return Comparison.of(
                input.snapshot(), input.templates(), CompareRequest.ofStatement(statement, years, measure));
    }

    /** What is marked in the table stays with it; what it says in words becomes sentences of the same id. */
    private static void add(Parts parts, String id, Table table) {
        var noted = table.footnotes().stream()
                .filter(note -> !note.places().isEmpty())
                .toList();
        parts.tables.add(copy(table, id, table.unitNote(), noted));
        var single = table.columns().size() < 2;
        parts.sentences.add(new Sentences(id, single ? List.of(sentence(ONE_YEAR)) : words(table)));
        noted.stream()
                .filter(note -> !id.equals("overview") || !note.marker().isEmpty())
                .forEach(note -> parts.breaks.add(note.text()));
    }

    private static Table copy(Table table, String id, Text unitNote, List<Footnote> notes) {
        return new Table(id, table.title(), unitNote, table.unit(), table.columns(), table.rows(), notes);
    }

    private static List<Text> words(Table table) {
        return table.footnotes().stream()
                .filter(note -> note.places().isEmpty())
                .map(Footnote::text)
                .toList();
    }

    /** The overview in another measure, its unit told by the measure where that is no amount. */
    private static void measured(
            AnalysisInput input, Parts parts, String id, List<Integer> years, CompareMeasure measure) {
        if (years.size() < 2) {
            parts.tables.add(empty(input, id, ONE_YEAR));
            return;
        }
        var table = compared(input, OVERVIEW, years, measure).table();
        var group = table.columns().getFirst().group();
        var unitNote = measure == CompareMeasure.DELTA || group == null ? table.unitNote() : group;
        var marked = table.footnotes().stream()
                .filter(note -> !note.marker().isEmpty() && !note.places().isEmpty())
                .toList();
        parts.tables.add(copy(table, id, unitNote, marked));
    }

    /** Result and equity over the years. */
    private static void result(AnalysisInput input, Parts parts, List<Integer> years) {
        var comparison = compared(input, "diagram-resultat", years, CompareMeasure.AMOUNT);
        var chart = ComparisonChart.of(comparison, years);
        parts.charts.add(
                new Chart("result", chart.title(), chart.altText(), chart.unit(), chart.categories(), chart.series()));
    }

    private static void bridge(AnalysisInput input, Parts parts, List<Integer> years) {
        try {
            if (years.size() < 2) {
                throw new CompareException(ONE_YEAR);
            }
            var to = years.getLast();
            var bridge = Bridge.of(input.snapshot(), input.templates(), null, years.get(years.size() - 2), to);
            add(parts, Bridge.ID, bridge.table());
            parts.charts.add(bridge.chart());
        } catch (CompareException e) {
            var reason = sentence(e.text());
            parts.tables.add(empty(input, Bridge.ID, e.text()));
            parts.sentences.add(new Sentences(Bridge.ID, List.of(reason)));
            parts.charts.add(new Chart(
                    Bridge.ID, Text.EMPTY, reason, input.snapshot().presentationUnit(), List.of(), List.of()));
        }
    }

    /** A table without figures that says why. */
    private static Table empty(AnalysisInput input, String id, Text reason) {
        return new Table(
                id,
                Text.EMPTY,
                Text.EMPTY,
                input.snapshot().presentationUnit(),
                List.of(),
                List.of(),
                List.of(new Footnote("", sentence(reason))));
    }

    private static Text sentence(Text text) {
        return new Text(text.sv() + ".", text.en() + ".");
    }

    private static void indicators(AnalysisInput input, Parts parts, List<Integer> years) {
        var table = IndicatorTable.of(input.snapshot(), input.indicators().apply(years), years);
        var marked = table.footnotes().stream()
                .filter(note -> !note.places().isEmpty())
                .toList();
        parts.tables.add(copy(table, table.id(), table.unitNote(), marked));
        var missed = words(table);
        parts.sentences.add(new Sentences(
                table.id(),
                missed.isEmpty()
                        ? List.of(new Text("Alla mål som har ett värde nås.", "Every target that has a value is met."))
                        : missed));
        DRAWN.forEach(id -> parts.charts.add(IndicatorChart.of(table, id)));
    }

    private static List<Text> comparability(Set<Text> breaks) {
        return breaks.isEmpty()
                ? List.of(new Text("Inget brott i serierna har hittats.", "No break in the series has been found."))
                : List.copyOf(breaks);
    }
}
