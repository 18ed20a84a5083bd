// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {
    private static List<BigDecimal> numbers(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }

    /** 1.4 + 2.4 + 3.4 = 7.2: of the floors 1, 2, 3 one goes up, the first of three equals. */
    @Test
    void theLargestRemainderGoesUpAndTheFirstAmongEquals() {
        assertEquals(
                numbers("2", "2", "3"), LargestRemainder.round(numbers("1.4", "2.4", "3.4"), new BigDecimal("7"), 0));
        assertEquals(
                numbers("-1", "3", "3"), LargestRemainder.round(numbers("-1.2", "2.9", "3.3"), new BigDecimal("5"), 0));
    }

    @Test
    void whateverTheNumbersTheyAddUpAndLieClose() {
        var random = new Random(4);
        for (var run = 0; run < 200; run++) {
            var exact = random.ints(1 + random.nextInt(20), -100_000, 100_000)
                    .mapToObj(each -> BigDecimal.valueOf(each, 3))
                    .toList();
            var total = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(1, RoundingMode.HALF_UP);
            var rounded = LargestRemainder.round(exact, total, 1);
            assertEquals(0, total.compareTo(rounded.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
            for (var i = 0; i < exact.size(); i++) {
                var off = rounded.get(i).subtract(exact.get(i)).abs();
                assertTrue(off.compareTo(new BigDecimal("0.1")) < 0, exact + " → " + rounded);
            }
        }
    }

    @Test
    void aTotalFinerThanTheDecimalsIsRefused() {
        assertThrows(ArithmeticException.class, () -> LargestRemainder.round(numbers("1"), new BigDecimal("1.5"), 0));
    }
}
