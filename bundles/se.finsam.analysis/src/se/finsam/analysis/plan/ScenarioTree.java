// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.finsam.core.snapshot.Plan;
import se.finsam.core.snapshot.Scenario;
import se.finsam.core.snapshot.ScenarioAssumption;

/** The scenarios of a plan, each on top of its base. */
final class ScenarioTree {
    private final Map<String, Scenario> scenarios = new LinkedHashMap<>();

    ScenarioTree(Plan plan) {
        plan.scenarios().forEach(scenario -> scenarios.put(scenario.key(), scenario));
    }

    /** The scenario with a key. */
    Scenario scenario(String key) {
        var found = scenarios.get(key);
        if (found == null) {
            var all = String.join(", ", scenarios.keySet());
            throw scenarios.isEmpty()
                    ? PlanException.of(
                            "Scenariot %s finns inte; planen har inga scenarier.",
                            "There is no scenario %s; the plan has none.", key)
                    : PlanException.of(
                            "Scenariot %s finns inte; det finns %s.",
                            "There is no scenario %s; there are %s.", key, all);
        }
        return found;
    }

    /** The assumptions that make a scenario: those of its bases first, from the root. */
    List<ScenarioAssumption> assumptions(String key) {
        var chain = new ArrayDeque<Scenario>();
        var step = scenario(key);
        while (true) {
            if (chain.contains(step)) {
                throw PlanException.of(
                        "Scenariot %s bygger på sig självt (%s); låt något av dem bygga på planen.",
                        "The scenario %s builds on itself (%s); let one of them build on the plan.",
                        step.key(),
                        String.join(" → ", chain.stream().map(Scenario::key).toList()));
            }
            chain.addFirst(step);
            var base = step.base();
            if (base == null) {
                break;
            }
            step = scenario(base);
        }
        var all = new ArrayList<ScenarioAssumption>();
        chain.forEach(scenario -> all.addAll(scenario.assumptions()));
        return List.copyOf(all);
    }
}
