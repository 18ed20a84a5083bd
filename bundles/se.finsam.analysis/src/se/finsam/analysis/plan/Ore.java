// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;

/** Products of amounts in öre; each is rounded once, half away from zero. */
final class Ore {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private Ore() {}

    /** A share of an amount. */
    static long percent(long ore, BigDecimal percent) {
        return round(BigDecimal.valueOf(ore).multiply(percent).movePointLeft(2));
    }

    /** The part of a yearly amount that falls on some months. */
    static long months(long ore, BigDecimal months) {
        return BigDecimal.valueOf(ore)
                .multiply(months)
                .divide(MONTHS, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** An amount raised by a rate for some years. */
    static long compound(long ore, BigDecimal percent, int years) {
        return round(BigDecimal.valueOf(ore)
                .multiply(BigDecimal.ONE.add(percent.movePointLeft(2)).pow(years)));
    }

    /** The part of an amount that one of several shares has. */
    static long share(long ore, long part, long whole) {
        var product = new BigDecimal(BigInteger.valueOf(ore).multiply(BigInteger.valueOf(part)));
        return product.divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Money in öre; what is finer than an öre is rounded. */
    static long of(Quantity money) {
        return round(money.in(Unit.KR).value().movePointRight(2));
    }

    static long round(BigDecimal ore) {
        return ore.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
