// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.core.snapshot.Plan;
import se.finsam.core.snapshot.Scenario;
import se.finsam.core.snapshot.ScenarioAssumption;
import se.finsam.core.snapshot.Snapshot;

/**
 * A plan with its scenarios. Evaluating is pure and may be done by several threads at once: the same assumptions always give
 * the same figures, and a scenario gives what its base gives with its own assumptions after.
 */
public final class PlanModel {
    private final Snapshot snapshot;
    private final Plan plan;
    private final ScenarioTree tree;
    private final PlanDraft base;
    private final Effects effects;

    /**
     * A plan of an association.
     *
     * @throws PlanException if the plan has no equity to begin with or no contributions in some year
     */
    public PlanModel(Snapshot snapshot, Plan plan) {
        this.snapshot = snapshot;
        this.plan = plan;
        tree = new ScenarioTree(plan);
        base = BasePlan.of(snapshot, plan);
        effects = new Effects(snapshot, plan.baseYear());
    }

    /** The plan with the latest base year, the last one if several share it; empty when there is no plan. */
    public static Optional<Plan> newest(Snapshot snapshot) {
        return snapshot.data().plans().stream()
                .reduce((first, second) -> second.baseYear() >= first.baseYear() ? second : first);
    }

    /** The association. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /**
     * The scenario with a key.
     *
     * @throws PlanException if there is none
     */
    public Scenario scenario(String key) {
        return tree.scenario(key);
    }

    /**
     * The assumptions of a scenario after those of its bases, in the order in which they work.
     *
     * @throws PlanException if there is no such scenario or its bases go in a circle
     */
    public List<ScenarioAssumption> assumptions(String key) {
        return tree.assumptions(key);
    }

    /** The plan itself. */
    public PlanFigures base() {
        return evaluate(List.of());
    }

    /**
     * What a scenario gives.
     *
     * @throws PlanException as {@link #assumptions(String)}, or if an assumption does not fit the plan
     */
    public PlanFigures evaluate(String key) {
        return evaluate(assumptions(key));
    }

    /**
     * What the plan gives under assumptions.
     *
     * @throws PlanException if an assumption does not fit the plan
     */
    public PlanFigures evaluate(List<ScenarioAssumption> assumptions) {
        return draft(assumptions).figures();
    }

    /**
     * What the plan gives under some assumptions and others after them.
     *
     * @throws PlanException if an assumption does not fit the plan
     */
    public PlanFigures evaluate(List<ScenarioAssumption> assumptions, List<ScenarioAssumption> more) {
        var all = new ArrayList<>(assumptions);
        all.addAll(more);
        return evaluate(all);
    }

    PlanDraft draft(List<ScenarioAssumption> assumptions) {
        var draft = base.copy();
        assumptions.forEach(assumption -> apply(draft, assumption));
        return draft;
    }

    void apply(PlanDraft draft, ScenarioAssumption assumption) {
        effects.apply(draft, assumption);
    }
}
