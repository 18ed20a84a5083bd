// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToLongBiFunction;
import se.finsam.analysis.plan.PlanFigures;
import se.finsam.analysis.plan.PlanLine;
import se.finsam.analysis.plan.PlanTables;
import se.finsam.analysis.plan.ScenarioTables;
import se.finsam.analysis.plan.Variant;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Display;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;
import se.finsam.ui.analysis.plan.PlanChoice.Shown;
import se.finsam.ui.analysis.plan.PlanScreen.Measure;

/** The tables that the grid of the view can show. */
final class PlanGrids {
    private static final Texts TEXTS = Texts.of(PlanGrids.class);
    private static final Display SHARE = new Display(1, Display.Zero.ZERO, false);

    private final Variant plan;
    private final Variant selected;
    private final List<Variant> compared;
    private final Unit unit;

    PlanGrids(Variant plan, Variant selected, List<Variant> compared, Unit unit) {
        this.plan = plan;
        this.selected = selected;
        this.compared = compared;
        this.unit = unit;
    }

    /** What can be shown of the variants; a line that any of them has can be compared. */
    static List<Measure> measures(List<Variant> compared) {
        var measures = new ArrayList<Measure>();
        for (var kind : Shown.Kind.values()) {
            if (kind != Shown.Kind.LINE) {
                measures.add(new Measure(new Shown(kind, null), TEXTS.get("measure." + kind.name())));
            }
        }
        lines(compared)
                .forEach(line -> measures.add(
                        new Measure(new Shown(Shown.Kind.LINE, line.id()), TEXTS.get("measure.LINE", line.label()))));
        return measures;
    }

    private static List<PlanLine> lines(List<Variant> variants) {
        var lines = new LinkedHashMap<String, PlanLine>();
        variants.forEach(variant -> variant.figures().lines().forEach(line -> lines.putIfAbsent(line.id(), line)));
        return List.copyOf(lines.values());
    }

    Table table(Shown shown) {
        return switch (shown.kind()) {
            case LINES -> PlanTables.lines(List.of(selected), years(), unit);
            case DIFFERENCE -> PlanTables.differences(List.of(plan, selected), years(), unit);
            case ALL -> ScenarioTables.comparison(fromPlan(), unit);
            case EQUITY -> money(shown, PlanFigures::closing);
            case SHARE -> share(shown);
            case FUNDING -> money(shown, PlanFigures::funding);
            case COST -> money(shown, PlanFigures::cost);
            case LINE ->
                money(shown, (figures, year) -> figures.cell(String.valueOf(shown.line()), year)
                        .ore());
        };
    }

    private List<Integer> years() {
        return plan.figures().years();
    }

    /** The plan first, since differences are from it. */
    private List<Variant> fromPlan() {
        var variants = new ArrayList<Variant>();
        variants.add(plan);
        compared.stream().filter(variant -> variant != plan).forEach(variants::add);
        return variants;
    }

    private Table money(Shown shown, ToLongBiFunction<PlanFigures, Integer> amount) {
        return table(
                shown,
                (figures, year) -> Cell.Figure.of(
                        Quantity.ofOre(amount.applyAsLong(figures, year))
                                .in(unit)
                                .value(),
                        unit,
                        Display.WHOLE,
                        Evidence.NONE));
    }

    private Table share(Shown shown) {
        return table(shown, (figures, year) -> {
            var whole = figures.contributions(year);
            return whole == 0
                    ? Cell.Blank.EMPTY
                    : Cell.Figure.of(
                            BigDecimal.valueOf(figures.closing(year))
                                    .movePointRight(2)
                                    .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128),
                            Unit.PERCENT,
                            SHARE,
                            Evidence.NONE);
        });
    }

    /** The cell of a scenario in a year. */
    private interface CellOf {
        Cell of(PlanFigures figures, int year);
    }

    private Table table(Shown shown, CellOf cell) {
        var columns = compared.stream()
                .map(variant -> new Column(
                        variant.key(), variant.name(), null, plan.figures().lastYear(), "value", unit))
                .toList();
        var rows = years().stream()
                .map(year -> new Row(
                        Integer.toString(year),
                        Row.Kind.ITEM,
                        0,
                        Text.same(Integer.toString(year)),
                        "",
                        Integer.toString(year),
                        null,
                        compared.stream()
                                .map(variant -> cell.of(variant.figures(), year))
                                .toList()))
                .toList();
        var name = measures(compared).stream()
                .filter(measure -> measure.shown().equals(shown))
                .map(Measure::name)
                .findFirst()
                .orElse(Text.EMPTY);
        return new Table("plan-measure", name, note(), unit, columns, rows, List.of());
    }

    private Text note() {
        return PlanTables.equity(List.of(plan), years(), unit).unitNote();
    }
}
