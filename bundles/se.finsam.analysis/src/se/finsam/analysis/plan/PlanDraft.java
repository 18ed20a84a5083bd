// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;

/** A plan that assumptions are still changing; of one thread. */
final class PlanDraft {
    private final int firstYear;
    private final int years;
    private final long opening;
    private final long buffer;
    private final Map<String, Entry> entries;
    private final @Nullable BigDecimal[] rates;
    private final Set<String> prolonged;

    /** A line with its amounts by year, which change in place. */
    private record Entry(PlanLine line, PlanCell[] cells) {}

    PlanDraft(int firstYear, int lastYear, long opening, long buffer) {
        this.firstYear = firstYear;
        years = lastYear - firstYear + 1;
        this.opening = opening;
        this.buffer = buffer;
        entries = new LinkedHashMap<>();
        rates = new BigDecimal[years];
        prolonged = new HashSet<>();
    }

    private PlanDraft(PlanDraft other) {
        firstYear = other.firstYear;
        years = other.years;
        opening = other.opening;
        buffer = other.buffer;
        entries = LinkedHashMap.newLinkedHashMap(other.entries.size() + 1);
        other.entries.forEach((id, entry) ->
                entries.put(id, new Entry(entry.line(), entry.cells().clone())));
        rates = other.rates.clone();
        prolonged = new HashSet<>(other.prolonged);
    }

    PlanDraft copy() {
        return new PlanDraft(this);
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return firstYear + years - 1;
    }

    long buffer() {
        return buffer;
    }

    boolean covers(int year) {
        return year >= firstYear && year <= lastYear();
    }

    List<PlanLine> lines() {
        return entries.values().stream().map(Entry::line).toList();
    }

    Optional<PlanLine> line(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::line);
    }

    /** True if something of a line is planned and not only assumed. */
    boolean hasFacts(String id) {
        var own = entries.get(id);
        return own != null
                && Arrays.stream(own.cells()).anyMatch(cell -> !cell.facts().isEmpty());
    }

    /** Adds a line with nothing on it unless the plan has it. */
    void add(PlanLine line) {
        entries.computeIfAbsent(line.id(), id -> {
            var empty = new PlanCell[years];
            Arrays.fill(empty, PlanCell.NONE);
            return new Entry(line, empty);
        });
    }

    /** The line of new interventions without a name. */
    String newInterventions() {
        add(new PlanLine(
                PlanLine.NEW_INTERVENTIONS,
                PlanLine.Kind.INTERVENTION,
                new Text("Nya insatser", "New interventions"),
                null));
        return PlanLine.NEW_INTERVENTIONS;
    }

    PlanCell cell(String line, int year) {
        return entries.get(line).cells()[year - firstYear];
    }

    void put(String line, int year, PlanCell cell) {
        entries.get(line).cells()[year - firstYear] = cell;
    }

    /** Changes an amount because of an assumption; one that stays the same keeps its standing. */
    void change(String line, int year, String cause, LongUnaryOperator change) {
        var before = cell(line, year);
        var after = change.applyAsLong(before.ore());
        if (after != before.ore()) {
            var causes = new ArrayList<>(before.causes());
            causes.add(cause);
            put(line, year, new PlanCell(after, Standing.ASSUMED, before.facts(), causes));
        }
    }

    /** Lets equity bear interest in a year, in the place of interest in the plan. */
    void bearInterest(int year, BigDecimal percent, String cause) {
        add(new PlanLine(
                PlanLine.INTEREST,
                PlanLine.Kind.INTEREST,
                new Text("Ränta på eget kapital", "Interest on equity"),
                null));
        rates[year - firstYear] = percent;
        put(PlanLine.INTEREST, year, new PlanCell(0, Standing.ASSUMED, List.of(), List.of(cause)));
    }

    /** Rate on the equity with which a year opens; absent when no assumption sets one. */
    @Nullable
    BigDecimal rate(int year) {
        return rates[year - firstYear];
    }

    /** Notes that an intervention goes on beyond its last day. */
    void prolong(String intervention) {
        prolonged.add(intervention);
    }

    /** What the members contribute in a year. */
    long contributions(int year) {
        var sum = 0L;
        for (var entry : entries.values()) {
            if (entry.line().kind() == PlanLine.Kind.CONTRIBUTION) {
                sum += entry.cells()[year - firstYear].ore();
            }
        }
        return sum;
    }

    /** Equity at the end of each year. */
    long[] closing() {
        var closing = new long[years];
        var equity = opening;
        for (var i = 0; i < years; i++) {
            var rate = rates[i];
            var result = rate == null ? 0 : Ore.percent(equity, rate);
            for (var entry : entries.values()) {
                var ore = entry.cells()[i].ore();
                result += entry.line().kind().isFunding() ? ore : -ore;
            }
            equity += result;
            closing[i] = equity;
        }
        return closing;
    }

    /** What the draft gives as it stands. */
    PlanFigures figures() {
        var closing = closing();
        var all = new LinkedHashMap<PlanLine, List<PlanCell>>();
        for (var entry : entries.values()) {
            var own = new ArrayList<PlanCell>();
            Collections.addAll(own, entry.cells());
            all.put(entry.line(), own);
        }
        var interest = line(PlanLine.INTEREST);
        for (var i = 0; i < years && interest.isPresent(); i++) {
            var rate = rates[i];
            if (rate != null) {
                var own = all.get(interest.get());
                var equity = i == 0 ? opening : closing[i - 1];
                own.set(
                        i,
                        new PlanCell(
                                Ore.percent(equity, rate),
                                Standing.ASSUMED,
                                List.of(),
                                own.get(i).causes()));
            }
        }
        return new PlanFigures(firstYear, years, all, opening, buffer, prolonged);
    }
}
