// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import se.finsam.engine.AnalysisRunner;
import se.finsam.engine.CheckRunner;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.InstalledBundles;
import se.finsam.model.edit.Document;
import se.finsam.model.file.AssociationFileException;
import se.finsam.report.AssociationReports;
import se.finsam.report.OutputFormat;
import se.finsam.report.ReportException;
import se.finsam.report.ReportRenderer;

/** The sample association as a file of the user's, with everything that is contributed. */
final class Sample {
    static final int YEAR = 2025;

    private static final ContributionRegistry REGISTRY = ContributionRegistry.read(
            Platform.getExtensionRegistry(),
            new InstalledBundles(FrameworkUtil.getBundle(Sample.class).getBundleContext()));

    final Path file;
    final Document document;

    /** A copy in a folder. */
    Sample(Path folder) throws IOException, AssociationFileException {
        file = folder.resolve("samspelet.finsam");
        try (var in = Platform.getBundle("se.finsam.sample")
                .getEntry("samspelet.finsam")
                .openStream()) {
            Files.copy(in, file);
        }
        document = Document.open(file);
    }

    static ContributionRegistry registry() {
        return REGISTRY;
    }

    /** One of its documents as it stands. */
    ReportSubject subject(String design) {
        return new ReportSubject(document.snapshot(), registry().design(design).orElseThrow(), YEAR);
    }

    /** A file of a document as the command line writes it. */
    byte[] written(String design, OutputFormat format, Path folder) throws IOException, ReportException {
        var registry = registry();
        try (var reports = new AssociationReports(
                registry.templates(),
                input -> CheckRunner.check(registry.checks(), input),
                AnalysisRunner.of(registry),
                new ReportRenderer())) {
            var result = reports.write(
                    document.snapshot(),
                    registry.design(design).orElseThrow(),
                    YEAR,
                    Set.of(format),
                    Files.createDirectories(folder),
                    Locale.of("sv", "SE"));
            return Files.readAllBytes(result.files().get(format));
        }
    }
}
