// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;

/**
 * A line of a plan.
 *
 * @param id unique in the plan, also among lines that a scenario adds: the code of a line item, the key of a cost unit or
 *     an intervention, or one of the constants here
 * @param subject key of the member, cost unit or intervention that it is about, if it is about one
 */
public record PlanLine(
        String id, Kind kind, Text label, @Nullable String subject) {
    /** Contributions of all members together. */
    public static final String CONTRIBUTION = "contribution";

    /** Interest on equity. */
    public static final String INTEREST = "interest";

    /** New interventions that have no name yet. */
    public static final String NEW_INTERVENTIONS = "newInterventions";

    /** Single events that cost something. */
    public static final String ONE_OFF_COST = "oneOffCost";

    /** Single events that bring something. */
    public static final String ONE_OFF_INCOME = "oneOffIncome";

    /** What a line is; lines stand in this order. */
    public enum Kind {
        CONTRIBUTION,
        ESF,
        OTHER_FUNDING,
        INTEREST,
        COST_UNIT,
        INTERVENTION,
        OTHER_COST;

        /** True for money that comes in. */
        public boolean isFunding() {
            return compareTo(COST_UNIT) < 0;
        }
    }

    /** Id of the line of what one member contributes. */
    static String contributionOf(String member) {
        return CONTRIBUTION + "." + member;
    }
}
