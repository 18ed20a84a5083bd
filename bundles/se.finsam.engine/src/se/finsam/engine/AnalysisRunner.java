// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.util.List;
import java.util.stream.Collectors;
import se.finsam.api.Analysis;
import se.finsam.api.AnalysisContribution;
import se.finsam.api.AnalysisException;
import se.finsam.api.AnalysisInput;
import se.finsam.api.AnalysisResult;
import se.finsam.api.IndicatorContribution;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.text.Text;

/** Runs analyses. One that cannot be loaded or throws fails with the name of its bundle; the others are not touched by it. */
public final class AnalysisRunner {
    private final List<AnalysisContribution> analyses;
    private final List<IndicatorContribution> indicators;

    /**
     * A runner of these analyses.
     *
     * @param indicators those that the analyses may ask for
     */
    public AnalysisRunner(List<AnalysisContribution> analyses, List<IndicatorContribution> indicators) {
        this.analyses = List.copyOf(analyses);
        this.indicators = List.copyOf(indicators);
    }

    /** A runner of everything contributed. */
    public static AnalysisRunner of(ContributionRegistry registry) {
        return new AnalysisRunner(registry.analyses(), registry.indicators());
    }

    /**
     * The result of one analysis.
     *
     * @throws AnalysisException if there is no such analysis, it has no result, or it is faulty; the text says which
     */
    public AnalysisResult run(String id, Snapshot snapshot, StatementTemplates templates, int year) {
        var contribution = analyses.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id));
        var runner = new IndicatorRunner(indicators);
        var input = new AnalysisInput(snapshot, templates, year, years -> runner.run(snapshot, years));
        Analysis analysis;
        try {
            analysis = contribution.loader().load();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw faulty(contribution, "kan inte laddas: " + e.getMessage(), "cannot be loaded: " + e.getMessage(), e);
        }
        try {
            return analysis.run(input);
        } catch (AnalysisException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            throw faulty(contribution, "gick fel: " + e, "failed: " + e, e);
        }
    }

    private AnalysisException unknown(String id) {
        var known = analyses.stream().map(AnalysisContribution::id).collect(Collectors.joining(", "));
        return new AnalysisException(new Text(
                "Det finns ingen analys %s; det finns %s".formatted(id, known),
                "There is no analysis %s; there are %s".formatted(id, known)));
    }

    private static AnalysisException faulty(AnalysisContribution contribution, String sv, String en, Throwable cause) {
        var failure = new AnalysisException(new Text(
                "Analysen %s från %s %s".formatted(contribution.id(), contribution.contributor(), sv),
                "The analysis %s of %s %s".formatted(contribution.id(), contribution.contributor(), en)));
        failure.initCause(cause);
        return failure;
    }
}
