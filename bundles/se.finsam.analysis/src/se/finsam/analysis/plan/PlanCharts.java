// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import se.finsam.analysis.text.Phrase;
import se.finsam.core.chart.Chart;
import se.finsam.core.chart.Chart.Series;
import se.finsam.core.chart.Chart.Shape;
import se.finsam.core.chart.TableCharts;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** Equity of a plan and its scenarios as charts: its path with goal and buffer, its spread, and what moves it. */
public final class PlanCharts {
    private static final Text BUFFER = new Text("Buffert", "Buffer");

    private final PlanPolicy policy;
    private final Cells cells;

    /**
     * Charts of a plan.
     *
     * @param policy what gives the goal: the highest equity for the contributions of a year
     */
    public PlanCharts(PlanPolicy policy, Unit unit) {
        this.policy = policy;
        cells = new Cells(unit);
    }

    /** Equity of every variant from the end of the last closed year on; goal and buffer are those of the first. */
    public Chart equity(List<Variant> variants) {
        return path("plan-paths", new Text("Eget kapital vid årets slut", "Equity at the end of the year"), variants);
    }

    /** Equity of one variant with the goal and the buffer that it is to keep. */
    public Chart equity(Variant variant) {
        return path("plan-path." + variant.key(), variant.name(), List.of(variant));
    }

    private Chart path(String id, Text title, List<Variant> variants) {
        var figures = variants.getFirst().figures();
        var shapes = new HashMap<String, Shape>();
        var rows = new ArrayList<Row>();
        for (var variant : variants) {
            shapes.put(variant.key(), Shape.LINE);
            rows.add(opened(variant.key(), variant.name(), variant.figures(), year -> variant.figures()
                    .closing(year)));
        }
        shapes.put("goal", Shape.REFERENCE);
        shapes.put("buffer", Shape.REFERENCE);
        rows.add(goal(figures));
        rows.add(buffer(figures));
        return TableCharts.byColumn(table(id, title, figures, rows), shapes);
    }

    /** Highest equity that the policy allows; the last closed year takes the contributions of the first planned one. */
    private Row goal(PlanFigures figures) {
        var values = new ArrayList<Long>();
        values.add(policy.mostEquity(figures.contributions(figures.firstYear())));
        figures.years().forEach(year -> values.add(policy.mostEquity(figures.contributions(year))));
        return row("goal", policy.goal(figures.contributions(figures.firstYear())), values);
    }

    private Row buffer(PlanFigures figures) {
        var values = new ArrayList<Long>();
        values.add(figures.buffer());
        figures.years().forEach(year -> values.add(figures.buffer()));
        return row("buffer", BUFFER, values);
    }

    private Row opened(String id, Text label, PlanFigures figures, ToLongFunction<Integer> closing) {
        var values = new ArrayList<Long>();
        values.add(figures.opening(figures.firstYear()));
        figures.years().forEach(year -> values.add(closing.applyAsLong(year)));
        return row(id, label, values);
    }

    private Row row(String id, Text label, List<Long> values) {
        return AnswerTables.row(
                id, Row.Kind.ITEM, label, values.stream().map(cells::money).toList());
    }

    private Table table(String id, Text title, PlanFigures figures, List<Row> rows) {
        var columns = new ArrayList<Column>();
        columns.add(AnswerTables.year(figures.firstYear() - 1, cells.unit()));
        figures.years().forEach(year -> columns.add(AnswerTables.year(year, cells.unit())));
        return new Table(id, title, AnswerTables.unitNote(cells.unit()), cells.unit(), columns, rows, List.of());
    }

    /** The percentiles of equity around its median, which open where the last closed year ends, with the buffer. */
    public Chart fan(Fan fan, Variant variant) {
        var shapes = new HashMap<String, Shape>();
        var rows = new ArrayList<Row>();
        for (var percentile : Fan.PERCENTILES) {
            shapes.put("p" + percentile, percentile == 50 ? Shape.LINE : Shape.BAND);
            rows.add(opened(
                    "p" + percentile,
                    Phrase.of("%d:e percentilen", "Percentile %d", percentile),
                    variant.figures(),
                    year -> fan.equity(percentile, year)));
        }
        shapes.put("buffer", Shape.REFERENCE);
        rows.add(buffer(variant.figures()));
        var title = Phrase.of("Osäkerhet i eget kapital: %s", "Uncertainty of equity: %s", variant.name());
        return TableCharts.byColumn(table("plan-fan." + variant.key(), title, variant.figures(), rows), shapes);
    }

    /** How far each assumption moves equity at the end of the last year down and up, as bars from where it ends. */
    public Chart tornado(List<Tornado.Swing> swings, Variant variant) {
        var last = variant.figures().lastYear();
        var closing = variant.figures().closing(last);
        var unit = cells.unit();
        return new Chart(
                "plan-tornado." + variant.key(),
                Phrase.of(
                        "Vad som flyttar eget kapital vid utgången av %d", "What moves equity at the end of %d", last),
                new Text(told(swings, closing, last, Language.SV), told(swings, closing, last, Language.EN)),
                unit,
                swings.stream().map(Tornado.Swing::name).toList(),
                List.of(
                        bars("low", new Text("Lägre", "Lower"), swings, swing -> swing.low() - closing),
                        bars("high", new Text("Högre", "Higher"), swings, swing -> swing.high() - closing)));
    }

    private Series bars(String id, Text name, List<Tornado.Swing> swings, ToLongFunction<Tornado.Swing> off) {
        return new Series(
                id,
                name,
                Shape.BAR,
                swings.stream()
                        .map(swing -> cells.quantity(off.applyAsLong(swing)).value())
                        .toList());
    }

    private String told(List<Tornado.Swing> swings, long closing, int last, Language language) {
        var format = FigureFormat.of(language);
        var each = swings.stream()
                .map(swing -> "%s (%s): %s %s %s"
                        .formatted(
                                swing.name().in(language),
                                swing.basis().in(language),
                                number(swing.low(), format),
                                language == Language.SV ? "till" : "to",
                                number(swing.high(), format)))
                .collect(Collectors.joining("; "));
        var head = Phrase.of(
                "Eget kapital vid utgången av %d är %s. Ett antagande i taget ändras",
                "Equity at the end of %d is %s. One assumption changes at a time",
                last,
                cells.quantity(closing).value());
        return "%s (%s). %s.".formatted(head.in(language), format.unit(cells.unit()), each);
    }

    private String number(long ore, FigureFormat format) {
        BigDecimal value = cells.quantity(ore).value();
        return format.number(value, 0);
    }
}
