// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

/**
 * An analysis that a user may adjust. The view Analyses runs it with what the user has set; documents run it with the defaults,
 * so that everybody's are the same.
 *
 * <p>Documents ask for tables, charts and sentences by their ids, so parameters change what these hold, not which there are.
 *
 * @param <P> what a user may set, see {@link Parameter}
 */
public interface AdjustableAnalysis<P extends Record> extends Analysis {
    /** The parameters that hold when nobody sets others. */
    P defaults();

    /**
     * The result for the year of the input and the years around it that the analysis is about.
     *
     * @throws AnalysisException if there is nothing to analyse or a parameter asks for what there is not, with the reason in
     *     words
     */
    AnalysisResult run(AnalysisInput input, P parameters);

    @Override
    default AnalysisResult run(AnalysisInput input) {
        return run(input, defaults());
    }
}
