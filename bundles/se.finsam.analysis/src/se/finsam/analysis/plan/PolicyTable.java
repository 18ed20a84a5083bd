// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.finsam.analysis.plan.PolicyResult.Rule;
import se.finsam.analysis.plan.PolicyResult.Verdict;
import se.finsam.analysis.text.Phrase;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** What the policy says of a plan, as a table: a row per rule with its limit, and a sentence for each that is broken. */
public final class PolicyTable {
    private PolicyTable() {}

    /**
     * The table of some years.
     *
     * @param unit unit of money in which the results are
     */
    public static Table of(Variant variant, List<PolicyResult> results, List<Integer> years, Unit unit) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("limit", new Text("Gräns", "Limit"), null, years.getFirst(), "limit", unit));
        years.forEach(year -> columns.add(
                new Column(Integer.toString(year), Text.same(Integer.toString(year)), null, year, "value", unit)));
        var rows =
                Stream.of(Rule.values()).map(rule -> row(rule, results, years)).toList();
        var notes = results.stream()
                .filter(result -> years.contains(result.year()) && result.verdict() == Verdict.BROKEN)
                .map(result -> new Footnote("!", result.message()))
                .toList();
        return new Table(
                "plan-policy." + variant.key(),
                Phrase.of("Regler för planen: %s", "Rules for the plan: %s", variant.name()),
                new Text(
                        "Belopp i " + FigureFormat.of(Language.SV).unit(unit),
                        FigureFormat.of(Language.EN).unit(unit)),
                unit,
                columns,
                rows,
                notes);
    }

    private static Row row(Rule rule, List<PolicyResult> results, List<Integer> years) {
        var own = results.stream().filter(result -> result.rule() == rule).toList();
        var first = own.getFirst();
        var cells = new ArrayList<Cell>();
        cells.add(Cells.number(first.limit(), first.unit(), Cells.plain(first.unit())));
        years.forEach(year -> cells.add(own.stream()
                .filter(result -> result.year() == year)
                .findFirst()
                .map(PolicyTable::cell)
                .orElse(Cell.Blank.EMPTY)));
        return new Row(rule.id(), Row.Kind.ITEM, 0, rule.label(), "", rule.id(), null, cells);
    }

    private static Cell cell(PolicyResult result) {
        var value = result.value();
        return value == null
                ? new Cell.Unknown(result.unit(), result.message(), null)
                : Cells.number(value, result.unit(), Cells.plain(result.unit()));
    }
}
