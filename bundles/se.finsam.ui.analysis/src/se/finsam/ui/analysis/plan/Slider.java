// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The numbers that a slider goes through: from {@code min} in equal steps to {@code max}. */
record Slider(BigDecimal min, BigDecimal max, BigDecimal step) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    static Slider of(String min, String max, String step) {
        return new Slider(new BigDecimal(min), new BigDecimal(max), new BigDecimal(step));
    }

    /** From nothing up to a round amount that is not below {@code size}, in two hundred steps. */
    static Slider upTo(BigDecimal size) {
        var max = round(size.abs());
        return new Slider(BigDecimal.ZERO, max, max.divide(BigDecimal.valueOf(200)));
    }

    /** As far below nothing as above. */
    static Slider around(BigDecimal size) {
        var max = round(size.abs());
        return new Slider(max.negate(), max, max.divide(BigDecimal.valueOf(100)));
    }

    /** The next of 1, 2, 5, 10, 20, … that is not below a number. */
    private static BigDecimal round(BigDecimal size) {
        if (size.signum() == 0) {
            return BigDecimal.ONE;
        }
        var power = BigDecimal.ONE.scaleByPowerOfTen(size.precision() - size.scale() - 1);
        for (var factor : new BigDecimal[] {BigDecimal.ONE, TWO, FIVE}) {
            if (factor.multiply(power).compareTo(size) >= 0) {
                return plain(factor.multiply(power));
            }
        }
        return plain(BigDecimal.TEN.multiply(power));
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The same slider, wide enough for a number. */
    Slider with(BigDecimal value) {
        return new Slider(min.min(value), max.max(value), step);
    }

    /** The last position; the first is 0. */
    int last() {
        return max.subtract(min).divide(step, 0, RoundingMode.CEILING).intValueExact();
    }

    /** The position nearest to a number. */
    int position(BigDecimal value) {
        var position = value.subtract(min).divide(step, 0, RoundingMode.HALF_UP).intValueExact();
        return Math.clamp(position, 0, last());
    }

    /** The number of a position. */
    BigDecimal value(int position) {
        return plain(min.add(step.multiply(BigDecimal.valueOf(position))).min(max));
    }
}
