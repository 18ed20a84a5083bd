// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The figures of an axis: multiples of 1, 2 or 5 times a power of ten that enclose the values.
 *
 * @param low the lowest figure
 * @param step between two figures
 * @param count how many figures there are, at least two
 */
record Ticks(BigDecimal low, BigDecimal step, int count) {
    /**
     * Figures around the values from {@code min} to {@code max}.
     *
     * @param most how many steps there may be, at least one and, if values lie on both sides of zero, two
     * @param whole true if no figure may lie between whole numbers
     */
    static Ticks of(BigDecimal min, BigDecimal max, int most, boolean whole) {
        var range = max.subtract(min);
        if (range.signum() == 0) {
            return of(min.min(BigDecimal.ZERO), max.max(BigDecimal.ZERO).max(min.add(BigDecimal.ONE)), most, whole);
        }
        var fewest = min.signum() < 0 && max.signum() > 0 ? 2 : 1;
        var power =
                range.precision() - range.scale() - 2 - Integer.toString(most).length();
        if (whole) {
            power = Math.max(0, power);
        }
        while (true) {
            for (var digit : List.of(1, 2, 5)) {
                var step = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
                var first = min.divide(step, 0, RoundingMode.FLOOR);
                var last = max.divide(step, 0, RoundingMode.CEILING);
                if (last.subtract(first).compareTo(BigDecimal.valueOf(Math.max(fewest, most))) <= 0) {
                    return new Ticks(
                            first.multiply(step), step, last.subtract(first).intValueExact() + 1);
                }
            }
            power++;
        }
    }

    BigDecimal high() {
        return low.add(step.multiply(BigDecimal.valueOf(count - 1L)));
    }

    List<BigDecimal> values() {
        return IntStream.range(0, count)
                .mapToObj(i -> low.add(step.multiply(BigDecimal.valueOf(i))))
                .toList();
    }

    /** Decimals that tell the figures apart. */
    int decimals() {
        return Math.max(0, step.stripTrailingZeros().scale());
    }
}
