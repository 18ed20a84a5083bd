// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.util.Optional;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.model.Association;
import se.finsam.model.Plan;
import se.finsam.model.Scenario;
import se.finsam.model.ScenarioAssumption;
import se.finsam.model.query.ScenarioQuery;

/** Finds in the model what the snapshot tells of. */
record PlanElements(Association association, Snapshot snapshot, PlanChoice choice) {
    /** The plan that the view shows. */
    Optional<Plan> plan() {
        return choice.in(snapshot).flatMap(shown -> association.getPlans().stream()
                .filter(plan -> shown.id().equals(plan.getId()))
                .findFirst());
    }

    /** The scenario with a key; nothing for the plan itself. */
    Optional<Scenario> scenario(String key) {
        return plan().flatMap(plan -> ScenarioQuery.scenario(plan, key));
    }

    /** The assumption with an identity. */
    Optional<ScenarioAssumption> assumption(String id) {
        return plan().stream()
                .flatMap(plan -> plan.getScenarios().stream())
                .flatMap(scenario -> scenario.getAssumptions().stream())
                .filter(assumption -> id.equals(assumption.getId()))
                .findFirst();
    }
}
