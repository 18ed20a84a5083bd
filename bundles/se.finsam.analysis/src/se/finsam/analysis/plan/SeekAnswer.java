// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.util.List;
import se.finsam.core.snapshot.ScenarioAssumption;

/**
 * The answer to a question.
 *
 * @param amounts what each year of the question changes by, in öre: cost of new interventions, or contributions more than
 *     planned
 * @param assumptions the same as assumptions that a scenario may take up, one per year
 * @param figures what the plan gives with them
 */
public record SeekAnswer(
        SeekQuestion question, List<Long> amounts, List<ScenarioAssumption> assumptions, PlanFigures figures) {
    /** Copies the lists. */
    public SeekAnswer {
        amounts = List.copyOf(amounts);
        assumptions = List.copyOf(assumptions);
    }

    /** True when equity ends at the target to the öre; where money bears interest meanwhile it may miss by one. */
    public boolean isExact() {
        return figures.closing(question.year()) == question.target();
    }
}
