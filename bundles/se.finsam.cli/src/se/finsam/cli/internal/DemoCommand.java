// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.finsam.api.AppliesTo;
import se.finsam.api.CheckInput;
import se.finsam.api.DesignContribution;
import se.finsam.core.text.Language;
import se.finsam.engine.AnalysisRunner;
import se.finsam.engine.CheckRunner;
import se.finsam.exchange.findings.JsonFindings;
import se.finsam.report.AssociationReports;
import se.finsam.report.OutputFormat;
import se.finsam.report.ReportException;
import se.finsam.report.ReportRenderer;

/** Writes every document of the sample. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    @Option(names = "--out", paramLabel = "DIR", defaultValue = "out/demo")
    private Path out = Path.of("out", "demo");

    private final Environment environment;

    DemoCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws Exception {
        var folder = Associations.folder(environment, out);
        var snapshot = Associations.sample(environment);
        var registry = environment.contributions().get();
        var year = Associations.year(environment, snapshot, null);
        Map<String, ReportException> failures = new LinkedHashMap<>();
        List<Path> made = new ArrayList<>();
        var report = CheckRunner.check(registry.checks(), new CheckInput(snapshot, registry.templates(), year));
        try (var reports = new AssociationReports(
                registry.templates(), input -> report, AnalysisRunner.of(registry), new ReportRenderer())) {
            for (var design : registry.designs()) {
                environment.progress("writing", design.name().in(environment.language()));
                try {
                    var result = reports.write(
                            snapshot, design, year, formats(design), folder, ReportCommand.locale(Language.SV));
                    made.addAll(result.files().values());
                } catch (ReportException e) {
                    failures.put(design.id(), e);
                }
            }
        }
        var findings = folder.resolve("%s-%d.json".formatted(CheckCommand.DESIGN, year));
        Associations.write(environment, findings, JsonFindings.of(report, Language.SV));
        made.add(findings);
        for (var file : made) {
            environment.out().println("%s  %,d kB".formatted(file, (Files.size(file) + 1023) / 1024));
        }
        failures.forEach((design, e) -> environment.err().println("workbench: " + design + ": " + e.getMessage()));
        return failures.isEmpty() ? ExitCode.OK : ExitCode.PARTIAL;
    }

    /** The whole report in all formats, the reconciliation as pages, the shorter documents as pages and as a workbook. */
    private static Set<OutputFormat> formats(DesignContribution design) {
        if (design.id().equals(CheckCommand.DESIGN)) {
            return EnumSet.of(OutputFormat.HTML, OutputFormat.PDF);
        }
        return design.appliesTo() == AppliesTo.YEAR
                ? EnumSet.allOf(OutputFormat.class)
                : EnumSet.of(OutputFormat.PDF, OutputFormat.XLSX);
    }
}
