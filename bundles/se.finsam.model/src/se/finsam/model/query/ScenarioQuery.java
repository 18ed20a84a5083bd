// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.query;

import java.util.HashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Plan;
import se.finsam.model.Scenario;

/** Questions about the scenarios of a plan. */
public final class ScenarioQuery {
    private ScenarioQuery() {}

    /** The scenario of a plan with this key, if there is one. */
    public static Optional<Scenario> scenario(Plan plan, String key) {
        return plan.getScenarios().stream()
                .filter(scenario -> key.equals(scenario.getKey()))
                .findFirst();
    }

    /** True if {@code scenario} is {@code other}, or builds on it at any remove; a circle of bases does no harm. */
    public static boolean buildsOn(@Nullable Scenario scenario, Scenario other) {
        var seen = new HashSet<Scenario>();
        var step = scenario;
        while (step != null && seen.add(step)) {
            if (step == other) {
                return true;
            }
            step = step.getBase();
        }
        return false;
    }
}
