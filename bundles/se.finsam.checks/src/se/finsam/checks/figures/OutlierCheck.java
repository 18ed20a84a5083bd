// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.table.Changes;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/** R15: a row of a note that changes much from the year before without an explanation. */
public final class OutlierCheck implements Check<OutlierCheck.Limits> {
    /**
     * What counts as much; both limits must be passed.
     *
     * @param percent change in percent of the year before
     * @param amount change in money
     * @param movedPercent limit of {@link ReclassificationCheck}, which reports rows that changed places
     */
    public record Limits(int percent, Quantity amount, int movedPercent) {}

    @Override
    public Limits defaults() {
        return new Limits(50, new Quantity(BigDecimal.valueOf(200), Unit.TKR), 50);
    }

    @Override
    public Stream<Finding> run(CheckInput input, Limits limits, Progress progress) {
        Set<String> explained = new HashSet<>();
        input.report().ifPresent(report -> report.explanations()
                .forEach(explanation -> explained.addAll(explanation.items())));
        return input.templates().all().stream()
                .filter(template -> template.purpose() == StatementTemplate.Purpose.NOTE)
                .flatMap(template -> input.table(template.id()).stream())
                .filter(table -> table.unit().isMoney())
                .flatMap(table -> findings(table, limits, explained));
    }

    private static Stream<Finding> findings(Table table, Limits limits, Set<String> explained) {
        var moved = Changes.moved(table, limits.movedPercent()).stream()
                .map(change -> change.row().id())
                .toList();
        var amount = limits.amount().in(table.unit()).value();
        return Changes.of(table, se.finsam.core.table.Row.Kind.ITEM).stream()
                .filter(change -> !moved.contains(change.row().id())
                        && !explained.contains(change.row().line())
                        && change.before().signum() != 0
                        && change.amount().abs().compareTo(amount) > 0
                        && percent(change).abs().compareTo(BigDecimal.valueOf(limits.percent())) > 0)
                .map(change -> finding(table, change));
    }

    private static BigDecimal percent(Changes.Change change) {
        return change.amount()
                .multiply(BigDecimal.valueOf(100))
                .divide(change.before().abs(), 0, RoundingMode.HALF_UP);
    }

    private static Finding finding(Table table, Changes.Change change) {
        return Finding.at(
                        Location.cell(table, change.row(), change.column()),
                        Say.format(
                                "%s är %s mot %s året före (%s %%) utan förklaring.",
                                "%s is %s against %s the year before (%s %%) without an explanation.",
                                change.row().label(),
                                Say.number(change.now()),
                                Say.number(change.before()),
                                Say.signed(percent(change))))
                .because(new Text(
                        "En stor ändring kan vara riktig; en läsare vill veta varför.",
                        "A large change may be right; a reader wants to know why."))
                .numbers(Say.number(change.now()), change.before(), change.amount(), table.unit())
                .formula("(%s − %s) / %s"
                        .formatted(Say.number(change.now()), Say.number(change.before()), Say.number(change.before())));
    }
}
