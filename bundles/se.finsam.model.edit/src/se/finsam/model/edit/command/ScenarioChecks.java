// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Plan;
import se.finsam.model.Scenario;
import se.finsam.model.ScenarioAssumption;
import se.finsam.model.query.ScenarioQuery;
import se.finsam.model.text.Names;

/** What the commands on scenarios ask about the present state. */
final class ScenarioChecks {
    private ScenarioChecks() {}

    /** A refusal if the base belongs to another plan or builds on the scenario; an absent base is the plan itself. */
    static @Nullable Text base(Scenario scenario, @Nullable Scenario base) {
        if (base == null) {
            return null;
        }
        if (base.eContainer() != scenario.eContainer()) {
            return ModelText.of("refuse.otherPlan");
        }
        return ScenarioQuery.buildsOn(base, scenario) ? ModelText.of("refuse.baseInCircle", Names.of(base)) : null;
    }

    /** A refusal if the assumption has no name, lacks a value, belongs to something already or leaves the plan's years. */
    static @Nullable Text fits(Plan plan, ScenarioAssumption assumption) {
        if (assumption.eContainer() != null) {
            return ModelText.of("refuse.value", Names.of(assumption));
        }
        for (var feature : assumption.eClass().getEAllStructuralFeatures()) {
            var value = assumption.eGet(feature);
            if (feature.isRequired() && (value == null || value.toString().isBlank())) {
                return ModelText.of("refuse.missing", Names.of(feature));
            }
        }
        var from = assumption.getFromYear() == null ? plan.getFirstYear() : assumption.getFromYear();
        var to = assumption.getToYear() == null ? plan.getLastYear() : assumption.getToYear();
        if (from < plan.getFirstYear() || to > plan.getLastYear()) {
            return ModelText.of("refuse.planYear", plan.getFirstYear(), plan.getLastYear());
        }
        return Checks.forwards(from, to);
    }
}
