// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 18030 | 7 | 0 5000 10000 15000 20000",
                "-959 | 3723 | 6 | -1000 0 1000 2000 3000 4000",
                "0 | 37.7 | 4 | 0 10 20 30 40",
                "0.01 | 0.04 | 4 | 0.01 0.02 0.03 0.04",
                "0 | 0 | 5 | 0.0 0.2 0.4 0.6 0.8 1.0",
                "-5 | -5 | 5 | -5 -4 -3 -2 -1 0",
                "0 | 3 | 8 | 0.0 0.5 1.0 1.5 2.0 2.5 3.0",
                "1 | 7 | 1 | 0 10",
                "-1 | 7 | 1 | -10 0 10",
            })
    void figuresAreRoundAndEncloseTheValues(BigDecimal min, BigDecimal max, int most, String figures) {
        var ticks = Ticks.of(min, max, most, false);
        assertEquals(
                figures,
                ticks.values().stream()
                        .map(value -> value.setScale(ticks.decimals()).toPlainString())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void peopleAreCountedInWholes() {
        assertEquals(
                List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TWO),
                Ticks.of(BigDecimal.ZERO, BigDecimal.TWO, 8, true).values());
    }

    @Test
    void thereAreNeverMoreStepsThanAskedFor() {
        var random = new Random(1);
        for (var i = 0; i < 2000; i++) {
            var scale = random.nextInt(12) - 4;
            var a = BigDecimal.valueOf(random.nextInt(2_000_001) - 1_000_000L, scale);
            var b = BigDecimal.valueOf(random.nextInt(2_000_001) - 1_000_000L, scale);
            var most = 1 + random.nextInt(8);
            var ticks = Ticks.of(a.min(b), a.max(b), most, random.nextBoolean());
            var fewest = a.signum() * b.signum() < 0 ? 2 : 1;
            assertTrue(ticks.count() - 1 <= Math.max(fewest, most) && ticks.count() >= 2, ticks::toString);
            assertTrue(ticks.low().compareTo(a.min(b)) <= 0 && ticks.high().compareTo(a.max(b)) >= 0, ticks::toString);
        }
    }
}
