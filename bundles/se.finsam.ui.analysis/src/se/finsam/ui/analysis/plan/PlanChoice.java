// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.plan.PlanModel;
import se.finsam.core.snapshot.Plan;
import se.finsam.core.snapshot.ScenarioAssumption;
import se.finsam.core.snapshot.Snapshot;

/**
 * What a user has chosen to see.
 *
 * @param plan identity of the plan; null for the newest one
 * @param selected key of a scenario, or {@link #PLAN}
 * @param compared keys of what it is shown beside
 * @param preview a number that is tried and not decided; null for none
 */
record PlanChoice(
        @Nullable String plan,
        String selected,
        Set<String> compared,
        Shown shown,
        @Nullable Preview preview) {
    /** Stands for the plan itself among the keys of its scenarios. */
    static final String PLAN = "#plan";

    /** At first: the plan, line by line. */
    static final PlanChoice FIRST = new PlanChoice(null, PLAN, Set.of(PLAN), Shown.LINES, null);

    PlanChoice {
        compared = Set.copyOf(compared);
    }

    /**
     * What the grid shows.
     *
     * @param line id of the line of {@link Kind#LINE}; null for the others
     */
    record Shown(Kind kind, @Nullable String line) {
        static final Shown LINES = new Shown(Kind.LINES, null);

        /** The kinds; from {@link #EQUITY} on one measure of several scenarios. */
        enum Kind {
            LINES,
            DIFFERENCE,
            ALL,
            EQUITY,
            SHARE,
            FUNDING,
            COST,
            LINE
        }
    }

    /**
     * Another number for an assumption.
     *
     * @param assumption identity in the model
     */
    record Preview(String assumption, BigDecimal value) {
        List<ScenarioAssumption> in(List<ScenarioAssumption> assumptions) {
            return assumptions.stream()
                    .map(each -> each.frame().id().equals(assumption) ? each.withValue(value) : each)
                    .toList();
        }
    }

    /** Another plan from the beginning, with the same figures shown. */
    PlanChoice plan(String id) {
        return new PlanChoice(id, PLAN, Set.of(PLAN), shown, null);
    }

    /** The plan chosen; the newest one when it is gone. */
    Optional<Plan> in(Snapshot snapshot) {
        return snapshot.data().plans().stream()
                .filter(each -> each.id().equals(plan))
                .findFirst()
                .or(() -> PlanModel.newest(snapshot));
    }

    /** The model of a plan, whether or not another one is in force; what is computed of it rests on no other. */
    static PlanModel model(Snapshot snapshot, Plan plan) {
        var isOnly = snapshot.data().plans().size() == 1;
        return new PlanModel(isOnly ? snapshot : new Snapshot(snapshot.data().withPlan(plan)), plan);
    }

    PlanChoice select(String key) {
        return new PlanChoice(plan, key, compared, shown, null);
    }

    PlanChoice compare(Set<String> keys) {
        return new PlanChoice(plan, selected, keys, shown, preview);
    }

    PlanChoice show(Shown other) {
        return new PlanChoice(plan, selected, compared, other, preview);
    }

    PlanChoice preview(@Nullable Preview tried) {
        return new PlanChoice(plan, selected, compared, shown, tried);
    }

    /** The same choice among the keys that there are: a scenario that is gone gives way to the plan. */
    PlanChoice among(Set<String> keys) {
        var left = new LinkedHashSet<>(compared);
        left.retainAll(keys);
        return new PlanChoice(plan, keys.contains(selected) ? selected : PLAN, left, shown, preview);
    }
}
