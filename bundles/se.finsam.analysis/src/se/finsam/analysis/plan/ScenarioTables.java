// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.text.Phrase;
import se.finsam.core.snapshot.ScenarioAssumption;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/** A plan and its scenarios as columns beside each other, year by year, and what each scenario takes to be otherwise. */
public final class ScenarioTables {
    private final List<Variant> variants;
    private final Cells cells;

    private ScenarioTables(List<Variant> variants, Unit unit) {
        this.variants = variants;
        cells = new Cells(unit);
    }

    /**
     * For every year equity and how it differs from the first variant and, where lines are not alike in all of them, these lines and
     * the sums.
     *
     * @param variants the plan first
     */
    public static Table comparison(List<Variant> variants, Unit unit) {
        return new ScenarioTables(variants, unit).comparison();
    }

    private Table comparison() {
        var figures = variants.getFirst().figures();
        var rows = new ArrayList<Row>();
        figures.years().forEach(year -> rows.addAll(year(year)));
        var columns = variants.stream()
                .map(variant ->
                        new Column(variant.key(), variant.name(), null, figures.lastYear(), "value", cells.unit()))
                .toList();
        return new Table(
                "plan-comparison",
                new Text("Plan och scenarier sida vid sida", "Plan and scenarios side by side"),
                AnswerTables.unitNote(cells.unit()),
                cells.unit(),
                columns,
                rows,
                List.of());
    }

    private List<Row> year(int year) {
        var rows = new ArrayList<Row>();
        rows.add(row(year, "year", Row.Kind.HEADING, Text.same(Integer.toString(year)), variant -> Cell.Blank.EMPTY));
        var all = Variant.lines(variants).stream()
                .filter(line -> differs(line, year))
                .toList();
        if (!all.isEmpty()) {
            rows.addAll(flows(all, year));
        }
        rows.add(row(
                year,
                "equity",
                Row.Kind.TOTAL,
                new Text("Eget kapital vid årets slut", "Equity at the end of the year"),
                variant -> cells.money(variant.figures().closing(year))));
        rows.add(row(
                year,
                "share",
                Row.Kind.MEMO,
                new Text("i procent av bidragen", "in percent of the contributions"),
                variant -> Cells.share(
                        variant.figures().closing(year), variant.figures().contributions(year))));
        if (variants.stream().anyMatch(variant -> off(variant, year) != 0)) {
            rows.add(row(
                    year,
                    "difference",
                    Row.Kind.MEMO,
                    new Text("skillnad mot planen", "difference from the plan"),
                    variant -> variant == variants.getFirst() ? Cell.Blank.EMPTY : difference(variant, year)));
        }
        return rows;
    }

    private List<Row> flows(List<PlanLine> lines, int year) {
        var rows = new ArrayList<Row>();
        lines.stream().filter(line -> line.kind().isFunding()).forEach(line -> rows.add(line(line, year)));
        rows.add(row(
                year,
                "funding",
                Row.Kind.SUBTOTAL,
                new Text("Summa intäkter", "Total income"),
                variant -> cells.money(variant.figures().funding(year))));
        lines.stream().filter(line -> !line.kind().isFunding()).forEach(line -> rows.add(line(line, year)));
        rows.add(row(
                year,
                "cost",
                Row.Kind.SUBTOTAL,
                new Text("Summa kostnader", "Total costs"),
                variant -> cells.money(variant.figures().cost(year))));
        return rows;
    }

    private Cell difference(Variant variant, int year) {
        return cells.money(new PlanCell(off(variant, year), Standing.PLANNED, List.of(), List.of()), Cells.SIGNED);
    }

    private long off(Variant variant, int year) {
        return variant.figures().closing(year) - variants.getFirst().figures().closing(year);
    }

    private boolean differs(PlanLine line, int year) {
        return variants.stream()
                        .mapToLong(variant ->
                                variant.figures().cell(line.id(), year).ore())
                        .distinct()
                        .count()
                > 1;
    }

    private Row line(PlanLine line, int year) {
        return new Row(
                year + "." + line.id(),
                Row.Kind.ITEM,
                1,
                line.label(),
                "",
                line.id(),
                line.subject(),
                variants.stream()
                        .map(variant -> cells.money(
                                variant.figures().cell(line.id(), year).ore()))
                        .toList());
    }

    private Row row(int year, String id, Row.Kind kind, Text label, Function<Variant, Cell> cell) {
        return new Row(
                year + "." + id,
                kind,
                kind == Row.Kind.MEMO ? 1 : 0,
                label,
                "",
                id,
                null,
                variants.stream().map(cell).toList());
    }

    /** What each scenario takes to be otherwise than the plan: its assumptions with their likeliest, lowest and highest value. */
    public static Table assumptions(PlanModel model, List<Variant> scenarios) {
        var unit = model.snapshot().presentationUnit();
        var last = model.plan().lastYear();
        var rows = new ArrayList<Row>();
        for (var scenario : scenarios) {
            rows.add(row(scenario.key(), Row.Kind.HEADING, scenario.name(), Cell.Blank.EMPTY, null, null));
            for (var assumption : model.assumptions(scenario.key())) {
                var frame = assumption.frame();
                var range = frame.range();
                var own = unit(assumption);
                rows.add(row(
                        scenario.key() + "." + frame.id(),
                        Row.Kind.ITEM,
                        Phrase.of("%s, %s", "%s, %s", Text.same(frame.name()), Text.same(span(model, assumption))),
                        Cells.number(assumption.value(), own, Cells.plain(own)),
                        range == null ? null : Cells.number(range.low(), own, Cells.plain(own)),
                        range == null ? null : Cells.number(range.high(), own, Cells.plain(own))));
            }
        }
        return new Table(
                "plan-assumptions",
                new Text("Scenariernas antaganden", "Assumptions of the scenarios"),
                new Text("Antagande och år", "Assumption and years"),
                unit,
                List.of(
                        new Column("value", new Text("Värde", "Value"), null, last, "value", unit),
                        new Column("low", new Text("Lägst", "Lowest"), null, last, "low", unit),
                        new Column("high", new Text("Högst", "Highest"), null, last, "high", unit)),
                rows,
                List.of());
    }

    private static Row row(String id, Row.Kind kind, Text label, Cell value, @Nullable Cell low, @Nullable Cell high) {
        return AnswerTables.row(
                id,
                kind,
                label,
                List.of(value, low == null ? Cell.Blank.EMPTY : low, high == null ? Cell.Blank.EMPTY : high));
    }

    private static String span(PlanModel model, ScenarioAssumption assumption) {
        var from = assumption.frame().fromYear();
        var to = assumption.frame().toYear();
        var first = from == null ? model.plan().firstYear() : from;
        var last = to != null
                ? to
                : assumption instanceof ScenarioAssumption.OneOffEvent
                        ? first
                        : model.plan().lastYear();
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    private static Unit unit(ScenarioAssumption assumption) {
        return switch (assumption) {
            case ScenarioAssumption.ProlongIntervention prolong -> Unit.PERCENT;
            case ScenarioAssumption.StopIntervention stop -> Unit.COUNT;
            case ScenarioAssumption.StartIntervention start -> start.amount().unit();
            case ScenarioAssumption.ChangeContribution change -> change.change().unit();
            case ScenarioAssumption.Indexation index -> Unit.PERCENT;
            case ScenarioAssumption.InterestRate rate -> Unit.PERCENT;
            case ScenarioAssumption.DelayedRecruitment delay -> Unit.COUNT;
            case ScenarioAssumption.OneOffEvent event -> event.amount().unit();
            case ScenarioAssumption.UseUndecidedPot pot -> Unit.PERCENT;
        };
    }
}
