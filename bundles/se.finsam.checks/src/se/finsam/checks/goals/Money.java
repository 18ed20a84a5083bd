// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.checks.text.Say;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.StatementEvaluator;

/** Formulas over the accounts, as numbers and as text. */
final class Money {
    private final Snapshot snapshot;
    private final StatementEvaluator evaluator;

    Money(Snapshot snapshot) {
        this.snapshot = snapshot;
        evaluator = new StatementEvaluator(snapshot);
    }

    /** Value of a formula in a year, money in the unit; empty when it is not known. */
    Optional<BigDecimal> value(Formula formula, int year, Unit unit) {
        return evaluator.value(formula, year) instanceof Amount.Known known
                ? Optional.of(
                        known.unit().isMoney() && unit.isMoney()
                                ? new Quantity(known.value(), known.unit())
                                        .in(unit)
                                        .value()
                                : known.value())
                : Optional.empty();
    }

    /** As {@link #value}, rounded as reports show it: a share to one decimal, money to the unit of presentation. */
    Optional<BigDecimal> shown(Formula formula, int year, Unit unit) {
        return value(formula, year, unit).map(value -> {
            if (unit.isMoney()) {
                var presented = snapshot.presentationUnit();
                return new Quantity(
                                new Quantity(value, unit)
                                        .in(presented)
                                        .value()
                                        .setScale(presented == Unit.MKR ? 1 : 0, RoundingMode.HALF_UP),
                                presented)
                        .in(unit)
                        .value();
            }
            return unit == Unit.PERCENT ? value.setScale(1, RoundingMode.HALF_UP) : value;
        });
    }

    /** What is entered on a line item for a subject, null for none, in the unit of presentation. */
    Optional<BigDecimal> entered(String item, @Nullable String subject, int year, FactKind kind) {
        return snapshot.item(item).isPresent()
                        && snapshot.entered(item, subject, year, kind) instanceof Amount.Known known
                ? Optional.of(known.quantity().in(snapshot.presentationUnit()).value())
                : Optional.empty();
    }

    /** The formula with the numbers of a year in the place of its line items. */
    String text(Formula formula, int year) {
        return switch (formula) {
            case Formula.Number number -> Say.number(number.value());
            case Formula.Operation operation -> {
                var joint =
                        switch (operation.operator()) {
                            case PLUS -> " + ";
                            case MINUS -> " − ";
                            case TIMES -> " × ";
                            case DIVIDE -> " / ";
                            case MIN, MAX -> "; ";
                        };
                yield text(operation.left(), year) + joint + text(operation.right(), year);
            }
            case Formula.Negation negation -> "−" + text(negation.operand(), year);
            case Formula.Percent percent ->
                "(" + text(percent.part(), year) + ") / (" + text(percent.whole(), year) + ")";
            case Formula.Part part -> text(part.operand(), year);
            case Formula.Shift shift -> text(shift.operand(), year + shift.years());
            default ->
                value(formula, year, snapshot.presentationUnit())
                        .map(known -> Say.number(known.setScale(
                                Math.max(
                                        0,
                                        Math.min(1, known.stripTrailingZeros().scale())),
                                RoundingMode.HALF_UP)))
                        .orElse("0");
        };
    }
}
