// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.PrintedCell;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/** R16: the goal on equity and the buffer in every year of the plan. */
public final class PlanGoalsCheck implements Check<PlanGoalsCheck.Goal> {
    /**
     * What the plan is held against.
     *
     * @param statement the plan
     * @param equity its row of closing equity
     * @param contribution its row of contributions
     * @param limit code of the parameter that holds the highest share, in percent
     * @param buffer code of the parameter that holds the least equity
     */
    public record Goal(String statement, String equity, String contribution, String limit, String buffer) {}

    @Override
    public Goal defaults() {
        return new Goal("budget", "closingEquity", "contribution", "equityShareLimit", "equityBuffer");
    }

    @Override
    public Stream<Finding> run(CheckInput input, Goal goal, Progress progress) {
        var table = input.table(goal.statement());
        if (table.isEmpty()) {
            return Stream.of();
        }
        return Stream.concat(share(input, goal, table.get()).stream(), buffer(input, goal, table.get()).stream());
    }

    private static Optional<Finding> share(CheckInput input, Goal goal, Table table) {
        var limit = input.snapshot().parameter(goal.limit());
        if (limit.isEmpty()) {
            return Optional.empty();
        }
        var highest = limit.get().quantity().value();
        var over = new ArrayList<String>();
        var most = highest;
        for (var column : table.columns()) {
            var equity = value(table, goal.equity(), column);
            var whole = value(table, goal.contribution(), column);
            if (equity.isEmpty() || whole.isEmpty() || whole.get().signum() == 0) {
                continue;
            }
            var percent = percent(equity.get(), whole.get());
            if (percent.compareTo(highest) > 0) {
                var printed = input.printed(goal.statement())
                        .flatMap(statement -> statement.cell(goal.equity(), column.id()))
                        .map(PrintedCell::value)
                        .filter(value -> value.compareTo(equity.get().setScale(0, RoundingMode.HALF_UP)) != 0)
                        .map(value -> " (%s %% av det som trycks)".formatted(Say.number(percent(value, whole.get()))))
                        .orElse("");
                over.add("%d: %s / %s = %s %%%s"
                        .formatted(
                                column.year(), shown(equity.get()), shown(whole.get()), Say.number(percent), printed));
                most = most.max(percent);
            }
        }
        return over.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(
                                Location.statement(table),
                                Say.format(
                                        "Planen når inte målet att eget kapital är högst %s %% av tilldelade medel: %s.",
                                        "The plan does not reach the goal of equity of at most %s %% of the contributions:"
                                                + " %s.",
                                        Say.number(highest),
                                        String.join("; ", over)))
                        .distinct("share")
                        .because(
                                new Text(
                                        "Insatser efter de nu beslutade finns inte i planen; kapitalet växer därför.",
                                        "Interventions after those decided on now are not in the plan; equity therefore grows."))
                        .numbers(null, highest, most.subtract(highest), Unit.PERCENT)
                        .formula(String.join("; ", over)));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
    }

    private static Optional<Finding> buffer(CheckInput input, Goal goal, Table table) {
        var parameter = input.snapshot().parameter(goal.buffer());
        if (parameter.isEmpty() || !parameter.get().quantity().unit().isMoney()) {
            return Optional.empty();
        }
        var least = parameter.get().quantity().in(table.unit()).value();
        var under = new ArrayList<String>();
        for (var column : table.columns()) {
            value(table, goal.equity(), column)
                    .filter(equity -> equity.compareTo(least) < 0)
                    .ifPresent(equity -> under.add("%d: %s".formatted(column.year(), shown(equity))));
        }
        return under.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(
                                Location.statement(table),
                                Say.format(
                                        "Planen går under bufferten %s: %s.",
                                        "The plan falls below the buffer of %s: %s.",
                                        Say.number(least),
                                        String.join("; ", under)))
                        .distinct("buffer")
                        .numbers(null, least, null, table.unit()));
    }

    private static String shown(BigDecimal amount) {
        return Say.number(amount.setScale(0, RoundingMode.HALF_UP));
    }

    /** The amount before any rounding, so that the unit of the report does not decide. */
    private static Optional<BigDecimal> value(Table table, String row, Column column) {
        return table.cell(row, column.id()).flatMap(Cell::figure).map(Cell.Figure::exact);
    }
}
