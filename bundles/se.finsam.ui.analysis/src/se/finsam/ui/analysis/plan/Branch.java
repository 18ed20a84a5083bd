// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Plan;
import se.finsam.core.snapshot.Scenario;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;

/**
 * The plan or a scenario with the scenarios that build on it.
 *
 * @param key of the scenario, or {@link PlanChoice#PLAN}
 * @param hint more about it
 */
record Branch(String key, Text name, Text hint, List<Branch> children) {
    private static final Texts TEXTS = Texts.of(Branch.class);

    Branch {
        children = List.copyOf(children);
    }

    /** The tree of a plan; scenarios whose bases go in a circle stand on the plan, so that they can be mended. */
    static Branch of(Plan plan) {
        var placed = new HashSet<String>();
        var children = new ArrayList<>(children(plan, null, placed));
        for (var scenario : plan.scenarios()) {
            if (placed.add(scenario.key())) {
                children.add(branch(plan, scenario, placed));
            }
        }
        return new Branch(PlanChoice.PLAN, planName(), TEXTS.get("planHint", plan.name()), children);
    }

    /** What the plan itself is called. */
    static Text planName() {
        return TEXTS.get("plan");
    }

    private static List<Branch> children(Plan plan, @Nullable String base, Set<String> placed) {
        var children = new ArrayList<Branch>();
        for (var scenario : plan.scenarios()) {
            if (Objects.equals(scenario.base(), base) && placed.add(scenario.key())) {
                children.add(branch(plan, scenario, placed));
            }
        }
        return children;
    }

    private static Branch branch(Plan plan, Scenario scenario, Set<String> placed) {
        return new Branch(
                scenario.key(),
                Text.same(scenario.name()),
                Text.same(scenario.description()),
                children(plan, scenario.key(), placed));
    }

    /** Visits this and all that builds on it, from top to bottom. */
    void forEach(Consumer<Branch> visitor) {
        visitor.accept(this);
        children.forEach(child -> child.forEach(visitor));
    }

    /** The keys from top to bottom. */
    List<String> keys() {
        var keys = new ArrayList<String>();
        forEach(branch -> keys.add(branch.key()));
        return keys;
    }
}
