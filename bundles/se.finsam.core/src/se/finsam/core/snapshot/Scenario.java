// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named set of assumptions on top of a plan or of another scenario of it; never a copy of figures.
 *
 * @param id identity in the model
 * @param key word by which it is asked for, unique within its plan
 * @param base key of the scenario that it builds on; absent for one on the plan itself
 * @param assumptions in the order in which they change the figures
 */
public record Scenario(
        String id,
        String key,
        String name,
        String description,
        @Nullable String base,
        List<ScenarioAssumption> assumptions) {
    /** Copies the assumptions. */
    public Scenario {
        assumptions = List.copyOf(assumptions);
    }
}
