// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Numbers by year from outside the accounts, such as a price index or the number of inhabitants.
 *
 * @param code word by which comparisons ask for it
 * @param source where the numbers come from
 * @param points value by year, in {@code unit}
 */
public record DataSeries(String code, String name, Unit unit, String source, Map<Integer, BigDecimal> points) {
    /** Copies the points. */
    public DataSeries {
        points = Map.copyOf(points);
    }

    /** The value of a year, if the series has it. */
    public Optional<BigDecimal> value(int year) {
        return Optional.ofNullable(points.get(year));
    }

    /** The points in the order of the years. */
    public SortedMap<Integer, BigDecimal> byYear() {
        return new TreeMap<>(points);
    }
}
