// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.finsam.api.CheckInput;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.StatementEvaluator;

/**
 * From which size on an amount matters: what is much to an association of ten people is nothing to a municipality.
 *
 * @param amount never less than this
 * @param percentOfCost nor less than this share of the costs of the year
 */
public record Materiality(Quantity amount, BigDecimal percentOfCost) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Two hundred thousand kronor, and one per cent of the costs. */
    public static final Materiality DEFAULT =
            new Materiality(new Quantity(BigDecimal.valueOf(200), Unit.TKR), BigDecimal.ONE);

    /** The least amount that matters in the report, in a unit of money. */
    public BigDecimal limit(CheckInput input, Unit unit) {
        var share = cost(input)
                .multiply(percentOfCost)
                .divide(HUNDRED.multiply(BigDecimal.valueOf(unit.ore() / Unit.KR.ore())), 3, RoundingMode.HALF_UP);
        return amount.in(unit).value().max(share);
    }

    /** The largest expense of the year that is no part of another, in kronor; zero when none is known. */
    private static BigDecimal cost(CheckInput input) {
        var evaluator = new StatementEvaluator(input.snapshot());
        return input.snapshot().data().lineItems().stream()
                .filter(item -> item.nature() == Nature.EXPENSE && item.parent() == null)
                .map(item -> evaluator.value(new Formula.Item(item.code(), null), input.year()))
                .filter(Amount.Known.class::isInstance)
                .map(cost -> ((Amount.Known) cost).value().abs())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
