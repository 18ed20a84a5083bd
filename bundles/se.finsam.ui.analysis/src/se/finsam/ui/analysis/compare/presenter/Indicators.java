// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.finsam.analysis.indicator.IndicatorChart;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;

/** The table of indicators as a panel: a sign and its words say of every figure with a target whether it is met. */
final class Indicators {
    private static final Texts TEXTS = Texts.of(Indicators.class);

    private Indicators() {}

    static Panel panel(Table table) {
        var panel = Panel.of(table, (row, drawn) -> view(table, row));
        var lit = lit(panel.table());
        return new Panel(lit, Panel.signed(lit, row -> newest(lit, row)), panel.sentences(), null, panel.charts());
    }

    /** The sign of the newest year that is known. */
    private static String newest(Table table, Row row) {
        return table.columns().stream()
                .flatMap(column -> Light.of(table, row, column).stream())
                .reduce((first, second) -> second)
                .map(Light::sign)
                .orElse("");
    }

    private static ChartView view(Table table, Row row) {
        var years = years(table);
        return new ChartView(
                IndicatorChart.of(table, row),
                IntStream.range(0, years.size())
                        .mapToObj(i -> new ChartView.Link(row.id(), years.get(i).id(), row.id(), i))
                        .toList());
    }

    private static List<Column> years(Table table) {
        return table.columns().stream()
                .filter(column -> column.measure().equals("value"))
                .toList();
    }

    /** Tells what meets its target as well as what misses it. */
    private static Table lit(Table table) {
        var met = new ArrayList<Footnote.Place>();
        var missed = new ArrayList<Footnote.Place>();
        for (var row : table.rows()) {
            if (target(table, row).isPresent()) {
                for (var column : years(table)) {
                    if (table.cell(row.id(), column.id()).flatMap(Cell::figure).isPresent()) {
                        var misses = !table.footnotes(row, column).isEmpty();
                        (misses ? missed : met).add(new Footnote.Place(row.id(), column.id()));
                    }
                }
            }
        }
        var notes = Stream.of(note(Light.MET, met), note(Light.MISSED, missed))
                .filter(note -> !note.places().isEmpty())
                .toList();
        return Panel.withFootnotes(table, notes);
    }

    private static Footnote note(Light light, List<Footnote.Place> places) {
        return new Footnote(light.sign(), light.words(), places);
    }

    /** The target of an indicator with its direction, such as "högst 20,0 %". */
    static Optional<Text> target(Table table, Row row) {
        return Stream.of("atLeast", "atMost")
                .flatMap(id -> table.cell(row.id(), id).flatMap(Cell::figure).stream()
                        .map(figure -> TEXTS.get("target." + id, Written.withUnit(figure))))
                .findFirst();
    }
}
