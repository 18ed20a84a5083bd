// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.text.Phrase;
import se.finsam.api.IndicatorContribution;
import se.finsam.api.IndicatorContribution.Good;
import se.finsam.api.IndicatorResult;
import se.finsam.api.IndicatorValue;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Display;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** Indicators as a table: years across, indicators by category down, the target beside and what misses it marked. */
public final class IndicatorTable {
    /** Id of the table. */
    public static final String ID = "indicators";

    private static final Map<String, Text> CATEGORIES = Map.of(
            "position", new Text("Ställning", "Position"),
            "result", new Text("Resultat", "Result"),
            "operations", new Text("Verksamhet", "Operations"),
            "funding", new Text("Finansiering", "Funding"),
            "goals", new Text("Mål", "Goals"));
    private static final String MISS = "!";

    private final Snapshot snapshot;
    private final List<Integer> years;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Footnote> failures = new ArrayList<>();
    private final List<Footnote.Place> misses = new ArrayList<>();
    private final List<Text> missesOfNewest = new ArrayList<>();

    private IndicatorTable(Snapshot snapshot, TreeSet<Integer> years) {
        this.snapshot = snapshot;
        this.years = List.copyOf(years);
    }

    /**
     * The table of some results.
     *
     * @param results as computed for at least the years of the table
     * @param years shown in their order, at least one
     */
    public static Table of(Snapshot snapshot, List<IndicatorResult> results, Iterable<Integer> years) {
        var sorted = new TreeSet<Integer>();
        years.forEach(sorted::add);
        return new IndicatorTable(snapshot, sorted).table(results);
    }

    private Table table(List<IndicatorResult> results) {
        var unit = snapshot.presentationUnit();
        years.forEach(year -> columns.add(new Column("" + year, Text.same("" + year), null, year, "value", unit)));
        var group = new Text("Mål", "Target");
        columns.add(new Column("atLeast", new Text("minst", "at least"), group, years.getLast(), "atLeast", unit));
        columns.add(new Column("atMost", new Text("högst", "at most"), group, years.getLast(), "atMost", unit));
        var byCategory = new LinkedHashMap<String, List<IndicatorResult>>();
        results.forEach(result -> byCategory
                .computeIfAbsent(result.indicator().category(), key -> new ArrayList<>())
                .add(result));
        byCategory.forEach((category, ofCategory) -> {
            heading(category);
            ofCategory.forEach(this::add);
        });
        return new Table(
                ID, new Text("Nyckeltal", "Indicators"), Phrase.amountsIn(unit), unit, columns, rows, footnotes());
    }

    private void heading(String category) {
        List<Cell> blank = new ArrayList<>();
        columns.forEach(column -> blank.add(Cell.Blank.EMPTY));
        rows.add(new Row(
                "category." + category,
                Row.Kind.HEADING,
                0,
                CATEGORIES.getOrDefault(category, Text.same(category)),
                "",
                category,
                null,
                blank));
    }

    private void add(IndicatorResult result) {
        var failure = result.failure();
        if (failure != null) {
            failures.add(new Footnote("", failure));
        }
        var target = target(result.indicator());
        for (var row : result.rows()) {
            add(result.indicator(), row, target);
        }
    }

    private void add(IndicatorContribution indicator, IndicatorResult.Row row, Optional<BigDecimal> target) {
        var key = row.part().key();
        var id = key.isEmpty() ? indicator.id() : indicator.id() + "." + key;
        var label = row.part().label();
        var named = label.isEmpty() ? indicator.name() : Phrase.of("%s, %s", "%s, %s", indicator.name(), label);
        var cells = new ArrayList<Cell>();
        for (var year : years) {
            var cell = cell(indicator, row.values().get(year));
            cells.add(cell);
            cell.figure()
                    .filter(figure -> target.isPresent() && misses(indicator.good(), figure.exact(), target.get()))
                    .ifPresent(figure -> miss(indicator, id, named, year, figure, target.orElseThrow()));
        }
        cells.add(indicator.good() == Good.HIGHER ? targetCell(indicator, target) : Cell.Blank.EMPTY);
        cells.add(indicator.good() == Good.LOWER ? targetCell(indicator, target) : Cell.Blank.EMPTY);
        rows.add(new Row(id, Row.Kind.ITEM, 1, named, "", indicator.id(), key.isEmpty() ? null : key, cells));
    }

    private Cell cell(IndicatorContribution indicator, @Nullable IndicatorValue value) {
        return switch (value) {
            case null -> Cell.Blank.EMPTY;
            case IndicatorValue.Unknown unknown -> new Cell.Unknown(shownUnit(indicator), unknown.reason(), null);
            case IndicatorValue.Known known -> figure(indicator, known);
        };
    }

    private Unit shownUnit(IndicatorContribution indicator) {
        return indicator.unit().isMoney() ? snapshot.presentationUnit() : indicator.unit();
    }

    private Cell figure(IndicatorContribution indicator, IndicatorValue.Known known) {
        var shown = shownUnit(indicator);
        var zero = known.value().signum() == 0;
        if (!zero && known.unit() != shown && !(known.unit().isMoney() && shown.isMoney())) {
            return new Cell.Unknown(
                    shown,
                    new Text(
                            "Nyckeltalet %s ger %s i stället för %s"
                                    .formatted(indicator.id(), known.unit(), indicator.unit()),
                            "The indicator %s gives %s instead of %s"
                                    .formatted(indicator.id(), known.unit(), indicator.unit())),
                    null);
        }
        var exact = zero
                ? known.value()
                : new Quantity(known.value(), known.unit()).in(shown).value();
        return figure(exact, shown, indicator.decimals(), known.evidence());
    }

    private static Cell.Figure figure(BigDecimal exact, Unit unit, int decimals, Evidence evidence) {
        return Cell.Figure.of(exact, unit, new Display(decimals, Display.Zero.ZERO, false), evidence);
    }

    /** The target in the unit shown; none when it is the code of a parameter that the association does not have. */
    private Optional<BigDecimal> target(IndicatorContribution indicator) {
        if (indicator.target().isEmpty()) {
            return Optional.empty();
        }
        if (indicator.target().matches("-?[0-9]+(\\.[0-9]+)?")) {
            var number = new BigDecimal(indicator.target());
            return Optional.of(
                    indicator.unit().isMoney()
                            ? new Quantity(number, indicator.unit())
                                    .in(shownUnit(indicator))
                                    .value()
                            : number);
        }
        return snapshot.parameter(indicator.target()).flatMap(parameter -> {
            var quantity = parameter.quantity();
            var wanted = shownUnit(indicator);
            var fits = quantity.unit() == wanted || quantity.unit().isMoney() && wanted.isMoney();
            return fits ? Optional.of(quantity.in(wanted).value()) : Optional.empty();
        });
    }

    private Cell targetCell(IndicatorContribution indicator, Optional<BigDecimal> target) {
        return target.<Cell>map(value -> figure(value, shownUnit(indicator), indicator.decimals(), Evidence.NONE))
                .orElse(Cell.Blank.EMPTY);
    }

    private static boolean misses(Good good, BigDecimal value, BigDecimal target) {
        return switch (good) {
            case HIGHER -> value.compareTo(target) < 0;
            case LOWER -> value.compareTo(target) > 0;
            case NEITHER -> false;
        };
    }

    private void miss(
            IndicatorContribution indicator, String id, Text label, int year, Cell.Figure figure, BigDecimal target) {
        misses.add(new Footnote.Place(id, Integer.toString(year)));
        if (year == years.getLast()) {
            var goal = figure(target, figure.unit(), indicator.decimals(), Evidence.NONE);
            var lower = indicator.good() == Good.LOWER;
            var source = indicator.source().isEmpty() ? Text.EMPTY : Phrase.of(" (%s)", " (%s)", indicator.source());
            missesOfNewest.add(new Text(
                    "%s %d: %s, målet %s %s nås inte%s."
                            .formatted(
                                    label.sv(),
                                    year,
                                    text(figure, Language.SV),
                                    lower ? "högst" : "minst",
                                    text(goal, Language.SV),
                                    source.sv()),
                    "%s %d: %s, the target of at %s %s is missed%s."
                            .formatted(
                                    label.en(),
                                    year,
                                    text(figure, Language.EN),
                                    lower ? "most" : "least",
                                    text(goal, Language.EN),
                                    source.en())));
        }
    }

    private static String text(Cell.Figure figure, Language language) {
        return FigureFormat.of(language)
                .withUnit(
                        new Quantity(figure.shown(), figure.unit()),
                        figure.display().decimals());
    }

    private List<Footnote> footnotes() {
        var notes = new ArrayList<Footnote>();
        if (!misses.isEmpty()) {
            notes.add(new Footnote(MISS, new Text("målet nås inte", "the target is missed"), misses));
        }
        missesOfNewest.forEach(text -> notes.add(new Footnote("", text)));
        notes.addAll(failures);
        return notes;
    }
}
