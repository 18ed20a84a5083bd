// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import se.finsam.api.ImportInput;
import se.finsam.api.ImportRemark;
import se.finsam.api.ImportResult;
import se.finsam.api.Importer;
import se.finsam.api.ImporterContribution;
import se.finsam.api.Progress;
import se.finsam.core.finding.Severity;
import se.finsam.core.text.Text;

/**
 * Runs importers, each within a time limit. It gives what an importer proposes; nothing is changed.
 *
 * @param limit time that an importer gets
 */
public record ImportRunner(Duration limit) {
    /** Time that an importer gets when nothing else is said. */
    public static final Duration LIMIT = Duration.ofSeconds(60);

    /** More facts or remarks than this hold the window when they are held against the association. */
    static final int MOST = 50_000;

    /** A runner with the usual limit. */
    public ImportRunner() {
        this(LIMIT);
    }

    /**
     * What an importer reads in a file; why it does not apply to the association, as the only remark, when it does not.
     *
     * @param settings what the user has set, by name of the parameter
     * @throws ParameterException if a setting is wrong
     * @throws ContributionException if the importer is faulty
     * @throws java.util.concurrent.CancellationException if the caller cancels
     */
    public ImportResult run(
            ImporterContribution importer, ImportInput input, Map<String, String> settings, Progress progress) {
        var missing = importer.appliesTo().missing(input.snapshot());
        if (missing.isPresent()) {
            return new ImportResult(
                    List.of(), List.of(new ImportRemark(Severity.ERROR, 0, 0, missing.get(), Text.EMPTY)));
        }
        return new Isolation(limit)
                .call(
                        importer,
                        progress,
                        inner -> checked(read(importer.loader().load(), input, settings, inner)));
    }

    private static <P extends Record> ImportResult read(
            Importer<P> importer, ImportInput input, Map<String, String> settings, Progress progress) {
        return importer.read(input, ParameterSet.of(importer.defaults()).parse(settings), progress);
    }

    private static ImportResult checked(ImportResult result) {
        if (result != null && (result.facts().size() > MOST || result.remarks().size() > MOST)) {
            throw new IllegalStateException("it gave more than %d facts or remarks".formatted(MOST));
        }
        return result;
    }
}
