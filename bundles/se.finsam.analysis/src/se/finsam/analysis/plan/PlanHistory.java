// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.text.Phrase;
import se.finsam.core.chart.Chart;
import se.finsam.core.chart.Chart.Series;
import se.finsam.core.chart.Chart.Shape;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** The accounts of the years before and the plan after in one table and one chart, with the seam between them marked. */
public final class PlanHistory {
    private static final Text ACTUAL = new Text("Utfall", "Outturn");
    private static final Text PLAN = new Text("Plan", "Plan");
    private static final Text EQUITY = new Text("Eget kapital vid årets slut", "Equity at the end of the year");

    private final PlanFigures figures;
    private final Text name;
    private final Accounts accounts;
    private final PlanPolicy policy;
    private final Cells cells;
    private final List<Integer> past;
    private final List<Integer> ahead;

    /**
     * The history of an association and what a variant of its plan gives.
     *
     * @param ahead years of the plan to show, in order
     */
    public PlanHistory(PlanModel model, Variant variant, List<Integer> ahead) {
        figures = variant.figures();
        name = variant.name();
        accounts = new Accounts(model.snapshot());
        policy = PlanPolicy.of(model.snapshot());
        cells = new Cells(model.snapshot().presentationUnit());
        past = model.snapshot().yearsWith(FactKind.ACTUAL).headSet(model.plan().baseYear(), true).stream()
                .toList();
        this.ahead = List.copyOf(ahead);
    }

    /** Revenue, costs, result and equity year by year; the columns of outturn and plan stand under headings of their own. */
    public Table table() {
        var columns = new ArrayList<Column>();
        past.forEach(year -> columns.add(column(year, ACTUAL)));
        ahead.forEach(year -> columns.add(column(year, PLAN)));
        var rows = new ArrayList<Row>();
        rows.add(row(
                "revenue",
                Row.Kind.ITEM,
                new Text("Verksamhetens intäkter", "Operating revenue"),
                year -> cells.amount(accounts.revenue(year)),
                year -> cells.money(figures.funding(year) - interest(year))));
        rows.add(row(
                "cost",
                Row.Kind.ITEM,
                new Text("Verksamhetens kostnader", "Operating costs"),
                year -> cells.amount(accounts.cost(year)),
                year -> cells.money(figures.cost(year))));
        rows.add(row(
                "financial",
                Row.Kind.ITEM,
                new Text("Finansnetto", "Net financial items"),
                year -> cells.amount(accounts.financial(year)),
                year -> cells.money(interest(year))));
        rows.add(row(
                "result",
                Row.Kind.SUBTOTAL,
                new Text("Årets resultat", "Result of the year"),
                year -> cells.amount(accounts.result(year)),
                year -> cells.money(figures.result(year))));
        rows.add(row(
                "equity",
                Row.Kind.TOTAL,
                EQUITY,
                year -> cells.amount(accounts.equity(year)),
                year -> cells.money(figures.closing(year))));
        rows.add(row(
                "uncommitted",
                Row.Kind.MEMO,
                new Text("Ej beslutat: över bufferten", "Not decided on: above the buffer"),
                year -> Cell.Blank.EMPTY,
                year -> cells.money(figures.undecided(year))));
        return new Table(
                "plan-history",
                Phrase.of("Utfall och plan: %s", "Outturn and plan: %s", name),
                AnswerTables.unitNote(cells.unit()),
                cells.unit(),
                columns,
                rows,
                List.of(new Footnote("", seam())));
    }

    private long interest(int year) {
        return figures.sum(line -> line.kind() == PlanLine.Kind.INTEREST, year).ore();
    }

    private Text seam() {
        return Phrase.of(
                "Till och med %d är det utfall, därefter plan.",
                "Up to and including %d this is outturn, after that the plan.", figures.firstYear() - 1);
    }

    private Column column(int year, Text group) {
        return new Column(
                Integer.toString(year), Text.same(Integer.toString(year)), group, year, "value", cells.unit());
    }

    private Row row(
            String id, Row.Kind kind, Text label, Function<Integer, Cell> before, Function<Integer, Cell> after) {
        var all = new ArrayList<Cell>();
        past.forEach(year -> all.add(before.apply(year)));
        ahead.forEach(year -> all.add(after.apply(year)));
        return new Row(id, kind, 0, label, "", id, null, all);
    }

    /**
     * Equity over all years: one line of outturn and one of the plan, which begins where the other ends, the goal and the buffer.
     */
    public Chart chart() {
        var years = IntStream.concat(
                        past.stream().mapToInt(year -> year), ahead.stream().mapToInt(year -> year))
                .boxed()
                .toList();
        var seam = figures.firstYear() - 1;
        var series = List.of(
                series("actual", ACTUAL, Shape.LINE, years, year -> year <= seam ? actual(year) : null),
                series("plan", PLAN, Shape.LINE, years, year -> year < seam ? null : planned(year, seam)),
                series("goal", goal(), Shape.REFERENCE, years, year -> goal(year, seam)),
                series("buffer", new Text("Buffert", "Buffer"), Shape.REFERENCE, years, year -> cells.quantity(
                                figures.buffer())
                        .value()));
        return new Chart(
                "plan-equity",
                EQUITY,
                new Text(told(years, Language.SV), told(years, Language.EN)),
                cells.unit(),
                years.stream().map(year -> Text.same(Integer.toString(year))).toList(),
                series);
    }

    private static Series series(
            String id, Text name, Shape shape, List<Integer> years, Function<Integer, @Nullable BigDecimal> value) {
        var values = new ArrayList<@Nullable BigDecimal>();
        years.forEach(year -> values.add(value.apply(year)));
        return new Series(id, name, shape, values);
    }

    private @Nullable BigDecimal actual(int year) {
        return accounts.equity(year) instanceof Amount.Known known
                ? known.quantity().in(cells.unit()).value()
                : null;
    }

    private Text goal() {
        return policy.goal(figures.contributions(figures.firstYear()));
    }

    /** Revenue where contributions are not known on their own, as in the indicator of the equity share. */
    private Amount contributions(int year) {
        return accounts.contributions(year) instanceof Amount.Known known ? known : accounts.revenue(year);
    }

    private @Nullable BigDecimal goal(int year, int seam) {
        if (year > seam) {
            return cells.quantity(policy.mostEquity(figures.contributions(year)))
                    .value();
        }
        return contributions(year) instanceof Amount.Known known
                ? cells.quantity(policy.mostEquity(Ore.of(known.quantity()))).value()
                : null;
    }

    private @Nullable BigDecimal planned(int year, int seam) {
        return year == seam
                ? actual(year)
                : cells.quantity(figures.closing(year)).value();
    }

    private String told(List<Integer> years, Language language) {
        var format = FigureFormat.of(language);
        var seam = figures.firstYear() - 1;
        var values = years.stream()
                .map(year -> {
                    var value = year <= seam ? actual(year) : planned(year, seam);
                    return year + " " + (value == null ? format.unknown() : format.number(value, 0));
                })
                .collect(Collectors.joining("; "));
        var goals = years.stream()
                .map(year -> {
                    var value = goal(year, seam);
                    return year + " " + (value == null ? format.unknown() : format.number(value, 0));
                })
                .collect(Collectors.joining("; "));
        var limits = Phrase.of(
                "%s: %s. Buffert: %s.",
                "%s: %s. Buffer: %s.", goal(), Text.same(goals), cells.quantity(figures.buffer()));
        return "%s (%s). %s. %s %s"
                .formatted(
                        EQUITY.in(language),
                        format.unit(cells.unit()),
                        values,
                        limits.in(language),
                        seam().in(language));
    }
}
