// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/**
 * R2: an overview whose revenue and cost do not give its result, since what lies between is not shown. Three rounded
 * figures may be two units off, and an overview that has a row for what lies between lacks nothing.
 */
public final class OverviewBridgeCheck implements Check<OverviewBridgeCheck.Rows> {
    /**
     * The statement and its rows.
     *
     * @param between formula of what lies between over line items; also the id of the row that would show it
     */
    public record Rows(String statement, String revenue, String cost, String result, String between) {}

    private static final BigDecimal ROUNDING = BigDecimal.TWO;

    private record Gap(int year, BigDecimal amount, Optional<BigDecimal> known) {
        boolean isExplained() {
            return known.filter(value -> value.subtract(amount).abs().compareTo(ROUNDING) <= 0)
                    .isPresent();
        }

        String text() {
            return "%d: %s".formatted(year, Say.number(amount));
        }
    }

    @Override
    public Rows defaults() {
        return new Rows("oversikt", "revenue", "cost", "result", "financialNet");
    }

    @Override
    public Stream<Finding> run(CheckInput input, Rows rows, Progress progress) {
        return input.printed(rows.statement()).stream()
                .map(printed -> printed.table())
                .filter(table -> table.rows().stream().noneMatch(row -> row.id().equals(rows.between())))
                .flatMap(table -> finding(input, table, rows).stream());
    }

    private static Optional<Finding> finding(CheckInput input, Table table, Rows rows) {
        var gaps = new ArrayList<Gap>();
        for (var column : table.columns()) {
            var revenue = value(table, rows.revenue(), column.id());
            var cost = value(table, rows.cost(), column.id());
            var result = value(table, rows.result(), column.id());
            if (revenue.isPresent() && cost.isPresent() && result.isPresent()) {
                var amount = result.get().subtract(revenue.get().subtract(cost.get()));
                if (amount.abs().compareTo(ROUNDING) > 0) {
                    gaps.add(new Gap(column.year(), amount, between(input, rows, column.year(), table)));
                }
            }
        }
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        var amounts = gaps.stream().map(Gap::text).collect(Collectors.joining("; "));
        var others = gaps.stream()
                .filter(gap -> gap.known().isPresent() && !gap.isExplained())
                .map(Gap::text)
                .toList();
        return Optional.of(
                others.isEmpty()
                        ? Finding.at(
                                        Location.statement(table),
                                        new Text(
                                                "Intäkter minus kostnader ger inte årets resultat; en rad för finansnettot"
                                                        + " saknas.",
                                                "Revenue less cost does not give the result for the year; a row for the net"
                                                        + " financial items is missing."))
                                .because(Say.format(
                                        "Beloppen emellan är finansnettot (%s). Talen är rätta men läsaren kan inte räkna"
                                                + " efter.",
                                        "The amounts between are the net financial items (%s). The figures are right but"
                                                + " the reader cannot follow them.",
                                        amounts))
                        : Finding.at(
                                        Location.statement(table),
                                        new Text(
                                                "Intäkter minus kostnader ger inte årets resultat; rader däremellan saknas.",
                                                "Revenue less cost does not give the result for the year; rows between are"
                                                        + " missing."))
                                .because(Say.format(
                                        "Emellan ligger %s; finansnettot förklarar inte %s.",
                                        "Between lies %s; the net financial items do not explain %s.",
                                        amounts,
                                        Say.list(others))));
    }

    private static Optional<BigDecimal> between(CheckInput input, Rows rows, int year, Table table) {
        return input.snapshot().item(rows.between()).isPresent()
                        && new StatementEvaluator(input.snapshot()).value(Formula.parse(rows.between()), year)
                                instanceof Amount.Known known
                        && known.unit().isMoney()
                ? Optional.of(new Quantity(known.value(), known.unit())
                        .in(table.unit())
                        .value())
                : Optional.empty();
    }

    private static Optional<BigDecimal> value(Table table, String row, String column) {
        return table.cell(row, column).flatMap(Cell::figure).map(Cell.Figure::shown);
    }
}
