// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Parameter;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplate.LineRole;
import se.finsam.core.statement.StatementTemplate.LineTemplate;
import se.finsam.core.statement.StatementTemplate.Role;
import se.finsam.core.statement.StatementTemplate.SignConvention;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/** R2: an overview whose rows above the result do not give it, since one of what lies between is not shown. */
public final class OverviewBridgeCheck implements Check<OverviewBridgeCheck.Between> {
    /** Formula over line items of what usually lies between: the net financial items. */
    public record Between(
            @Parameter(sv = "Formel för det som ligger emellan", en = "Formula of what lies between")
            String formula) {}

    /** What the rows lack in a year, and what the accounts know to lie between, to within a rounding. */
    private record Gap(int year, BigDecimal amount, BigDecimal tolerance, Optional<BigDecimal> known) {
        boolean isOther() {
            return known.filter(value -> value.subtract(amount).abs().compareTo(tolerance) > 0)
                    .isPresent();
        }

        String text() {
            return "%d: %s".formatted(year, Say.number(amount));
        }
    }

    @Override
    public Between defaults() {
        return new Between("financialNet");
    }

    @Override
    public Stream<Finding> run(CheckInput input, Between between, Progress progress) {
        return input.statements(Role.OVERVIEW).stream().flatMap(template -> template.line(LineRole.RESULT).stream()
                .flatMap(result -> input.printed(template.id()).stream().flatMap(printed -> {
                    var table = printed.table();
                    return finding(table, gaps(input.snapshot(), template, table, result.id(), between)).stream();
                })));
    }

    private static List<Gap> gaps(
            Snapshot snapshot, StatementTemplate template, Table table, String result, Between between) {
        var evaluator = new StatementEvaluator(snapshot);
        var formula = Formula.parse(between.formula());
        var gaps = new ArrayList<Gap>();
        for (var column : table.columns()) {
            var known = evaluator.value(formula, column.year()) instanceof Amount.Known amount
                            && amount.unit().isMoney()
                    ? Optional.of(new Quantity(amount.value(), amount.unit())
                            .in(table.unit())
                            .value())
                    : Optional.<BigDecimal>empty();
            gap(snapshot, template, table, result, column, known).ifPresent(gaps::add);
        }
        return gaps;
    }

    private static Optional<Finding> finding(Table table, List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        var amounts = gaps.stream().map(Gap::text).collect(Collectors.joining("; "));
        var others = gaps.stream().filter(Gap::isOther).map(Gap::text).toList();
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

    /** What the rows above the result lack to give it, by the amounts before rounding; empty when they do give it. */
    private static Optional<Gap> gap(
            Snapshot snapshot,
            StatementTemplate template,
            Table table,
            String result,
            Column column,
            Optional<BigDecimal> known) {
        var index = table.columns().indexOf(column);
        var sum = BigDecimal.ZERO;
        var rows = 0;
        for (var row : table.rows()) {
            var line = template.line(row.line()).orElseThrow();
            if (!(row.cells().get(index) instanceof Cell.Figure figure)
                    || !figure.unit().isMoney()) {
                continue;
            }
            if (row.id().equals(result)) {
                var missing =
                        figure.exact().subtract(sum).setScale(figure.display().decimals(), RoundingMode.HALF_UP);
                var step = BigDecimal.ONE.movePointLeft(figure.display().decimals());
                return rows == 0 || missing.signum() == 0
                        ? Optional.empty()
                        : Optional.of(new Gap(column.year(), missing, step, known));
            }
            if (row.kind() == Row.Kind.ITEM) {
                sum = reduces(snapshot, template, line) ? sum.subtract(figure.exact()) : sum.add(figure.exact());
                rows++;
            }
        }
        return Optional.empty();
    }

    /** True for a line that is shown as a positive expense. */
    private static boolean reduces(Snapshot snapshot, StatementTemplate template, LineTemplate line) {
        var natures = new ArrayList<Nature>();
        line.formulas()
                .values()
                .forEach(formula -> formula.walk(part -> {
                    if (part instanceof Formula.Item item) {
                        snapshot.item(item.code()).ifPresent(found -> natures.add(found.nature()));
                    }
                }));
        return template.signs() == SignConvention.NATURAL
                && natures.contains(Nature.EXPENSE)
                && !natures.contains(Nature.INCOME);
    }
}
