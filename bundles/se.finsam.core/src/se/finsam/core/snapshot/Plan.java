// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.util.List;

/**
 * A budget plan (budgetprognos); its amounts are facts of kind {@link FactKind#PLAN}.
 *
 * @param baseYear last year with outturn; the plan opens with its closing equity
 * @param scenarios what it is compared with, in the order of the model
 */
public record Plan(
        String id,
        String name,
        int firstYear,
        int lastYear,
        int baseYear,
        List<Assumption> assumptions,
        List<Scenario> scenarios) {
    /** Copies the lists. */
    public Plan {
        assumptions = List.copyOf(assumptions);
        scenarios = List.copyOf(scenarios);
    }
}
