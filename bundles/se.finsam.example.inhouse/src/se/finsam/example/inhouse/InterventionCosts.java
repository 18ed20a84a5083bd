// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.api.Progress;
import se.finsam.core.chart.Chart;
import se.finsam.core.chart.Chart.Series;
import se.finsam.core.chart.Chart.Shape;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.Intervention;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Display;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/**
 * What a participant of each intervention cost in a year, beside the median of the peers, as table and chart. An intervention
 * without a cost or without participants has no row; without a peer for the year the median is unknown.
 */
public record InterventionCosts(Table table, Chart chart) {
    private static final Text TITLE =
            new Text("Kostnad per deltagare och insats", "Cost per participant by intervention");
    private static final Text MEDIAN = new Text("Median för de andra", "Median of the others");
    private static final Text NO_PEER =
            new Text("Inget jämförbart förbund är känt för året", "No peer is known for the year");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One intervention; kronor. */
    private record Line(Intervention intervention, int participants, Amount.Known cost) {
        BigDecimal perHead() {
            return cost.value().divide(BigDecimal.valueOf(participants), MathContext.DECIMAL128);
        }
    }

    /**
     * The costs of a year, the highest per participant first.
     *
     * @throws java.util.concurrent.CancellationException if nobody waits any more
     */
    public static InterventionCosts of(Snapshot snapshot, int year, Progress progress) {
        var evaluator = new StatementEvaluator(snapshot);
        var lines = new ArrayList<Line>();
        for (var intervention : snapshot.data().interventions()) {
            progress.checkCancelled();
            var participants = intervention.participants(year).orElse(0);
            var cost = evaluator.value(new Formula.Item("operationCost", intervention.key()), year);
            if (participants > 0 && cost instanceof Amount.Known known) {
                lines.add(new Line(intervention, participants, known));
            }
        }
        lines.sort((one, other) -> other.perHead().compareTo(one.perHead()));
        var median = Peers.median(year);
        return new InterventionCosts(table(lines, median, year), chart(lines, median.orElse(null), year));
    }

    private static Table table(List<Line> lines, Optional<BigDecimal> median, int year) {
        var rows = new ArrayList<Row>();
        for (var line : lines) {
            var evidence = line.cost().evidence();
            rows.add(row(
                    line.intervention().key(),
                    Row.Kind.ITEM,
                    Text.same(line.intervention().name()),
                    Cell.Figure.of(line.cost().value(), Unit.KR, Display.WHOLE, evidence),
                    Cell.Figure.of(BigDecimal.valueOf(line.participants()), Unit.PERSONS, Display.WHOLE, Evidence.NONE),
                    Cell.Figure.of(line.perHead(), Unit.KR, Display.WHOLE, evidence),
                    share(line, median)));
        }
        rows.add(row(
                "median",
                Row.Kind.SUBTOTAL,
                MEDIAN,
                new Cell.Blank(null),
                new Cell.Blank(null),
                median.<Cell>map(known -> Cell.Figure.of(known, Unit.KR, Display.WHOLE, Evidence.NONE))
                        .orElse(new Cell.Unknown(Unit.KR, NO_PEER, null)),
                new Cell.Blank(null)));
        return new Table(
                "interventionCosts",
                TITLE,
                new Text("Insats", "Intervention"),
                Unit.KR,
                List.of(
                        column("cost", new Text("Kostnad, kr", "Cost, kr"), year, Unit.KR),
                        column("participants", new Text("Deltagare", "Participants"), year, Unit.PERSONS),
                        column("perHead", new Text("Kr per deltagare", "Kr per participant"), year, Unit.KR),
                        column("share", new Text("% av medianen", "% of the median"), year, Unit.PERCENT)),
                rows,
                List.of());
    }

    private static Cell share(Line line, Optional<BigDecimal> median) {
        return median.<Cell>map(known -> Cell.Figure.of(
                        line.perHead().multiply(HUNDRED).divide(known, MathContext.DECIMAL128),
                        Unit.PERCENT,
                        Display.WHOLE,
                        line.cost().evidence()))
                .orElse(new Cell.Unknown(Unit.PERCENT, NO_PEER, null));
    }

    private static Column column(String id, Text header, int year, Unit unit) {
        return new Column(id, header, null, year, id, unit);
    }

    private static Row row(String id, Row.Kind kind, Text label, Cell... cells) {
        return new Row(id, kind, 0, label, "", id, null, List.of(cells));
    }

    private static Chart chart(List<Line> lines, @Nullable BigDecimal median, int year) {
        return new Chart(
                "interventionCosts",
                new Text(TITLE.sv() + " " + year, TITLE.en() + " " + year),
                new Text(
                        "Staplar med insatsernas kostnad per deltagare, och medianen för andra förbund som en linje.",
                        "Columns of what a participant of each intervention cost, and the median of other associations"
                                + " as a line."),
                Unit.KR,
                lines.stream()
                        .map(line -> Text.same(line.intervention().shortName()))
                        .toList(),
                List.of(
                        new Series(
                                "perHead",
                                new Text("Kronor per deltagare", "Kronor per participant"),
                                Shape.COLUMN,
                                lines.stream().map(Line::perHead).toList()),
                        new Series("median", MEDIAN, Shape.REFERENCE, Collections.nCopies(lines.size(), median))));
    }
}
