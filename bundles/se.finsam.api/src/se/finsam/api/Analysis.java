// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

/**
 * A set of tables, charts and sentences made of an association, contributed to {@link ExtensionPoints#ANALYSES}. What it
 * returns is what documents show, so that a document and the command line cannot differ.
 *
 * <p>An analysis is pure: its result depends on its input and its parameters alone, it changes nothing, and it may run at the
 * same time as others. It needs a public constructor without arguments. One with parameters is an {@link AdjustableAnalysis}.
 */
@FunctionalInterface
public interface Analysis {
    /**
     * The result for the year of the input and the years around it that the analysis is about; with the default parameters.
     *
     * @throws AnalysisException if there is nothing to analyse, with the reason in words
     */
    AnalysisResult run(AnalysisInput input);
}
