// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random choices that are the same for the same seed. */
final class Draw {
    private final Random random;

    Draw(long seed) {
        random = new Random(seed);
        // Neighbouring seeds give much the same first numbers.
        for (var i = 0; i < 8; i++) {
            random.nextInt();
        }
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** True in so many cases of a hundred. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** So many of the choices, each once, in a random order. */
    <T> List<T> some(List<T> choices, int count) {
        var all = new ArrayList<>(choices);
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, count));
    }

    /** The amount changed by at most so many percent, in whole steps. */
    BigDecimal near(BigDecimal amount, int percent, BigDecimal step) {
        var factor = BigDecimal.valueOf(1000L + between(-10 * percent, 10 * percent), 3);
        return steps(amount.multiply(factor), step);
    }

    /** An amount between two, in whole steps. */
    BigDecimal amount(long least, long most, BigDecimal step) {
        var share = BigDecimal.valueOf(random.nextInt(1_000_000), 6);
        return steps(
                BigDecimal.valueOf(least).add(BigDecimal.valueOf(most - least).multiply(share)), step);
    }

    static BigDecimal steps(BigDecimal amount, BigDecimal step) {
        return amount.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }
}
