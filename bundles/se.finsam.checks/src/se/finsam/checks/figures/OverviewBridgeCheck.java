// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/** R2: an overview whose revenue and cost do not give its result, since what lies between is not shown. */
public final class OverviewBridgeCheck implements Check<OverviewBridgeCheck.Rows> {
    /** The statement and its rows. */
    public record Rows(String statement, String revenue, String cost, String result) {}

    @Override
    public Rows defaults() {
        return new Rows("oversikt", "revenue", "cost", "result");
    }

    @Override
    public Stream<Finding> run(CheckInput input, Rows rows, Progress progress) {
        return input.printed(rows.statement()).stream().flatMap(printed -> finding(printed.table(), rows).stream());
    }

    private static Optional<Finding> finding(Table table, Rows rows) {
        var years = new ArrayList<String>();
        for (var column : table.columns()) {
            var revenue = value(table, rows.revenue(), column.id());
            var cost = value(table, rows.cost(), column.id());
            var result = value(table, rows.result(), column.id());
            if (revenue.isPresent() && cost.isPresent() && result.isPresent()) {
                var between = result.get()
                        .subtract(revenue.get().subtract(cost.get()))
                        .subtract(between(table, rows, column))
                        .setScale(0, RoundingMode.HALF_UP);
                if (between.signum() != 0) {
                    years.add("%d: %s".formatted(column.year(), Say.number(between)));
                }
            }
        }
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(
                                Location.statement(table),
                                new Text(
                                        "Intäkter minus kostnader ger inte årets resultat; en rad för finansnettot"
                                                + " saknas.",
                                        "Revenue less cost does not give the result for the year; a row for the net"
                                                + " financial items is missing."))
                        .because(Say.format(
                                "Beloppen emellan är finansnettot (%s). Talen är rätta men läsaren kan inte räkna efter.",
                                "The amounts between are the net financial items (%s). The figures are right but the"
                                        + " reader cannot follow them.",
                                years.stream().collect(Collectors.joining("; ")))));
    }

    /** What the rows between cost and result bring, when the overview has some. */
    private static BigDecimal between(Table table, Rows rows, Column column) {
        return table.rows().stream()
                .dropWhile(row -> !row.id().equals(rows.cost()))
                .skip(1)
                .takeWhile(row -> !row.id().equals(rows.result()))
                .flatMap(row -> value(table, row.id(), column.id()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The amount before any rounding, so that none is taken for a missing row. */
    private static Optional<BigDecimal> value(Table table, String row, String column) {
        return table.cell(row, column).flatMap(Cell::figure).map(Cell.Figure::exact);
    }
}
