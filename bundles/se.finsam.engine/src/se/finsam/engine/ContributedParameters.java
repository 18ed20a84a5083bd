// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.time.Duration;
import java.util.Optional;
import se.finsam.api.AdjustableAnalysis;
import se.finsam.api.Analysis;
import se.finsam.api.AnalysisContribution;
import se.finsam.api.CheckContribution;
import se.finsam.api.Contribution;
import se.finsam.api.DriverContribution;
import se.finsam.api.ExporterContribution;
import se.finsam.api.ImporterContribution;
import se.finsam.api.Progress;

/** Asks contributions for the parameters that a user may set. */
public final class ContributedParameters {
    /** A window waits for the answer. */
    private static final Duration LIMIT = Duration.ofSeconds(3);

    private ContributedParameters() {}

    /** Code of a contribution that gives its defaults. */
    private interface Defaults {
        Record get() throws ReflectiveOperationException;
    }

    /** Parameters of what has none. */
    private record None() {}

    /**
     * The parameters of a contribution; empty when one of its kind has none.
     *
     * @throws ContributionException if the contribution is faulty
     */
    public static Optional<ParameterSet<?>> of(Contribution contribution) {
        return switch (contribution) {
            case CheckContribution check ->
                asked(check, () -> check.loader().load().defaults());
            case AnalysisContribution analysis ->
                asked(analysis, () -> defaults(analysis.loader().load()));
            case DriverContribution driver ->
                asked(driver, () -> driver.loader().load().defaults());
            case ImporterContribution importer ->
                asked(importer, () -> importer.loader().load().defaults());
            case ExporterContribution exporter ->
                asked(exporter, () -> exporter.loader().load().defaults());
            default -> Optional.empty();
        };
    }

    /** The parameters of an analysis that hold when nobody sets others; a record without components when it has none. */
    static Record defaults(Analysis analysis) {
        return analysis instanceof AdjustableAnalysis<?> adjustable ? adjustable.defaults() : new None();
    }

    private static Optional<ParameterSet<?>> asked(Contribution contribution, Defaults defaults) {
        return Optional.of(
                new Isolation(LIMIT).call(contribution, Progress.ENDLESS, progress -> ParameterSet.of(defaults.get())));
    }
}
