// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounding by largest remainder: numbers take the next whole unit down or up so that they add up to a total, those with the
 * largest remainder up first and, among equals, the first one first.
 */
public final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * The rounded numbers. Each lies less than one unit from the exact one as long as the total lies less than one unit from
     * the sum of the exact numbers.
     *
     * @param total what the rounded numbers add up to, with {@code decimals} decimals
     * @throws ArithmeticException if the total has more decimals
     */
    public static List<BigDecimal> round(List<BigDecimal> exact, BigDecimal total, int decimals) {
        var unit = BigDecimal.ONE.movePointLeft(decimals);
        var rounded = new ArrayList<BigDecimal>();
        var left = total.setScale(decimals, RoundingMode.UNNECESSARY);
        for (var value : exact) {
            var floor = value.setScale(decimals, RoundingMode.FLOOR);
            rounded.add(floor);
            left = left.subtract(floor);
        }
        var up = left.divide(unit, 0, RoundingMode.UNNECESSARY).intValueExact();
        var order = IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i).subtract(rounded.get(i)))
                        .reversed())
                .toList();
        for (var step = 0; step < Math.abs(up) && !order.isEmpty(); step++) {
            var index = order.get(step % order.size());
            rounded.set(index, rounded.get(index).add(up > 0 ? unit : unit.negate()));
        }
        return rounded;
    }
}
