// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementTemplates;

/**
 * What an analysis is asked about.
 *
 * @param templates the statements that are installed
 * @param year the fiscal year that the analysis ends with or, for one of a plan, from which the plan starts
 * @param indicators computes every installed indicator for some years
 */
public record AnalysisInput(
        Snapshot snapshot,
        StatementTemplates templates,
        int year,
        Function<Collection<Integer>, List<IndicatorResult>> indicators) {}
