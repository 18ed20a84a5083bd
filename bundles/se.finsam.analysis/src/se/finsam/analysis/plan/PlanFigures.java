// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What a plan or a scenario gives: its lines year by year, and equity that every year opens with as the year before closed.
 * Immutable. Amounts are in öre.
 */
public final class PlanFigures {
    private final int firstYear;
    private final List<PlanLine> lines;
    private final Map<String, List<PlanCell>> cells;
    private final long[] opening;
    private final long[] closing;
    private final long buffer;
    private final Set<String> prolonged;

    /**
     * Rolls equity forward over the lines.
     *
     * @param opening equity with which the first year opens
     * @param buffer equity that is not to be used
     * @param prolonged keys of interventions that go on beyond their last day
     */
    PlanFigures(
            int firstYear,
            int years,
            Map<PlanLine, List<PlanCell>> lines,
            long opening,
            long buffer,
            Set<String> prolonged) {
        this.firstYear = firstYear;
        this.lines = lines.keySet().stream()
                .sorted(Comparator.comparing(PlanLine::kind))
                .toList();
        cells = new LinkedHashMap<>();
        lines.forEach((line, amounts) -> cells.put(line.id(), List.copyOf(amounts)));
        this.buffer = buffer;
        this.prolonged = Set.copyOf(prolonged);
        this.opening = new long[years];
        closing = new long[years];
        var equity = opening;
        for (var i = 0; i < years; i++) {
            this.opening[i] = equity;
            equity += result(firstYear + i);
            closing[i] = equity;
        }
    }

    /** The first year of the plan. */
    public int firstYear() {
        return firstYear;
    }

    /** The last year of the plan. */
    public int lastYear() {
        return firstYear + closing.length - 1;
    }

    /** All years in order. */
    public List<Integer> years() {
        return IntStream.rangeClosed(firstYear, lastYear()).boxed().toList();
    }

    /** All lines, funding before costs. */
    public List<PlanLine> lines() {
        return lines;
    }

    /** The line with this id, if the plan has it. */
    public Optional<PlanLine> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** The amount of a line in a year; nothing for a line that the plan does not have. */
    public PlanCell cell(String line, int year) {
        var amounts = cells.get(line);
        return amounts == null ? PlanCell.NONE : amounts.get(index(year));
    }

    /** The sum over some lines in a year: its amount, the loosest standing, all facts and assumptions. */
    public PlanCell sum(Predicate<PlanLine> wanted, int year) {
        var sum = 0L;
        var standing = Standing.DECIDED;
        var facts = new ArrayList<String>();
        var causes = new LinkedHashSet<String>();
        for (var line : lines) {
            if (wanted.test(line)) {
                var cell = cell(line.id(), year);
                sum += cell.ore();
                standing = standing.and(cell.standing());
                facts.addAll(cell.facts());
                causes.addAll(cell.causes());
            }
        }
        return new PlanCell(sum, standing, facts, List.copyOf(causes));
    }

    /** Equity with which a year opens: that with which the year before closed. */
    public long opening(int year) {
        return opening[index(year)];
    }

    /** Equity with which a year closes. */
    public long closing(int year) {
        return closing[index(year)];
    }

    /** What comes in during a year, equity at its beginning left out. */
    public long funding(int year) {
        return total(year, true);
    }

    /** What a year costs. */
    public long cost(int year) {
        return total(year, false);
    }

    /** What a year adds to equity. */
    public long result(int year) {
        return funding(year) - cost(year);
    }

    private long total(int year, boolean funding) {
        var index = index(year);
        var sum = 0L;
        for (var line : lines) {
            if (line.kind().isFunding() == funding) {
                sum += cells.get(line.id()).get(index).ore();
            }
        }
        return sum;
    }

    /** What the members contribute in a year. */
    public long contributions(int year) {
        return sum(line -> line.kind() == PlanLine.Kind.CONTRIBUTION, year).ore();
    }

    /** Equity that is not to be used. */
    public long buffer() {
        return buffer;
    }

    /** Equity above the buffer at the end of a year, which no decision covers ("Ej beslutat"); never below zero. */
    public long undecided(int year) {
        return Math.max(0, closing(year) - buffer);
    }

    /** True if a scenario lets an intervention go on beyond its last day. */
    public boolean isProlonged(String intervention) {
        return prolonged.contains(intervention);
    }

    private int index(int year) {
        var index = year - firstYear;
        if (index < 0 || index >= closing.length) {
            throw new IllegalArgumentException(
                    "%d is not in the plan, which covers %d–%d".formatted(year, firstYear, lastYear()));
        }
        return index;
    }
}
