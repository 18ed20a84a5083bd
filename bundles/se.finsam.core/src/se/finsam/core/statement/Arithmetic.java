// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.Amount.Known;
import se.finsam.core.snapshot.Amount.Unknown;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.Gap;
import se.finsam.core.snapshot.Unit;

/**
 * Arithmetic on amounts: unknown in, unknown out; units must fit. Sums, differences and products are exact; a quotient
 * has 34 significant digits.
 */
final class Arithmetic {
    static final Amount ZERO = constant(BigDecimal.ZERO);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Arithmetic() {}

    static Amount constant(BigDecimal value) {
        return new Known(value, Unit.COUNT, Evidence.NONE);
    }

    static Amount combine(Formula.Operator operator, Amount left, Amount right, Gap divisionByZero) {
        if (!(left instanceof Known a) || !(right instanceof Known b)) {
            return unknown(left, right);
        }
        return switch (operator) {
            case PLUS -> like(a, b, BigDecimal::add);
            case MINUS -> like(a, b, BigDecimal::subtract);
            case MIN -> like(a, b, BigDecimal::min);
            case MAX -> like(a, b, BigDecimal::max);
            case TIMES -> times(a, b);
            case DIVIDE -> divide(a, b, divisionByZero);
        };
    }

    static Amount negate(Amount amount) {
        return amount instanceof Known known
                ? new Known(known.value().negate(), known.unit(), known.evidence())
                : amount;
    }

    static Amount absolute(Amount amount) {
        return amount instanceof Known known ? new Known(known.value().abs(), known.unit(), known.evidence()) : amount;
    }

    static Amount percent(Amount part, Amount whole, Gap divisionByZero) {
        if (!(part instanceof Known a) || !(whole instanceof Known b)) {
            return unknown(part, whole);
        }
        if (a.unit() != b.unit() && !isPlainZero(a)) {
            throw mismatch("percent", a, b);
        }
        if (b.value().signum() == 0) {
            return new Unknown(List.of(divisionByZero));
        }
        var share = a.value().multiply(HUNDRED).divide(b.value(), MathContext.DECIMAL128);
        return new Known(share, Unit.PERCENT, a.evidence().and(b.evidence()));
    }

    /** The sum of what is known among the parts; null when nothing is. */
    static @Nullable Amount sumOfKnown(Iterable<Amount> parts) {
        var known = new ArrayList<Amount>();
        for (var part : parts) {
            if (part.isKnown()) {
                known.add(part);
            }
        }
        return known.isEmpty() ? null : sum(known);
    }

    /** The sum of the parts, the plain number 0 of none; not known for all the reasons for which parts are not. */
    static Amount sum(Collection<Amount> parts) {
        var sum = ZERO;
        var evidence = new ArrayList<Evidence>();
        for (var part : parts) {
            if (sum instanceof Known before && part instanceof Known known) {
                evidence.add(known.evidence());
                sum = like(before, new Known(known.value(), known.unit(), Evidence.NONE), BigDecimal::add);
            } else {
                sum = unknown(sum, part);
            }
        }
        return sum instanceof Known known ? new Known(known.value(), known.unit(), Evidence.of(evidence)) : sum;
    }

    private static Amount like(Known a, Known b, BinaryOperator<BigDecimal> operator) {
        Unit unit;
        if (a.unit() == b.unit() || isPlainZero(b)) {
            unit = a.unit();
        } else if (isPlainZero(a)) {
            unit = b.unit();
        } else {
            throw mismatch("+, −, min or max", a, b);
        }
        return new Known(
                operator.apply(a.value(), b.value()), unit, a.evidence().and(b.evidence()));
    }

    private static Amount times(Known a, Known b) {
        var evidence = a.evidence().and(b.evidence());
        var product = a.value().multiply(b.value());
        if (a.unit() == Unit.COUNT) {
            return new Known(product, b.unit(), evidence);
        }
        if (b.unit() == Unit.COUNT) {
            return new Known(product, a.unit(), evidence);
        }
        if (a.unit() == Unit.PERCENT) {
            return new Known(product.movePointLeft(2), b.unit(), evidence);
        }
        if (b.unit() == Unit.PERCENT) {
            return new Known(product.movePointLeft(2), a.unit(), evidence);
        }
        throw mismatch("*", a, b);
    }

    private static Amount divide(Known a, Known b, Gap divisionByZero) {
        if (b.value().signum() == 0) {
            return new Unknown(List.of(divisionByZero));
        }
        var quotient = a.value().divide(b.value(), MathContext.DECIMAL128);
        var evidence = a.evidence().and(b.evidence());
        if (a.unit() == b.unit()) {
            return new Known(quotient, Unit.COUNT, evidence);
        }
        if (b.unit() == Unit.COUNT || a.unit() == Unit.KR && b.unit() == Unit.PERSONS) {
            return new Known(quotient, a.unit(), evidence);
        }
        throw mismatch("/", a, b);
    }

    private static boolean isPlainZero(Known amount) {
        return amount.unit() == Unit.COUNT && amount.value().signum() == 0;
    }

    private static Amount unknown(Amount left, Amount right) {
        var gaps = new LinkedHashSet<Gap>();
        if (left instanceof Unknown unknown) {
            gaps.addAll(unknown.gaps());
        }
        if (right instanceof Unknown unknown) {
            gaps.addAll(unknown.gaps());
        }
        return new Unknown(List.copyOf(gaps));
    }

    private static StatementException mismatch(String operator, Known a, Known b) {
        return new StatementException(
                "%s cannot join an amount in %s and one in %s".formatted(operator, a.unit(), b.unit()));
    }
}
