// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.compare.Comparison;
import se.finsam.analysis.compare.Line;
import se.finsam.analysis.text.Phrase;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Display;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/** Trends of the lines of a comparison as a table: slope per year with its interval, and in words what it is worth. */
public final class TrendTable {
    /** Id of the table. */
    public static final String ID = "trend";

    /** Fewer years than this are called few. */
    private static final int FEW = 10;

    private final Comparison comparison;
    private final List<Integer> years;
    private final List<Row> rows = new ArrayList<>();
    private final List<Footnote> notes = new ArrayList<>();

    private TrendTable(Comparison comparison, List<Integer> years) {
        this.comparison = comparison;
        this.years = years;
    }

    /** The trends of all lines of a comparison over its years. */
    public static Table of(Comparison comparison, List<Integer> years) {
        return new TrendTable(comparison, years).table();
    }

    private Table table() {
        var unit = comparison.table().unit();
        var last = years.getLast();
        var interval = new Text("95 % konfidensintervall", "95% confidence interval");
        var columns = List.of(
                column("count", new Text("År", "Years"), null, last, Unit.COUNT),
                column("slope", new Text("Lutning per år", "Slope per year"), null, last, unit),
                column("low", new Text("från", "from"), interval, last, unit),
                column("high", new Text("till", "to"), interval, last, unit),
                column("fit", new Text("Förklarat (R²)", "Explained (R²)"), null, last, Unit.PERCENT));
        comparison.lines().stream()
                .filter(line -> line.kind() != Row.Kind.HEADING)
                .forEach(this::add);
        var few = years.size() < FEW
                ? List.of(new Footnote(
                        "",
                        Phrase.of(
                                "%d år är få: intervallen förutsätter oberoende avvikelser och är i verkligheten bredare."
                                        + " Läs dem som en fingervisning, inte som en prognos.",
                                "%d years are few: the intervals assume independent deviations and are wider in truth."
                                        + " Read them as a hint, not as a forecast.",
                                years.size())))
                : List.<Footnote>of();
        var all = new ArrayList<>(few);
        all.addAll(notes);
        return new Table(
                ID,
                Phrase.of("Trend %d–%d", "Trend %d–%d", years.getFirst(), last),
                comparison.table().unitNote(),
                unit,
                columns,
                rows,
                all);
    }

    private static Column column(String id, Text header, @Nullable Text group, int year, Unit unit) {
        return new Column(id, header, group, year, id, unit);
    }

    private void add(Line line) {
        var series = new TreeMap<Integer, Double>();
        var evidence = Evidence.NONE;
        for (var year : years) {
            if (line.value(year) instanceof Cell.Figure figure) {
                series.put(year, figure.exact().doubleValue());
                evidence = evidence.and(new Evidence(figure.origin(), figure.facts(), figure.derivations()));
            }
        }
        var trend = Trend.of(series);
        var cells = trend.isEmpty() ? unknown(series.size()) : cells(line, trend.get(), evidence);
        rows.add(new Row(line.id(), line.kind(), line.level(), line.label(), "", line.line(), line.subject(), cells));
        trend.flatMap(found -> told(line, found)).ifPresent(text -> notes.add(new Footnote("", text)));
    }

    private static List<Cell> unknown(int count) {
        var reason = Phrase.of("En trend behöver minst tre kända år", "A trend needs at least three known years");
        var missing = new Cell.Unknown(Unit.COUNT, reason, null);
        return List.of(
                figure(count, Unit.COUNT, new Display(0, Display.Zero.ZERO, false), Evidence.NONE),
                missing,
                missing,
                missing,
                missing);
    }

    private static List<Cell> cells(Line line, Trend trend, Evidence evidence) {
        var unit = line.unit() == Unit.PERCENT ? Unit.COUNT : line.unit();
        var signed = new Display(decimals(line), Display.Zero.ZERO, true);
        return List.of(
                figure(trend.count(), Unit.COUNT, new Display(0, Display.Zero.ZERO, false), Evidence.NONE),
                figure(trend.slope(), unit, signed, evidence),
                figure(trend.low(), unit, signed, evidence),
                figure(trend.high(), unit, signed, evidence),
                Double.isNaN(trend.fit())
                        ? new Cell.Unknown(
                                Unit.PERCENT, Phrase.of("Värdet är alltid detsamma", "The value never changes"), null)
                        : figure(100 * trend.fit(), Unit.PERCENT, new Display(0, Display.Zero.ZERO, false), evidence));
    }

    private static int decimals(Line line) {
        return line.unit() == Unit.PERCENT ? 1 : line.display().decimals();
    }

    private static Cell figure(double value, Unit unit, Display display, Evidence evidence) {
        return Cell.Figure.of(BigDecimal.valueOf(value), unit, display, evidence);
    }

    private static Optional<Text> told(Line line, Trend trend) {
        if (trend.slope() == 0 && trend.turns().isEmpty()) {
            return Optional.empty();
        }
        var slope = perYear(line, trend.slope());
        var direction = trend.isOpen()
                ? Phrase.of(
                        "%s: %s per år, men riktningen är inte säkerställd (%s till %s)",
                        "%s: %s a year, but the direction is not established (%s to %s)",
                        line.label(),
                        slope,
                        perYear(line, trend.low()),
                        perYear(line, trend.high()))
                : Phrase.of("%s: %s per år", "%s: %s a year", line.label(), slope);
        return Optional.of(Phrase.of("%s%s%s.", "%s%s%s.", direction, turns(trend), outliers(trend)));
    }

    private static Text perYear(Line line, double value) {
        var number = BigDecimal.valueOf(value);
        return line.unit() == Unit.PERCENT
                ? Phrase.of(
                        "%s procentenheter", "%s percentage points", Phrase.signed(number, Unit.COUNT, decimals(line)))
                : Phrase.signed(number, line.unit(), decimals(line));
    }

    private static Text turns(Trend trend) {
        if (trend.turns().isEmpty()) {
            return Text.EMPTY;
        }
        return Phrase.of(
                "; vände %s",
                "; turned in %s",
                Phrase.list(trend.turns().stream()
                        .map(turn -> turn.peak()
                                ? Phrase.of("%d (topp)", "%d (peak)", turn.year())
                                : Phrase.of("%d (botten)", "%d (trough)", turn.year()))
                        .toList()));
    }

    private static Text outliers(Trend trend) {
        if (trend.outliers().isEmpty()) {
            return Text.EMPTY;
        }
        return Phrase.of(
                "; avviker starkt från linjen %s",
                "; far from the line in %s",
                Phrase.list(trend.outliers().stream()
                        .map(outlier -> Text.same(Integer.toString(outlier.year())))
                        .toList()));
    }
}
