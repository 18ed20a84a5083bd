// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.StatementEvaluator;

/**
 * What a driver is asked: a line, what is known of it, and for which years.
 *
 * @param item code of the line item
 * @param subject key of the member, cost unit or intervention; absent for all of them together
 * @param unit unit of the history and of the forecast: {@link Unit#KR} for money
 * @param history known outturn, oldest first; years without outturn are left out
 * @param years years to forecast, in order, all after the last of the history
 * @param level share of outcomes that an interval is to hold, between 0 and 1
 */
public record DriverInput(
        Snapshot snapshot,
        String item,
        @Nullable String subject,
        Unit unit,
        List<Observation> history,
        List<Integer> years,
        double level) {
    /** The level of an interval unless another is asked for. */
    public static final double LEVEL = 0.8;

    /** The outturn of a year, in the unit of the input. */
    public record Observation(int year, BigDecimal value) {}

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a year to forecast does not come after the history, or the level is no share
     */
    public DriverInput {
        history = List.copyOf(history);
        years = List.copyOf(years);
        if (level <= 0 || level >= 1) {
            throw new IllegalArgumentException("A level lies between 0 and 1, not at " + level);
        }
        var last = history.isEmpty() ? Integer.MIN_VALUE : history.getLast().year();
        if (years.isEmpty() || years.stream().anyMatch(year -> year <= last)) {
            throw new IllegalArgumentException("The years %s do not come after %d".formatted(years, last));
        }
    }

    /**
     * The outturn of a line until a year as history.
     *
     * @param item code of a line item of the association
     * @param last last year of the history
     */
    public static DriverInput of(
            Snapshot snapshot, String item, @Nullable String subject, int last, List<Integer> years) {
        var evaluator = new StatementEvaluator(snapshot);
        var formula = Formula.parse(item);
        var history = new ArrayList<Observation>();
        var unit = Unit.KR;
        for (var year : snapshot.yearsWith(FactKind.ACTUAL).headSet(last, true)) {
            var amount = subject == null
                    ? evaluator.value(formula, year)
                    : snapshot.entered(item, subject, year, FactKind.ACTUAL);
            if (amount instanceof Amount.Known known) {
                unit = known.unit();
                history.add(new Observation(year, known.value()));
            }
        }
        return new DriverInput(snapshot, item, subject, unit, history, years, LEVEL);
    }

    /** The same question as it stood some years ago: without the last observations, for the year after those left. */
    public DriverInput leavingOut(int observations) {
        var known = history.subList(0, history.size() - observations);
        return new DriverInput(
                snapshot,
                item,
                subject,
                unit,
                known,
                List.of(history.get(known.size()).year()),
                level);
    }

    /** The last known year and its value, if any is known. */
    public Optional<Observation> last() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
    }
}
