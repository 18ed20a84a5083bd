// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.util.List;

/**
 * The amount of a line in a year.
 *
 * @param ore in öre, in natural sign: funding and cost are both positive
 * @param facts ids of the facts that it comes from
 * @param causes names of the assumptions that made it what it is; empty for the plan's own
 */
public record PlanCell(long ore, Standing standing, List<String> facts, List<String> causes) {
    /** Nothing planned and nothing assumed. */
    static final PlanCell NONE = new PlanCell(0, Standing.PLANNED, List.of(), List.of());

    /** Copies the lists. */
    public PlanCell {
        facts = List.copyOf(facts);
        causes = List.copyOf(causes);
    }
}
