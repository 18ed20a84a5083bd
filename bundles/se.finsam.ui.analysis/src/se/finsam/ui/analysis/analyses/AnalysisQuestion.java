// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.analyses;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.finsam.api.AnalysisContribution;
import se.finsam.api.AnalysisException;
import se.finsam.api.Progress;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.engine.AnalysisRunner;
import se.finsam.engine.ContributedParameters;
import se.finsam.engine.ContributionException;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.ParameterException;
import se.finsam.engine.ParameterKind;
import se.finsam.engine.ParameterSet;
import se.finsam.model.text.Texts;

/**
 * Which analysis is asked, about which year, and with which parameters.
 *
 * @param settings what the user has set, by name of the parameter
 */
record AnalysisQuestion(
        ContributionRegistry registry,
        Snapshot snapshot,
        AnalysisContribution analysis,
        int year,
        Map<String, String> settings) {
    private static final Texts TEXTS = Texts.of(AnalysisQuestion.class);

    /**
     * What came of it.
     *
     * @param reason why there are no parts, as a sentence with its full stop; absent when there are some
     */
    record Answer(List<AnalysisPart> parts, Optional<Text> reason) {}

    /** Every analysis that is contributed, by name. */
    static List<AnalysisContribution> analyses(ContributionRegistry registry, Language language) {
        return registry.analyses().stream()
                .sorted(Comparator.comparing(analysis -> analysis.name().in(language)))
                .toList();
    }

    /** The years that can be asked about, newest first. */
    static List<Integer> years(Snapshot snapshot) {
        return List.copyOf(snapshot.yearsWith(FactKind.ACTUAL).descendingSet());
    }

    /** Why the analysis does not apply to the year, as a sentence with its full stop; empty when it does. */
    Optional<Text> missing() {
        return analysis.appliesTo().missing(snapshot, year);
    }

    /** The parameters that can be set; none for an analysis that does not apply or is faulty, which its answer says. */
    Optional<ParameterSet<?>> parameters() {
        if (missing().isPresent()) {
            return Optional.empty();
        }
        try {
            return ContributedParameters.of(analysis)
                    .filter(set -> set.parameters().stream().anyMatch(each -> each.kind() != ParameterKind.FIXED));
        } catch (ContributionException e) {
            return Optional.empty();
        }
    }

    /**
     * Runs the analysis; one that is faulty, or does not take a setting, gives the reason why nothing is shown.
     *
     * @throws java.util.concurrent.CancellationException if nobody waits any more
     */
    Answer answer(Progress progress) {
        try {
            var result = AnalysisRunner.of(registry)
                    .run(analysis.id(), snapshot, registry.templates(), year, settings, progress);
            var parts = AnalysisPart.of(result);
            return new Answer(parts, parts.isEmpty() ? Optional.of(TEXTS.get("nothing")) : Optional.empty());
        } catch (AnalysisException e) {
            return none(e.text());
        } catch (ParameterException e) {
            return none(e.text());
        }
    }

    private static Answer none(Text phrase) {
        return new Answer(List.of(), Optional.of(new Text(phrase.sv() + ".", phrase.en() + ".")));
    }
}
