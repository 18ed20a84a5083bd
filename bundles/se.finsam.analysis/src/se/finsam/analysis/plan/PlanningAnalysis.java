// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.util.List;
import se.finsam.analysis.text.Phrase;
import se.finsam.api.Analysis;
import se.finsam.api.AnalysisException;
import se.finsam.api.AnalysisInput;
import se.finsam.api.AnalysisResult;
import se.finsam.api.AnalysisResult.Sentences;
import se.finsam.api.Progress;

/**
 * The plan that starts from a year, told as a whole for documents. Which tables and charts there are depends on the scenarios of
 * the plan; without a plan there are none, and the summary says so.
 */
public final class PlanningAnalysis implements Analysis {
    @Override
    public AnalysisResult run(AnalysisInput input) {
        try {
            return PlanOverview.model(input.snapshot(), input.year())
                    .map(model -> new PlanOverview(model, Progress.ENDLESS).result())
                    .orElseGet(() -> without(input.year()));
        } catch (PlanException e) {
            throw new AnalysisException(e.text());
        }
    }

    private static AnalysisResult without(int year) {
        var told = Phrase.of("Det finns ingen plan som utgår från %d.", "There is no plan that starts from %d.", year);
        return new AnalysisResult(
                List.of(),
                List.of(),
                List.of(
                        new Sentences("summary", List.of(told)),
                        new Sentences("scenarios", List.of()),
                        new Sentences("risk", List.of())));
    }
}
