// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.analyses;

import java.util.Collections;
import java.util.List;
import se.finsam.api.AdjustableAnalysis;
import se.finsam.api.AnalysisInput;
import se.finsam.api.AnalysisResult;
import se.finsam.api.AnalysisResult.Sentences;
import se.finsam.core.text.Text;

/** Says a word as often as it is told to. */
public final class EchoAnalysis implements AdjustableAnalysis<EchoAnalysis.Times> {
    /** How often. */
    public record Times(int times) {}

    @Override
    public Times defaults() {
        return new Times(1);
    }

    @Override
    public AnalysisResult run(AnalysisInput input, Times parameters) {
        var said = new Sentences("echo", Collections.nCopies(parameters.times(), Text.same("Eko.")));
        return new AnalysisResult(List.of(), List.of(), List.of(said));
    }
}
