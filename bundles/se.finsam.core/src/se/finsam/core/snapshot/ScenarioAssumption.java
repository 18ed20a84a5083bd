// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One thing that a scenario takes to be otherwise than its base. Each has one number that may be uncertain. */
public sealed interface ScenarioAssumption {
    /** What every assumption has. */
    Frame frame();

    /** The number of the assumption, in the unit of its kind; the likeliest when it is uncertain. */
    BigDecimal value();

    /** The same assumption with another number, in the same unit. */
    ScenarioAssumption withValue(BigDecimal value);

    /**
     * What every assumption has.
     *
     * @param id identity in the model
     * @param fromYear first year that it changes; absent for the first of the plan
     * @param toYear last year that it changes; absent for the last of the plan, for a single event its first year
     * @param range how far its number may be off; absent when it is taken as certain
     */
    record Frame(
            String id,
            String name,
            @Nullable Integer fromYear,
            @Nullable Integer toYear,
            @Nullable Range range) {}

    /**
     * The ends of what is reckoned with, in the unit of the assumption.
     *
     * @param low at most {@code high}
     */
    record Range(BigDecimal low, BigDecimal high) {
        /** Refuses ends that have changed places. */
        public Range {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("%s is above %s".formatted(low, high));
            }
        }
    }

    /**
     * An intervention goes on at the cost of an earlier year.
     *
     * @param intervention key of the intervention; absent for every one with a cost in that year, ESF projects excepted
     * @param percent share of that cost
     * @param endMonth last month of its last year, 1–12
     */
    record ProlongIntervention(
            Frame frame, @Nullable String intervention, int costYear, BigDecimal percent, int endMonth)
            implements ScenarioAssumption {
        @Override
        public BigDecimal value() {
            return percent;
        }

        @Override
        public ScenarioAssumption withValue(BigDecimal value) {
            return new ProlongIntervention(frame, intervention, costYear, value, endMonth);
        }
    }

    /**
     * An intervention ends.
     *
     * @param months months of the first year in which it still runs, 0–12
     */
    record StopIntervention(Frame frame, String intervention, BigDecimal months) implements ScenarioAssumption {
        @Override
        public BigDecimal value() {
            return months;
        }

        @Override
        public ScenarioAssumption withValue(BigDecimal value) {
            return new StopIntervention(frame, intervention, value);
        }
    }

    /**
     * An intervention begins; its cost comes on top of what is planned.
     *
     * @param intervention key of the intervention; absent for one that has no name yet
     * @param amount cost of a whole year, money
     * @param startMonth first month of its first year, 1–12
     * @param endMonth last month of its last year, 1–12
     */
    record StartIntervention(Frame frame, @Nullable String intervention, Quantity amount, int startMonth, int endMonth)
            implements ScenarioAssumption {
        @Override
        public BigDecimal value() {
            return amount.value();
        }

        @Override
        public ScenarioAssumption withValue(BigDecimal value) {
            return new StartIntervention(frame, intervention, new Quantity(value, amount.unit()), startMonth, endMonth);
        }
    }

    /**
     * Members contribute more or less than planned.
     *
     * @param member key of the member; absent for all of them
     * @param change of each year, in percent or money; negative for less
     */
    record ChangeContribution(Frame frame, @Nullable String member, Quantity change) implements ScenarioAssumption {
        @Override
        public BigDecimal value() {
            return change.value();
        }

        @Override
        public ScenarioAssumption withValue(BigDecimal value) {
            return new ChangeContribution(frame, member, new Quantity(value, change.unit()));
        }
    }

    /**
     * Costs rise by a rate, year upon year from the first.
     *
     * @param subject key of a cost unit or an intervention; absent for all costs
     */
    record Indexation(Frame frame, @Nullable String subject, BigDecimal percent) implements ScenarioAssumption {
        @Override
        public BigDecimal value() {
            return percent;
        }

        @Override
        public ScenarioAssumption withValue(BigDecimal value) {
            return new Indexation(frame, subject, value);
        }
    }

    /** Interest on the equity with which each year opens; it takes the place of interest in the plan. */
    record InterestRate(Frame frame, BigDecimal percent) implements ScenarioAssumption {
        @Override
        public BigDecimal value() {
            return percent;
        }

        @Override
        public ScenarioAssumption withValue(BigDecimal value) {
            return new InterestRate(frame, value);
        }
    }

    /**
     * A post stands empty for some months and costs nothing meanwhile.
     *
     * @param subject key of a cost unit or an intervention
     * @param months months of each year, 0–12
     */
    record DelayedRecruitment(Frame frame, String subject, BigDecimal months) implements ScenarioAssumption {
        @Override
        public BigDecimal value() {
            return months;
        }

        @Override
        public ScenarioAssumption withValue(BigDecimal value) {
            return new DelayedRecruitment(frame, subject, value);
        }
    }

    /**
     * Something that happens once.
     *
     * @param amount cost, or income if so marked; money
     */
    record OneOffEvent(Frame frame, Quantity amount, boolean income) implements ScenarioAssumption {
        @Override
        public BigDecimal value() {
            return amount.value();
        }

        @Override
        public ScenarioAssumption withValue(BigDecimal value) {
            return new OneOffEvent(frame, new Quantity(value, amount.unit()), income);
        }
    }

    /**
     * Equity above the buffer that no decision covers goes to interventions, evenly over the years, so that the last of
     * them closes at the buffer.
     *
     * @param percent share of it
     */
    record UseUndecidedPot(Frame frame, BigDecimal percent) implements ScenarioAssumption {
        @Override
        public BigDecimal value() {
            return percent;
        }

        @Override
        public ScenarioAssumption withValue(BigDecimal value) {
            return new UseUndecidedPot(frame, value);
        }
    }
}
