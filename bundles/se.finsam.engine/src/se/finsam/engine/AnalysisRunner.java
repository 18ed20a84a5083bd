// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.finsam.api.AdjustableAnalysis;
import se.finsam.api.Analysis;
import se.finsam.api.AnalysisContribution;
import se.finsam.api.AnalysisException;
import se.finsam.api.AnalysisInput;
import se.finsam.api.AnalysisResult;
import se.finsam.api.IndicatorContribution;
import se.finsam.api.Progress;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.text.Text;

/**
 * Runs analyses, each within a time limit. One that cannot be loaded, throws, does not end or gives nonsense fails with the
 * name of its bundle; the others are not touched by it.
 */
public final class AnalysisRunner {
    /** Time that an analysis gets when nothing else is said. */
    public static final Duration LIMIT = Duration.ofSeconds(60);

    /** Rows of a table beyond which nobody reads them and no document holds them. */
    static final int MOST_ROWS = 20_000;

    /** Columns of a table, tables and charts beyond which a window or a document stands still. */
    static final int MOST = 1_000;

    /** Values of a chart beyond which they cannot be told apart and drawing them holds the window. */
    static final int MOST_VALUES = 5_000;

    /** Characters of all sentences, likewise. */
    static final int MOST_CHARACTERS = 200_000;

    private final List<AnalysisContribution> analyses;
    private final Function<String, Optional<AnalysisContribution>> byId;
    private final List<IndicatorContribution> indicators;
    private final Duration limit;

    /**
     * A runner of these analyses.
     *
     * @param indicators those that the analyses may ask for
     */
    public AnalysisRunner(List<AnalysisContribution> analyses, List<IndicatorContribution> indicators) {
        this(analyses, indicators, LIMIT);
    }

    /**
     * A runner of these analyses.
     *
     * @param indicators those that the analyses may ask for
     * @param limit time that an analysis gets
     */
    public AnalysisRunner(List<AnalysisContribution> analyses, List<IndicatorContribution> indicators, Duration limit) {
        this(
                analyses,
                id -> analyses.stream().filter(each -> each.id().equals(id)).findFirst(),
                indicators,
                limit);
    }

    private AnalysisRunner(
            List<AnalysisContribution> analyses,
            Function<String, Optional<AnalysisContribution>> byId,
            List<IndicatorContribution> indicators,
            Duration limit) {
        this.analyses = List.copyOf(analyses);
        this.byId = byId;
        this.indicators = List.copyOf(indicators);
        this.limit = limit;
    }

    /** A runner of everything contributed, found by ids that it had before as well. */
    public static AnalysisRunner of(ContributionRegistry registry) {
        return new AnalysisRunner(registry.analyses(), registry::analysis, registry.indicators(), LIMIT);
    }

    /**
     * The result of one analysis with its default parameters.
     *
     * @throws AnalysisException if there is no such analysis, it has no result, or it is faulty; the text says which
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public AnalysisResult run(String id, Snapshot snapshot, StatementTemplates templates, int year) {
        return run(id, snapshot, templates, year, Map.of(), Progress.ENDLESS);
    }

    /**
     * The result of one analysis for somebody who may stop waiting.
     *
     * @param settings what the user has set, by name of the parameter
     * @throws ParameterException if a setting is wrong
     * @throws AnalysisException if there is no such analysis, it has no result, or it is faulty; the text says which
     * @throws java.util.concurrent.CancellationException if the caller waits no more
     */
    public AnalysisResult run(
            String id,
            Snapshot snapshot,
            StatementTemplates templates,
            int year,
            Map<String, String> settings,
            Progress caller) {
        var contribution = byId.apply(id).orElseThrow(() -> unknown(id));
        contribution.appliesTo().missing(snapshot, year).ifPresent(why -> {
            throw new AnalysisException(Faults.phrase(why));
        });
        var runner = new IndicatorRunner(indicators);
        var input = new AnalysisInput(snapshot, templates, year, years -> runner.run(snapshot, years));
        try {
            return new Isolation(limit)
                    .call(
                            contribution,
                            caller,
                            progress -> readable(result(contribution.loader().load(), input, settings)));
        } catch (ContributionException e) {
            var failure = new AnalysisException(Faults.phrase(e.text()));
            failure.initCause(e);
            throw failure;
        }
    }

    private static AnalysisResult result(Analysis analysis, AnalysisInput input, Map<String, String> settings) {
        if (analysis instanceof AdjustableAnalysis<?> adjustable) {
            return adjusted(adjustable, input, settings);
        }
        ParameterSet.of(ContributedParameters.defaults(analysis)).parse(settings);
        return analysis.run(input);
    }

    private static <P extends Record> AnalysisResult adjusted(
            AdjustableAnalysis<P> analysis, AnalysisInput input, Map<String, String> settings) {
        return analysis.run(input, ParameterSet.of(analysis.defaults()).parse(settings));
    }

    private static AnalysisResult readable(AnalysisResult result) {
        if (result != null) {
            requireFew("it", result.tables().size(), "tables", MOST);
            requireFew("it", result.charts().size(), "charts", MOST);
            for (var table : result.tables()) {
                requireFew(table.id(), table.rows().size(), "rows", MOST_ROWS);
                requireFew(table.id(), table.columns().size(), "columns", MOST);
            }
            for (var chart : result.charts()) {
                var values = (long) chart.categories().size()
                        * Math.max(1, chart.series().size());
                requireFew(chart.id(), values, "values", MOST_VALUES);
            }
            var characters = result.sentences().stream()
                    .flatMap(group -> group.texts().stream())
                    .mapToLong(text -> text.sv().length())
                    .sum();
            requireFew("it", characters, "characters of sentences", MOST_CHARACTERS);
        }
        return result;
    }

    private static void requireFew(String id, long size, String what, int most) {
        if (size > most) {
            throw new IllegalStateException("%s has %d %s; %d is the most".formatted(id, size, what, most));
        }
    }

    private AnalysisException unknown(String id) {
        var known = analyses.stream().map(AnalysisContribution::id).collect(Collectors.joining(", "));
        return new AnalysisException(new Text(
                "Det finns ingen analys %s; det finns %s".formatted(id, known),
                "There is no analysis %s; there are %s".formatted(id, known)));
    }
}
