// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.finsam.api.CheckContribution;
import se.finsam.api.CheckInput;
import se.finsam.core.finding.Severity;
import se.finsam.engine.AnalysisRunner;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckRunner;
import se.finsam.engine.CheckedFinding;
import se.finsam.exchange.findings.JsonFindings;
import se.finsam.exchange.findings.SarifFindings;
import se.finsam.exchange.findings.TextFindings;
import se.finsam.model.file.Folders;
import se.finsam.report.AssociationReports;
import se.finsam.report.OutputFormat;
import se.finsam.report.ReportRenderer;

/** Reconciles a report. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    /** The design of the reconciliation report. */
    static final String DESIGN = "avstamning";

    enum Format {
        TEXT,
        JSON,
        HTML,
        SARIF
    }

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable Integer year;

    @Option(names = "--only", paramLabel = "ID", split = ",")
    private List<String> only = List.of();

    @Option(names = "--severity", paramLabel = "SEVERITY", defaultValue = "hint")
    private Severity severity = Severity.HINT;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--explain", paramLabel = "ID")
    private @Nullable String explain;

    @Option(names = "--templates", paramLabel = "DIR")
    private @Nullable Path templates;

    @Mixin
    private ContributionOptions settings = new ContributionOptions();

    private final Environment environment;

    CheckCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws Exception {
        var checks = checks();
        var parameters = settings.parameters(environment, CheckContribution.class, "noCheck");
        var statements = Associations.templates(environment, templates);
        var snapshot = Associations.load(environment, file);
        var input = new CheckInput(snapshot, statements, Associations.year(environment, snapshot, year));
        var report = report(checks, parameters, input);
        if (explain != null) {
            return explain(report, now(explain));
        }
        var shown = report.atLeast(severity);
        var language = environment.language();
        environment
                .out()
                .print(
                        switch (format) {
                            case TEXT -> TextFindings.of(shown, language);
                            case JSON -> JsonFindings.of(shown, language);
                            case SARIF ->
                                SarifFindings.of(
                                        shown, String.valueOf(file.getFileName()), environment.version(), language);
                            case HTML -> html(shown);
                        });
        environment.out().flush();
        report.failures().forEach(result -> {
            var failure = result.failure();
            environment.err().println("workbench: " + (failure == null ? "" : failure.in(language)));
        });
        return report.open(Severity.ERROR).isEmpty() && report.failures().isEmpty() ? ExitCode.OK : ExitCode.PARTIAL;
    }

    private static CheckReport report(
            List<CheckContribution> checks, Map<String, Record> parameters, CheckInput input) {
        try (var runner = new CheckRunner(checks, parameters, CheckRunner.LIMIT)) {
            return runner.run(input);
        }
    }

    private List<CheckContribution> checks() {
        return only.isEmpty()
                ? environment.contributions().get().checks()
                : only.stream()
                        .map(id -> Contributions.find(environment, CheckContribution.class, "noCheck", id))
                        .distinct()
                        .toList();
    }

    /** The reconciliation report as a page. */
    private String html(CheckReport report) throws Exception {
        var input = report.input();
        var design = environment.contributions().get().design(DESIGN).orElseThrow();
        var folder = Files.createTempDirectory("finsam-check");
        try (var reports = new AssociationReports(
                input.templates(),
                asked -> report,
                AnalysisRunner.of(environment.contributions().get()),
                new ReportRenderer())) {
            var result = reports.write(
                    input.snapshot(),
                    design,
                    input.year(),
                    EnumSet.of(OutputFormat.HTML),
                    folder,
                    ReportCommand.locale(environment.language()));
            return Files.readString(result.files().get(OutputFormat.HTML));
        } finally {
            Folders.delete(folder);
        }
    }

    /** The id of a check or of a finding, with the id that the check has now. */
    private String now(String id) {
        var parts = id.split(":", 2);
        return environment
                .contributions()
                .get()
                .newId(CheckContribution.class, parts[0])
                .map(check -> {
                    environment.err().println(environment.text("renamed", parts[0], check));
                    return parts.length == 1 ? check : check + ":" + parts[1];
                })
                .orElse(id);
    }

    private int explain(CheckReport report, String id) {
        var language = environment.language();
        var found =
                report.findings().stream().filter(each -> each.id().equals(id)).findFirst();
        var check = found.map(CheckedFinding::check)
                .or(() -> report.results().stream()
                        .map(CheckReport.Result::check)
                        .filter(each -> each.id().equals(id))
                        .findFirst())
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        environment.text(
                                "noExplanation",
                                id,
                                report.findings().stream()
                                        .map(each -> "  " + each.id())
                                        .collect(Collectors.joining("\n")))));
        var out = environment.out();
        out.println("%s (%s, %s)".formatted(check.name().in(language), check.id(), check.family()));
        out.println("    " + check.description().in(language));
        out.println("    " + environment.text("basis", check.basis().isEmpty() ? "–" : check.basis()));
        out.println("    "
                + environment.text("defaultSeverity", check.severity().label().in(language), check.contributor()));
        report.notApplicable().stream()
                .filter(result -> result.check().id().equals(check.id()))
                .flatMap(result -> Stream.ofNullable(result.notApplicable()))
                .forEach(reason -> out.println("    " + environment.text("notApplicable", reason.in(language))));
        out.println();
        report.findings().stream()
                .filter(each -> each.id().equals(id)
                        || found.isEmpty() && each.check().id().equals(id))
                .forEach(each -> out.println(TextFindings.finding(each, language)));
        out.flush();
        return ExitCode.OK;
    }
}
