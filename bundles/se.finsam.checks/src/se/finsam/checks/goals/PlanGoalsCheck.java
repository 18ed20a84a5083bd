// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Parameter;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.PrintedCell;
import se.finsam.core.statement.StatementTemplate.LineRole;
import se.finsam.core.statement.StatementTemplate.LineTemplate;
import se.finsam.core.statement.StatementTemplate.Role;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/** R16: the goal on equity and the buffer in every year of the plan. */
public final class PlanGoalsCheck implements Check<PlanGoalsCheck.Goal> {
    /**
     * What the plan is held against.
     *
     * @param limit code of the parameter that holds the highest share, in percent
     * @param buffer code of the parameter that holds the least equity
     */
    public record Goal(
            @Parameter(
                    sv = "Förbundets parameter för högsta andel",
                    en = "Parameter of the association for the highest share")
            String limit,

            @Parameter(
                    sv = "Förbundets parameter för minsta eget kapital",
                    en = "Parameter of the association for the least equity")
            String buffer) {}

    @Override
    public Goal defaults() {
        return new Goal("equityShareLimit", "equityBuffer");
    }

    @Override
    public Stream<Finding> run(CheckInput input, Goal goal, Progress progress) {
        return input.statements(Role.PLAN).stream().flatMap(template -> {
            var table = input.table(template);
            return template.line(LineRole.CLOSING_EQUITY).stream()
                    .map(LineTemplate::id)
                    .flatMap(equity -> Stream.concat(
                            template.line(LineRole.CONTRIBUTION).stream()
                                    .flatMap(whole -> share(input, goal, table, equity, whole.id()).stream()),
                            buffer(input, goal, table, equity).stream()));
        });
    }

    private static Optional<Finding> share(
            CheckInput input, Goal goal, Table table, String equityRow, String contributionRow) {
        var limit = input.snapshot().parameter(goal.limit());
        if (limit.isEmpty() || limit.get().quantity().unit() != Unit.PERCENT) {
            return Optional.empty();
        }
        var highest = limit.get().quantity().value();
        var over = new ArrayList<Text>();
        var shares = new ArrayList<BigDecimal>();
        for (var column : byYear(table)) {
            var equity = value(table, equityRow, column);
            var whole = value(table, contributionRow, column);
            if (equity.isEmpty() || whole.isEmpty() || whole.get().signum() == 0) {
                continue;
            }
            var percent = percent(equity.get(), whole.get());
            if (percent.compareTo(highest) > 0) {
                var printed = input.printed(table.id())
                        .flatMap(statement -> statement.cell(equityRow, column.id()))
                        .map(PrintedCell::value)
                        .filter(value -> value.compareTo(equity.get().setScale(0, RoundingMode.HALF_UP)) != 0)
                        .map(value -> Say.format(
                                " (%s %% av det som trycks)",
                                " (%s %% of what is printed)", Say.number(percent(value, whole.get()))))
                        .orElse(Text.EMPTY);
                over.add(Say.format(
                        "%d: %s / %s = %s %%%s",
                        "%d: %s / %s = %s %%%s",
                        column.year(),
                        shown(equity.get()),
                        shown(whole.get()),
                        Say.number(percent),
                        printed));
                shares.add(percent);
            }
        }
        if (over.isEmpty()) {
            return Optional.empty();
        }
        var finding = Finding.at(
                        Location.statement(table),
                        Say.format(
                                "Planen når inte målet att eget kapital är högst %s %% av tilldelade medel: %s.",
                                "The plan does not reach the goal of equity of at most %s %% of the contributions: %s.",
                                Say.number(highest),
                                Say.several(over)))
                .distinct("share")
                .numbers(null, highest, Collections.max(shares).subtract(highest), Unit.PERCENT)
                .formula(Say.several(over).sv());
        return Optional.of(
                shares.getLast().compareTo(shares.getFirst()) > 0
                        ? finding.because(
                                new Text(
                                        "Insatser efter de nu beslutade finns inte i planen; kapitalet växer därför.",
                                        "Interventions after those decided on now are not in the plan; equity therefore grows."))
                        : finding);
    }

    private static List<Column> byYear(Table table) {
        return table.columns().stream()
                .sorted(Comparator.comparingInt(Column::year))
                .toList();
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
    }

    private static Optional<Finding> buffer(CheckInput input, Goal goal, Table table, String equityRow) {
        var parameter = input.snapshot().parameter(goal.buffer());
        if (parameter.isEmpty() || !parameter.get().quantity().unit().isMoney()) {
            return Optional.empty();
        }
        var least = parameter.get().quantity().in(table.unit()).value();
        var under = new ArrayList<String>();
        for (var column : byYear(table)) {
            value(table, equityRow, column)
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
