// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.finsam.api.AdjustableAnalysis;
import se.finsam.api.AnalysisInput;
import se.finsam.api.AnalysisResult;
import se.finsam.api.AnalysisResult.Sentences;
import se.finsam.api.IndicatorInput;
import se.finsam.api.IndicatorValue;
import se.finsam.api.Parameter;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Display;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/** The full cost per participant of three years beside that of the peers, for the board report and the editor page. */
public final class PeerAnalysis implements AdjustableAnalysis<PeerAnalysis.Level> {
    private static final int YEARS = 3;
    private static final Level MEDIAN = new Level(50);
    private static final Text NO_PEER =
            new Text("Uppgiften saknas i peers.csv", "There is no such figure in peers.csv");

    /**
     * What of the peers we hold ourselves against.
     *
     * @param percentile of their costs, 50 being the median
     */
    public record Level(
            @Parameter(
                    sv = "Percentil",
                    en = "Percentile",
                    helpSv =
                            "Den nivå bland de andra som sista raden visar: 50 är medianen, 25 den lägsta fjärdedelen.",
                    helpEn =
                            "The level among the others that the last row shows: 50 is the median, 25 the lowest quarter.",
                    min = "0",
                    max = "100")
            int percentile) {
        Text label() {
            return percentile == MEDIAN.percentile()
                    ? new Text("Median för de andra", "Median of the others")
                    : new Text(
                            "Percentil %d för de andra".formatted(percentile),
                            "Percentile %d of the others".formatted(percentile));
        }
    }

    @Override
    public Level defaults() {
        return MEDIAN;
    }

    @Override
    public AnalysisResult run(AnalysisInput input, Level level) {
        var made = new Sentences(
                "source",
                List.of(new Text(
                        "De andra förbundens uppgifter är påhittade för exemplet.",
                        "The figures of the other associations are made up for the example.")));
        return new AnalysisResult(List.of(table(input.snapshot(), input.year(), level)), List.of(), List.of(made));
    }

    /** The table of a year and the two before it, the newest first, with the median of the peers. */
    public static Table table(Snapshot snapshot, int year) {
        return table(snapshot, year, MEDIAN);
    }

    private static Table table(Snapshot snapshot, int year, Level level) {
        var input = new IndicatorInput(snapshot);
        var rows = new ArrayList<Row>();
        rows.add(row(
                "own", Row.Kind.TOTAL, Text.same(snapshot.association().shortName()), year, each -> own(input, each)));
        for (var peer : Peers.all()) {
            rows.add(row(
                    peer.name(),
                    Row.Kind.ITEM,
                    Text.same(peer.name()),
                    year,
                    each -> cell(peer.costs().get(each))));
        }
        rows.add(row(
                "level",
                Row.Kind.SUBTOTAL,
                level.label(),
                year,
                each -> cell(Peers.percentile(each, level.percentile()).orElse(null))));
        return new Table(
                "peers",
                new Text("Full kostnad per deltagare", "Full cost per participant"),
                new Text("Kronor per deltagare", "Kronor per participant"),
                Unit.KR,
                years(year).mapToObj(PeerAnalysis::column).toList(),
                rows,
                List.of());
    }

    private static IntStream years(int last) {
        return IntStream.range(0, YEARS).map(back -> last - back);
    }

    private static Column column(int year) {
        return new Column("" + year, Text.same("" + year), null, year, "value", Unit.KR);
    }

    private static Row row(String id, Row.Kind kind, Text label, int year, IntFunction<Cell> cells) {
        return new Row(
                id, kind, 0, label, "", id, null, years(year).mapToObj(cells).toList());
    }

    private static Cell own(IndicatorInput input, int year) {
        return switch (FullCost.of(input, year)) {
            case IndicatorValue.Known known ->
                Cell.Figure.of(known.value(), known.unit(), Display.WHOLE, known.evidence());
            case IndicatorValue.Unknown unknown -> new Cell.Unknown(Unit.KR, unknown.reason(), null);
        };
    }

    private static Cell cell(@Nullable BigDecimal kronor) {
        return kronor == null
                ? new Cell.Unknown(Unit.KR, NO_PEER, null)
                : Cell.Figure.of(kronor, Unit.KR, Display.WHOLE, Evidence.NONE);
    }
}
