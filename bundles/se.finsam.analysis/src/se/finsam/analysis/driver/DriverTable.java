// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.driver;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.text.Phrase;
import se.finsam.api.BackTest;
import se.finsam.api.DriverInput;
import se.finsam.api.DriverResult;
import se.finsam.api.Forecast;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.Quantity;
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

/** Forecasts of several drivers beside each other, with the errors that each made on the last known years. */
public final class DriverTable {
    private static final Display ONE = new Display(1, Display.Zero.ZERO, false);
    private static final Display TWO = new Display(2, Display.Zero.ZERO, false);

    private final DriverInput input;
    private final Unit unit;

    private DriverTable(DriverInput input, Unit unit) {
        this.input = input;
        this.unit = unit;
    }

    /**
     * The table.
     *
     * @param line name of the line that is forecast
     * @param money unit in which money is shown
     */
    public static Table of(DriverInput input, List<DriverResult> results, Text line, Unit money) {
        return new DriverTable(input, input.unit().isMoney() ? money : input.unit()).table(results, line);
    }

    private Table table(List<DriverResult> results, Text line) {
        var columns = new ArrayList<Column>();
        for (var year : input.years()) {
            var group = Text.same(Integer.toString(year));
            columns.add(new Column(year + ".low", new Text("lägst", "low"), group, year, "low", unit));
            columns.add(new Column(year + ".value", new Text("väntat", "expected"), group, year, "value", unit));
            columns.add(new Column(year + ".high", new Text("högst", "high"), group, year, "high", unit));
        }
        var tried = new Text("Prövat på utfallet", "Tried on the outturn");
        var last = input.years().getLast();
        columns.add(new Column("mae", Text.same("MAE"), tried, last, "mae", unit));
        columns.add(new Column("mape", Text.same("MAPE"), tried, last, "mape", Unit.PERCENT));
        columns.add(new Column("mase", Text.same("MASE"), tried, last, "mase", Unit.COUNT));
        return new Table(
                "plan-drivers",
                new Text("Prognosmetoder: " + line.sv(), "Forecast drivers: " + line.en()),
                new Text(
                        "Belopp i " + FigureFormat.of(Language.SV).unit(unit),
                        FigureFormat.of(Language.EN).unit(unit)),
                unit,
                columns,
                results.stream().map(this::row).toList(),
                notes(results));
    }

    private Row row(DriverResult result) {
        var cells = new ArrayList<Cell>();
        for (var year : input.years()) {
            var point = result.forecast() instanceof Forecast.Made made
                    ? made.point(year).orElse(null)
                    : null;
            cells.add(point == null ? Cell.Blank.EMPTY : value(point.low()));
            cells.add(point == null ? Cell.Blank.EMPTY : value(point.value()));
            cells.add(point == null ? Cell.Blank.EMPTY : value(point.high()));
        }
        var test = result.backTest();
        cells.add(test == null ? Cell.Blank.EMPTY : value(BigDecimal.valueOf(test.mae())));
        cells.add(number(test == null ? null : test.mape(), Unit.PERCENT, ONE));
        cells.add(number(test == null ? null : test.mase(), Unit.COUNT, TWO));
        var driver = result.driver();
        return new Row(driver.id(), Row.Kind.ITEM, 0, driver.name(), "", driver.id(), null, cells);
    }

    private List<Footnote> notes(List<DriverResult> results) {
        var notes = new ArrayList<Footnote>();
        for (var result : results) {
            var name = result.driver().name();
            if (result.failure() != null) {
                notes.add(new Footnote("!", result.failure()));
            } else {
                switch (result.forecast()) {
                    case Forecast.Made made -> notes.add(note(name, made.basis(), result.backTest()));
                    case Forecast.None none ->
                        notes.add(new Footnote(
                                "", Phrase.of("%s: ingen prognos, %s.", "%s: no forecast, %s.", name, none.reason())));
                    case null -> {}
                }
            }
        }
        notes.add(new Footnote("", known()));
        return notes;
    }

    private static Footnote note(Text name, Text basis, @Nullable BackTest test) {
        var tried = test == null
                ? new Text(" Inte prövat: för få år.", " Not tried: too few years.")
                : new Text(
                        " Prövat på %d år, %d inom intervallet.".formatted(test.years(), test.covered()),
                        " Tried on %d years, %d within the interval.".formatted(test.years(), test.covered()));
        return new Footnote("", Phrase.of("%s: %s%s", "%s: %s%s", name, basis, tried));
    }

    private Text known() {
        var years = IntStream.range(0, input.history().size())
                .mapToObj(i -> Integer.toString(input.history().get(i).year()))
                .toList();
        return new Text(
                "Utfall: %s. Så få år säger lite; jämför med MASE, som är 1 när senaste värde hade varit lika bra."
                        .formatted(String.join(", ", years)),
                "Outturn: %s. So few years say little; compare with MASE, which is 1 when the last value would have done as well."
                        .formatted(String.join(", ", years)));
    }

    private Cell value(@Nullable BigDecimal value) {
        if (value == null) {
            return Cell.Blank.EMPTY;
        }
        var exact = new Quantity(value, input.unit()).in(unit).value();
        return figure(exact, unit, unit == Unit.PERCENT ? ONE : Display.WHOLE);
    }

    private static Cell number(@Nullable Double value, Unit unit, Display display) {
        return value == null ? Cell.Blank.EMPTY : figure(BigDecimal.valueOf(value), unit, display);
    }

    private static Cell figure(BigDecimal exact, Unit unit, Display display) {
        return Cell.Figure.of(exact, unit, display, Evidence.NONE);
    }
}
