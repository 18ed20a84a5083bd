// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.text.Phrase;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Display;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/** The lines of plans and scenarios beside each other, laid out as the adopted forecast is, or what tells them apart. */
public final class PlanTables {
    private final Cells cells;
    private final List<Integer> years;
    private final List<Shown> columns = new ArrayList<>();

    /** What a column shows: a year of a variant, or how it differs from another. */
    private record Shown(Variant variant, @Nullable Variant against, int year) {
        long amount(ToLongFunction<PlanFigures> amount) {
            var own = amount.applyAsLong(variant.figures());
            return against == null ? own : own - amount.applyAsLong(against.figures());
        }

        PlanCell cell(Function<PlanFigures, PlanCell> cell) {
            var own = cell.apply(variant.figures());
            return against == null
                    ? own
                    : new PlanCell(
                            own.ore() - cell.apply(against.figures()).ore(), own.standing(), own.facts(), own.causes());
        }
    }

    private PlanTables(Unit unit, List<Integer> years) {
        cells = new Cells(unit);
        this.years = List.copyOf(years);
    }

    /**
     * Every line of the variants in the years.
     *
     * @param unit unit of money in which the table is shown
     */
    public static Table lines(List<Variant> variants, List<Integer> years, Unit unit) {
        var tables = new PlanTables(unit, years);
        variants.forEach(variant -> tables.show(variant, null));
        var title = variants.size() == 1
                ? Phrase.of("Plan: %s", "Plan: %s", variants.getFirst().name())
                : new Text("Plan och scenarier", "Plan and scenarios");
        return tables.table("plan", title, tables.layout(variants));
    }

    /** How every variant after the first differs from the first, line by line, and what that does to equity. */
    public static Table differences(List<Variant> variants, List<Integer> years, Unit unit) {
        var tables = new PlanTables(unit, years);
        var first = variants.getFirst();
        variants.stream().skip(1).forEach(variant -> tables.show(variant, first));
        var title = Phrase.of("Skillnad mot %s", "Difference from %s", first.name());
        return tables.table("plan-differences", title, tables.differenceRows(variants));
    }

    /** Equity at the end of each year and its share of the contributions, one variant per pair of rows. */
    public static Table equity(List<Variant> variants, List<Integer> years, Unit unit) {
        var tables = new PlanTables(unit, years);
        tables.show(variants.getFirst(), null);
        var rows = new ArrayList<Row>();
        for (var variant : variants) {
            rows.add(tables.row(
                    variant.key(),
                    Row.Kind.ITEM,
                    0,
                    variant.name(),
                    year -> tables.cells.money(variant.figures().closing(year))));
            rows.add(tables.row(
                    variant.key() + ".share",
                    Row.Kind.MEMO,
                    1,
                    new Text("i procent av bidragen", "in percent of the contributions"),
                    year -> Cells.share(
                            variant.figures().closing(year), variant.figures().contributions(year))));
        }
        return new Table(
                "plan-equity",
                new Text("Eget kapital vid årets slut", "Equity at the end of the year"),
                AnswerTables.unitNote(tables.cells.unit()),
                unit,
                years.stream()
                        .map(year -> new Column(
                                Integer.toString(year), Text.same(Integer.toString(year)), null, year, "equity", unit))
                        .toList(),
                rows,
                List.of());
    }

    private void show(Variant variant, @Nullable Variant against) {
        years.forEach(year -> columns.add(new Shown(variant, against, year)));
    }

    private Table table(String id, Text title, List<Row> rows) {
        var single = columns.stream().map(Shown::variant).distinct().count() == 1;
        var heads = columns.stream()
                .map(shown -> new Column(
                        single
                                ? Integer.toString(shown.year())
                                : shown.variant().key() + "." + shown.year(),
                        Text.same(Integer.toString(shown.year())),
                        single ? null : shown.variant().name(),
                        shown.year(),
                        "value",
                        cells.unit()))
                .toList();
        return new Table(id, title, AnswerTables.unitNote(cells.unit()), cells.unit(), heads, rows, footnotes());
    }

    /** Assumptions behind the figures, each named once. */
    private List<Footnote> footnotes() {
        var causes = new LinkedHashMap<String, Text>();
        for (var shown : columns) {
            shown.cell(figures -> figures.sum(line -> true, shown.year()))
                    .causes()
                    .forEach(cause -> causes.putIfAbsent(cause, shown.variant().name()));
        }
        return causes.entrySet().stream()
                .map(entry ->
                        new Footnote("", Phrase.of("%s: %s.", "%s: %s.", entry.getValue(), Text.same(entry.getKey()))))
                .toList();
    }

    private List<Row> layout(List<Variant> variants) {
        var buffer = cells.quantity(variants.getFirst().figures().buffer()).value();
        var rows = new ArrayList<Row>();
        rows.add(heading("funding", new Text("Budget", "Budget")));
        rows.add(money(
                "openingEquity",
                Row.Kind.ITEM,
                Phrase.of("Eget kapital inkl. buffert %s", "Equity incl. the buffer of %s", buffer),
                PlanFigures::opening));
        rows.addAll(lineRows(variants, PlanLine.Kind::isFunding, Display.WHOLE));
        rows.add(money(
                "totalFunding",
                Row.Kind.SUBTOTAL,
                new Text("Summa budget", "Total budget"),
                (figures, year) -> figures.opening(year) + figures.funding(year)));
        rows.add(heading("costs", new Text("Kostnader", "Costs")));
        rows.addAll(lineRows(variants, kind -> !kind.isFunding(), Display.WHOLE));
        rows.add(money("totalCost", Row.Kind.SUBTOTAL, new Text("Summa kostnader", "Total costs"), PlanFigures::cost));
        rows.add(money(
                "closingEquity",
                Row.Kind.TOTAL,
                Phrase.of("Kvar eget kapital inkl. buffert %s", "Remaining equity incl. the buffer of %s", buffer),
                PlanFigures::closing));
        rows.add(money(
                "uncommitted",
                Row.Kind.MEMO,
                new Text("Ej beslutat: över bufferten", "Not decided on: above the buffer"),
                PlanFigures::undecided));
        rows.add(cells(
                "equityShare",
                Row.Kind.MEMO,
                new Text("Eget kapital i procent av bidragen", "Equity in percent of the contributions"),
                shown -> Cells.share(
                        shown.variant().figures().closing(shown.year()),
                        shown.variant().figures().contributions(shown.year()))));
        rows.addAll(standings());
        return rows;
    }

    /** How firm the costs are; standings that no cost has are left out. */
    private List<Row> standings() {
        var rows = new ArrayList<Row>();
        for (var standing : Standing.values()) {
            var any = columns.stream()
                    .anyMatch(shown -> cost(shown.variant().figures(), standing, shown.year())
                                    .ore()
                            != 0);
            if (any) {
                rows.add(cells(
                        "cost." + standing.name().toLowerCase(Locale.ROOT),
                        Row.Kind.MEMO,
                        Phrase.of("Kostnader, %s", "Costs, %s", standing.label()),
                        shown -> cells.money(cost(shown.variant().figures(), standing, shown.year()), Display.WHOLE)));
            }
        }
        return rows;
    }

    private static PlanCell cost(PlanFigures figures, Standing standing, int year) {
        return figures.sum(
                line -> !line.kind().isFunding()
                        && figures.cell(line.id(), year).standing() == standing,
                year);
    }

    private List<Row> differenceRows(List<Variant> variants) {
        var rows = new ArrayList<Row>();
        rows.addAll(changed(lineRows(variants, PlanLine.Kind::isFunding, Cells.SIGNED)));
        rows.addAll(changed(lineRows(variants, kind -> !kind.isFunding(), Cells.SIGNED)));
        rows.add(difference(
                "resultEffect",
                Row.Kind.SUBTOTAL,
                new Text("Effekt på årets resultat", "Effect on the result of the year"),
                PlanFigures::result));
        rows.add(difference(
                "equityEffect",
                Row.Kind.TOTAL,
                new Text("Effekt på eget kapital vid årets slut", "Effect on equity at the end of the year"),
                PlanFigures::closing));
        return rows;
    }

    private static List<Row> changed(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.figure()
                        .filter(figure -> figure.exact().signum() != 0)
                        .isPresent()))
                .toList();
    }

    private List<Row> lineRows(List<Variant> variants, Predicate<PlanLine.Kind> wanted, Display display) {
        return Variant.lines(variants).stream()
                .filter(line -> wanted.test(line.kind()))
                .sorted(Comparator.comparing(PlanLine::kind))
                .map(line -> new Row(
                        line.id(),
                        Row.Kind.ITEM,
                        1,
                        line.label(),
                        "",
                        line.id(),
                        line.subject(),
                        columns.stream()
                                .map(shown -> cells.money(
                                        shown.cell(figures -> figures.cell(line.id(), shown.year())), display))
                                .toList()))
                .toList();
    }

    /** An amount of a year. */
    private interface Amount {
        long of(PlanFigures figures, int year);
    }

    private Row money(String id, Row.Kind kind, Text label, Amount amount) {
        return cells(id, kind, label, shown -> cells.money(total(shown, amount), Display.WHOLE));
    }

    private Row difference(String id, Row.Kind kind, Text label, Amount amount) {
        return cells(id, kind, label, shown -> cells.money(total(shown, amount), Cells.SIGNED));
    }

    /** A total rests on every assumption up to its year. */
    private static PlanCell total(Shown shown, Amount amount) {
        var figures = shown.variant().figures();
        var causes = new LinkedHashSet<String>();
        for (var year = figures.firstYear(); year <= shown.year(); year++) {
            causes.addAll(figures.sum(line -> true, year).causes());
        }
        return new PlanCell(
                shown.amount(own -> amount.of(own, shown.year())), Standing.PLANNED, List.of(), List.copyOf(causes));
    }

    private Row cells(String id, Row.Kind kind, Text label, Function<Shown, Cell> cell) {
        return new Row(
                id,
                kind,
                kind == Row.Kind.ITEM ? 1 : 0,
                label,
                "",
                id,
                null,
                columns.stream().map(cell).toList());
    }

    private Row row(String id, Row.Kind kind, int level, Text label, Function<Integer, Cell> cell) {
        return new Row(
                id, kind, level, label, "", id, null, years.stream().map(cell).toList());
    }

    private Row heading(String id, Text label) {
        return cells(id, Row.Kind.HEADING, label, shown -> Cell.Blank.EMPTY);
    }
}
