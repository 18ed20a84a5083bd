// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import se.finsam.api.CheckInput;
import se.finsam.engine.AnalysisRunner;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckRunner;
import se.finsam.engine.ContributionRegistry;
import se.finsam.model.text.Texts;
import se.finsam.report.AssociationReports;
import se.finsam.report.OutputFormat;
import se.finsam.report.RenderControl;
import se.finsam.report.ReportException;
import se.finsam.report.ReportRenderer;
import se.finsam.ui.UiLanguage;

/** Makes documents as the command line makes them. Slow; for background threads, one at a time. */
final class ReportMaker implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(ReportMaker.class);

    private final ContributionRegistry registry;
    private final AssociationReports reports;

    ReportMaker(ContributionRegistry registry) {
        this.registry = registry;
        reports = new AssociationReports(
                registry.templates(),
                input -> CheckRunner.check(registry.checks(), input),
                AnalysisRunner.of(registry),
                new ReportRenderer());
    }

    /**
     * Makes a document, all of its files or none, in a folder that is made if it is missing.
     *
     * @throws ReportException saying what went wrong and what to do
     * @throws java.util.concurrent.CancellationException if it was stopped
     */
    List<GeneratedFile> make(ReportOrder order, RenderControl control) throws ReportException {
        var subject = order.subject();
        var state = Fingerprint.of(subject.snapshot());
        try {
            Files.createDirectories(order.folder());
            var result = reports.write(
                    subject.snapshot(),
                    subject.design(),
                    subject.year(),
                    order.formats(),
                    order.folder(),
                    ReportSubject.LOCALE,
                    control);
            var made = new ArrayList<GeneratedFile>();
            for (var file : result.files().entrySet()) {
                made.add(GeneratedFile.of(file.getValue(), file.getKey(), order.association(), state));
            }
            return made;
        } catch (IOException e) {
            throw new ReportException(
                    ReportException.Reason.OUTPUT,
                    order.folder(),
                    UiLanguage.in(TEXTS.get("badFolder", order.folder(), String.valueOf(e.getMessage()))),
                    e);
        }
    }

    /**
     * Makes the web page of a document in an existing folder.
     *
     * @throws ReportException saying what went wrong and what to do
     * @throws java.util.concurrent.CancellationException if it was stopped
     */
    Path preview(ReportSubject subject, Path folder, RenderControl control) throws ReportException {
        reports.write(
                subject.snapshot(),
                subject.design(),
                subject.year(),
                EnumSet.of(OutputFormat.HTML),
                folder,
                ReportSubject.LOCALE,
                control);
        return subject.file(folder, OutputFormat.HTML);
    }

    /** What the checks find in the report of the year of a document. */
    CheckReport check(ReportSubject subject) {
        return CheckRunner.check(
                registry.checks(), new CheckInput(subject.snapshot(), registry.templates(), subject.year()));
    }

    @Override
    public void close() {
        reports.close();
    }
}
