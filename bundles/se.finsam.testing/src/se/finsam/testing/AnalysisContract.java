// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.finsam.api.AdjustableAnalysis;
import se.finsam.api.Analysis;
import se.finsam.api.AnalysisContribution;
import se.finsam.api.AnalysisException;
import se.finsam.api.AnalysisInput;
import se.finsam.api.AnalysisResult;
import se.finsam.api.AnalysisResult.Sentences;
import se.finsam.api.IndicatorContribution;
import se.finsam.api.Progress;
import se.finsam.core.chart.Chart;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Table;
import se.finsam.engine.AnalysisRunner;
import se.finsam.engine.IndicatorRunner;

/** What holds for every analysis; extend it with the id of yours, and add tests of what it finds. */
public abstract class AnalysisContract extends Contract<AnalysisContribution> {
    /** A contract to extend. */
    protected AnalysisContract() {
        super(AnalysisContribution.class);
    }

    /** The result of the analysis for a year, with every indicator that is installed at its call. */
    protected final AnalysisResult result(Snapshot snapshot, int year) throws ReflectiveOperationException {
        return result(contribution().loader().load(), snapshot, year);
    }

    private AnalysisResult result(Analysis analysis, Snapshot snapshot, int year) {
        var runner = new IndicatorRunner(indicators());
        return analysis.run(new AnalysisInput(snapshot, templates(), year, years -> runner.run(snapshot, years)));
    }

    /**
     * The result of the analysis for a year when a user sets parameters of it, by their names; the others keep their defaults.
     */
    protected final AnalysisResult result(Snapshot snapshot, int year, Map<String, String> settings) {
        var contribution = contribution();
        return new AnalysisRunner(List.of(contribution), indicators())
                .run(contribution.id(), snapshot, templates(), year, settings, Progress.ENDLESS);
    }

    /** The result, if there is something to analyse. */
    private Optional<AnalysisResult> resultIfAny(Snapshot snapshot, int year) throws ReflectiveOperationException {
        try {
            return Optional.of(result(snapshot, year));
        } catch (AnalysisException e) {
            Trials.spoken(e.text(), "why there is nothing to analyse");
            return Optional.empty();
        }
    }

    List<IndicatorContribution> indicators() {
        return plugin().registry().indicators();
    }

    @Test
    final void itHasANameAndSaysWhatItTells() {
        assertFalse(contribution().name().sv().isBlank());
        assertFalse(contribution().description().sv().isBlank(), "give the analysis a description");
    }

    @Test
    final void itsParametersSurviveBeingWrittenAsText() throws Exception {
        if (contribution().loader().load() instanceof AdjustableAnalysis<?> adjustable) {
            Trials.roundTrip(adjustable.defaults());
        }
    }

    @Test
    final void itIsTheSameEachTimeAndInEveryThread() throws Exception {
        var snapshot = Samples.small();
        var analysis = contribution().loader().load();
        Trials.same(() -> result(analysis, snapshot, Samples.YEAR));
    }

    /**
     * The ids that documents may ask for whatever the year. They are those of the sample's result unless some of yours follow
     * the data, such as a table for each scenario; then say which do not.
     */
    protected Set<String> promised(AnalysisResult ofTheSample) {
        return ids(ofTheSample);
    }

    @Test
    final void documentsFindEachIdWhateverTheYear() throws Exception {
        var promised = promised(result(Samples.small(), Samples.YEAR));
        assertFalse(promised.isEmpty(), "the analysis gives nothing");
        for (var year = Samples.YEAR - 5; year <= Samples.YEAR; year++) {
            var missing = new TreeSet<>(promised);
            missing.removeAll(resultIfAny(Samples.small(), year)
                    .map(AnalysisContract::ids)
                    .orElse(promised));
            assertEquals(Set.of(), missing, "missing in " + year);
        }
    }

    private static Set<String> ids(AnalysisResult result) {
        return Stream.of(
                        result.tables().stream().map(Table::id),
                        result.charts().stream().map(Chart::id),
                        result.sentences().stream().map(Sentences::id))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    @Test
    final void itSpeaksBothLanguages() throws Exception {
        var result = result(Samples.small(), Samples.YEAR);
        result.tables().forEach(AnalysisContract::assertSpoken);
        result.charts().forEach(AnalysisContract::assertSpoken);
        result.sentences().forEach(sentences -> sentences.texts().forEach(text -> Trials.spoken(text, sentences.id())));
    }

    private static void assertSpoken(Table table) {
        Trials.spoken(table.title(), "title of table " + table.id());
        table.columns().forEach(column -> Trials.spokenOrSilent(column.header(), "heading of " + column.id()));
        table.footnotes().forEach(note -> Trials.spoken(note.text(), "note of table " + table.id()));
        for (var row : table.rows()) {
            Trials.spokenOrSilent(row.label(), "label of " + row.id());
            row.cells().stream()
                    .filter(Cell.Unknown.class::isInstance)
                    .map(Cell.Unknown.class::cast)
                    .forEach(unknown -> Trials.spoken(unknown.reason(), "why a figure is missing in " + row.id()));
        }
    }

    private static void assertSpoken(Chart chart) {
        Trials.spoken(chart.title(), "title of chart " + chart.id());
        Trials.spoken(chart.altText(), "alternative text of chart " + chart.id());
        chart.series().forEach(series -> Trials.spokenOrSilent(series.name(), "name of series " + series.id()));
        chart.categories().forEach(category -> Trials.spokenOrSilent(category, "category of chart " + chart.id()));
    }

    @Test
    final void itNeedsNothingThatIsNotThere() throws Exception {
        resultIfAny(Samples.small(), Samples.YEAR + 50);
        resultIfAny(Samples.fresh(), Samples.YEAR);
    }

    @Test
    final void itEndsInTimeOnLargeData() throws Exception {
        var snapshot = Samples.large();
        assertTimeoutPreemptively(Trials.LIMIT, () -> resultIfAny(snapshot, Samples.YEAR));
    }
}
