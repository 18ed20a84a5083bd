// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.finsam.api.DesignContribution;
import se.finsam.core.text.Language;
import se.finsam.engine.AnalysisRunner;
import se.finsam.engine.CheckRunner;
import se.finsam.report.AssociationReports;
import se.finsam.report.OutputFormat;
import se.finsam.report.ReportRenderer;

/** Writes one document of an association. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--design", paramLabel = "ID", required = true)
    private String design = "";

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable Integer year;

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", defaultValue = "pdf")
    private List<OutputFormat> formats = List.of();

    @Option(names = "--out", paramLabel = "DIR", defaultValue = ".")
    private Path out = Path.of(".");

    @Option(names = "--templates", paramLabel = "DIR")
    private @Nullable Path templates;

    private final Environment environment;

    ReportCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws Exception {
        var registry = environment.contributions().get();
        var contribution = Contributions.find(environment, DesignContribution.class, "noDesign", design);
        var snapshot = Associations.load(environment, file);
        var reportYear = Associations.year(environment, snapshot, year);
        Contributions.requireApplies(environment, contribution, snapshot, reportYear);
        var statements = Associations.templates(environment, templates);
        var folder = Associations.folder(environment, out);
        try (var reports = new AssociationReports(
                statements,
                input -> CheckRunner.check(registry.checks(), input),
                AnalysisRunner.of(registry),
                new ReportRenderer())) {
            environment.progress("writing", contribution.name().in(environment.language()));
            var result = reports.write(
                    snapshot, contribution, reportYear, EnumSet.copyOf(formats), folder, locale(Language.SV));
            result.files().values().forEach(environment.out()::println);
        }
        return ExitCode.OK;
    }

    /** Locale of a document: that of its readers, not that of the one who writes it. */
    static Locale locale(Language language) {
        return language == Language.SV ? Locale.of("sv", "SE") : Locale.UK;
    }
}
