// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
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
                AnswerTables.unitNote(unit),
                unit,
                columns,
                rows,
                notes);
    }

    /** The rules of several variants under each other, each with its limit and the years in which it is broken. */
    public static Table of(List<Variant> variants, PlanPolicy policy, Unit unit) {
        var years = variants.getFirst().figures().years();
        var rows = new ArrayList<Row>();
        for (var variant : variants) {
            var results = policy.results(variant.figures());
            var single = of(variant, results, years, unit);
            rows.add(new Row(
                    variant.key(),
                    Row.Kind.HEADING,
                    0,
                    variant.name(),
                    "",
                    "variant",
                    null,
                    Collections.nCopies(single.columns().size(), Cell.Blank.EMPTY)));
            single.rows().stream().map(row -> marked(variant, row, results)).forEach(rows::add);
        }
        var first = of(variants.getFirst(), policy.results(variants.getFirst().figures()), years, unit);
        return new Table(
                "plan-policy",
                new Text("Regler för planen", "Rules for the plan"),
                first.unitNote(),
                unit,
                first.columns(),
                rows,
                List.of());
    }

    private static Row marked(Variant variant, Row row, List<PolicyResult> results) {
        var broken = results.stream()
                .filter(result -> result.rule().id().equals(row.id()) && result.verdict() == Verdict.BROKEN)
                .map(result -> Integer.toString(result.year()))
                .collect(Collectors.joining(", "));
        var label = broken.isEmpty()
                ? row.label()
                : Phrase.of("%s (bryts %s)", "%s (broken in %s)", row.label(), Text.same(broken));
        return new Row(variant.key() + "." + row.id(), row.kind(), 1, label, "", row.line(), null, row.cells());
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
