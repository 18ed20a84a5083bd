// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How equity spreads over many runs.
 *
 * @param years years of the plan
 * @param equity equity in öre at the end of each year, by {@link #PERCENTILES} and then by year
 * @param belowBuffer in how many runs equity ends a year below the buffer, by year
 * @param aboveShare in how many runs equity ends a year above its highest share of the contributions, by year
 */
public record Fan(
        List<Integer> years,
        List<List<Long>> equity,
        List<Integer> belowBuffer,
        List<Integer> aboveShare,
        int runs,
        long seed) {
    /** The percentiles: so many percent of the runs end at or below the equity given. */
    public static final List<Integer> PERCENTILES = List.of(5, 25, 50, 75, 95);

    /** Copies the lists. */
    public Fan {
        years = List.copyOf(years);
        equity = equity.stream().map(List::copyOf).toList();
        belowBuffer = List.copyOf(belowBuffer);
        aboveShare = List.copyOf(aboveShare);
    }

    /**
     * Counts runs.
     *
     * @param closing equity by run and year
     * @param most highest equity that the policy allows, by run and year
     */
    static Fan of(List<Integer> years, long[][] closing, long[][] most, long buffer, long seed) {
        var sorted = IntStream.range(0, years.size())
                .mapToObj(i -> IntStream.range(0, closing.length)
                        .mapToLong(run -> closing[run][i])
                        .sorted()
                        .toArray())
                .toList();
        return new Fan(
                years,
                PERCENTILES.stream()
                        .map(percentile -> sorted.stream()
                                .map(runs -> nearest(runs, percentile))
                                .toList())
                        .toList(),
                count(years, closing, (run, i) -> closing[run][i] < buffer),
                count(years, closing, (run, i) -> closing[run][i] > most[run][i]),
                closing.length,
                seed);
    }

    /** The smallest outcome that at least so many percent of the runs do not exceed (nearest rank): always one that came out. */
    private static long nearest(long[] sorted, int percentile) {
        var rank = (int) Math.ceil(sorted.length * (percentile / 100.0));
        return sorted[Math.max(0, rank - 1)];
    }

    private interface Event {
        boolean happens(int run, int year);
    }

    private static List<Integer> count(List<Integer> years, long[][] closing, Event event) {
        return IntStream.range(0, years.size())
                .mapToObj(i -> (int) IntStream.range(0, closing.length)
                        .filter(run -> event.happens(run, i))
                        .count())
                .toList();
    }

    /** Equity of a percentile at the end of a year. */
    public long equity(int percentile, int year) {
        return equity.get(PERCENTILES.indexOf(percentile)).get(years.indexOf(year));
    }
}
