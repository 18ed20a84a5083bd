// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The associations that ours is compared with, from the plug-in's file {@code peers.csv}. */
public final class Peers {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<Peer> ALL = read();

    private Peers() {}

    /**
     * One of them.
     *
     * @param costs kronor per participant by year
     */
    public record Peer(String name, Map<Integer, BigDecimal> costs) {
        /** Copies the costs. */
        public Peer {
            costs = Map.copyOf(costs);
        }
    }

    /** All of them, in the order of the file. */
    public static List<Peer> all() {
        return ALL;
    }

    /** The median of those that are known for a year, in kronor per participant; empty when none is. */
    public static Optional<BigDecimal> median(int year) {
        return percentile(year, 50);
    }

    /**
     * What so many percent of those that are known for a year do not exceed, in kronor per participant; between two of them in
     * proportion. Empty when none is known.
     *
     * @param percent 0 for the least to 100 for the greatest
     */
    public static Optional<BigDecimal> percentile(int year, int percent) {
        var known = ALL.stream()
                .map(peer -> peer.costs().get(year))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var steps = (known.size() - 1) * percent;
        var lower = known.get(steps / 100);
        var upper = known.get((steps + 99) / 100);
        return Optional.of(lower.add(
                upper.subtract(lower).multiply(BigDecimal.valueOf(steps % 100)).divide(HUNDRED)));
    }

    private static List<Peer> read() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Peers.class.getResourceAsStream("peers.csv")), StandardCharsets.UTF_8))) {
            var lines = in.lines().filter(line -> !line.startsWith("#")).toList();
            var years = lines.getFirst().split(";");
            return lines.stream()
                    .skip(1)
                    .map(line -> peer(years, line.split(";")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Peer peer(String[] years, String[] fields) {
        var costs = new TreeMap<Integer, BigDecimal>();
        for (var i = 1; i < fields.length; i++) {
            if (!fields[i].isBlank()) {
                costs.put(Integer.valueOf(years[i]), new BigDecimal(fields[i]));
            }
        }
        return new Peer(fields[0], costs);
    }
}
