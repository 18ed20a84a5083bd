// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.finsam.analysis.text.Phrase;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/** A fan of equity as a table. */
public final class FanTables {
    private FanTables() {}

    /** Percentiles of equity by year, and how often the buffer and the goal on equity are broken. */
    public static Table table(Fan fan, Variant variant, List<Integer> years, Unit unit) {
        var rows = percentiles(fan, years, unit);
        rows.add(probability(
                "belowBuffer",
                new Text("Sannolikhet: under bufferten", "Probability: below the buffer"),
                fan.belowBuffer(),
                fan,
                years));
        rows.add(probability(
                "aboveShare",
                new Text("Sannolikhet: över högsta andel av bidragen", "Probability: above the highest share"),
                fan.aboveShare(),
                fan,
                years));
        return new Table(
                "plan-fan." + variant.key(),
                Phrase.of("Osäkerhet i eget kapital: %s", "Uncertainty of equity: %s", variant.name()),
                AnswerTables.unitNote(unit),
                unit,
                years.stream().map(year -> AnswerTables.year(year, unit)).toList(),
                rows,
                List.of(new Footnote(
                        "",
                        Phrase.of(
                                "%s dragningar, slumpfrö %d, triangelfördelade och oberoende antaganden.",
                                "%s runs, seed %d, triangular and independent assumptions.",
                                BigDecimal.valueOf(fan.runs()),
                                fan.seed()))));
    }

    private static List<Row> percentiles(Fan fan, List<Integer> years, Unit unit) {
        var cells = new Cells(unit);
        var rows = new ArrayList<Row>();
        for (var percentile : Fan.PERCENTILES) {
            rows.add(AnswerTables.row(
                    "p" + percentile,
                    Row.Kind.ITEM,
                    Phrase.of("%d:e percentilen", "Percentile %d", percentile),
                    years.stream()
                            .map(year -> cells.money(fan.equity(percentile, year)))
                            .toList()));
        }
        return rows;
    }

    private static Row probability(String id, Text label, List<Integer> counts, Fan fan, List<Integer> years) {
        return AnswerTables.row(
                id,
                Row.Kind.MEMO,
                label,
                years.stream()
                        .map(year -> Cells.share(counts.get(fan.years().indexOf(year)), fan.runs()))
                        .toList());
    }
}
