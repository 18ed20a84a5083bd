// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.finsam.api.ExportInput;
import se.finsam.api.ExporterContribution;
import se.finsam.api.Progress;
import se.finsam.engine.ExportRunner;

/** Writes an association, or a part of it, in the format of somebody else. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--with", paramLabel = "ID", required = true)
    private String exporter = "";

    @Option(names = "--years", paramLabel = "FIRST-LAST", split = ",")
    private List<String> years = List.of();

    @Mixin
    private ParameterOptions parameters = new ParameterOptions();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true)
    private Path out = Path.of("");

    @Option(names = "--templates", paramLabel = "DIR")
    private @Nullable Path templates;

    private final Environment environment;

    ExportCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws Exception {
        var contribution = Contributions.find(environment, ExporterContribution.class, "noExporter", exporter);
        var settings = parameters.settings(environment, contribution);
        var asked = YearSpans.years(environment, years);
        var snapshot = Associations.load(environment, file);
        asked.forEach(year -> Associations.requireYear(environment, Associations.years(snapshot), year));
        var input = new ExportInput(
                snapshot, Associations.templates(environment, templates), asked, environment.language());
        Associations.write(environment, out, new ExportRunner().run(contribution, input, settings, Progress.ENDLESS));
        environment.out().println(out);
        return ExitCode.OK;
    }
}
