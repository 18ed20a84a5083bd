// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.math.BigDecimal;

/**
 * An exact decimal with its unit.
 *
 * @param value the number, in {@code unit}; never rounded
 */
public record Quantity(BigDecimal value, Unit unit) {
    /** An amount of money given in öre, in kronor. */
    public static Quantity ofOre(long ore) {
        return new Quantity(BigDecimal.valueOf(ore, 2), Unit.KR);
    }

    /**
     * The same amount in another unit, exactly.
     *
     * @throws IllegalArgumentException if one unit is money and the other is not, or both are others and differ
     */
    public Quantity in(Unit other) {
        if (unit == other) {
            return this;
        }
        if (!unit.isMoney() || !other.isMoney()) {
            throw new IllegalArgumentException("An amount in " + unit + " cannot be given in " + other);
        }
        var shift =
                Long.toString(unit.ore()).length() - Long.toString(other.ore()).length();
        return new Quantity(value.scaleByPowerOfTen(shift), other);
    }

    /**
     * The amount in öre.
     *
     * @throws ArithmeticException if it is finer than one öre or does not fit in a long
     * @throws IllegalArgumentException if the unit is not money
     */
    public long ore() {
        return in(Unit.KR).value.movePointRight(2).longValueExact();
    }
}
