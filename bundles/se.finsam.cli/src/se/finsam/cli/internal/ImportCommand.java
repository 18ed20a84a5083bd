// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.finsam.api.ImportInput;
import se.finsam.api.ImportRemark;
import se.finsam.api.ImporterContribution;
import se.finsam.api.Progress;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.BrokenSnapshotException;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.FigureFormat;
import se.finsam.engine.ImportRunner;
import se.finsam.model.edit.Document;
import se.finsam.model.edit.command.ImportFacts;
import se.finsam.model.edit.command.ImportPlan;

/** Takes over the figures of a file. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private static final int MOST_LINES = 200;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "SOURCE")
    private Path source = Path.of("");

    @Option(names = "--with", paramLabel = "ID", required = true)
    private String importer = "";

    @Mixin
    private ParameterOptions parameters = new ParameterOptions();

    @Option(names = "--dry-run")
    private boolean dryRun;

    private final Environment environment;

    ImportCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws Exception {
        var contribution = Contributions.find(environment, ImporterContribution.class, "noImporter", importer);
        var settings = parameters.settings(environment, contribution);
        var document = Document.open(file);
        var input = input(snapshot(document));
        var read = new ImportRunner().run(contribution, input, settings, Progress.ENDLESS);
        var plan = ImportPlan.of(document.association(), input.name(), read);
        print(plan, input.name());
        if (plan.hasErrors()) {
            throw new CommandException(ExitCode.INPUT, environment.text("importRefused", source));
        }
        var changes = plan.changes().size();
        if (changes == 0) {
            environment.out().println(environment.text("importUnchanged", source));
        } else if (dryRun) {
            environment.out().println(environment.text("importWould", changes, file));
        } else {
            document.execute(plan.command());
            document.save();
            environment.out().println(environment.text("imported", changes, file));
        }
        return ExitCode.OK;
    }

    private Snapshot snapshot(Document document) {
        try {
            return document.snapshot();
        } catch (BrokenSnapshotException e) {
            throw new CommandException(
                    ExitCode.INPUT, environment.text("broken", file, String.join("\n  ", e.problems())));
        }
    }

    private ImportInput input(Snapshot snapshot) {
        try {
            return ImportInput.of(source, snapshot);
        } catch (IOException e) {
            throw new CommandException(ExitCode.INPUT, environment.text("unreadable", source, e.getMessage()));
        }
    }

    private void print(ImportPlan plan, String name) {
        var language = environment.language();
        for (var remark : plan.remarks().stream().limit(MOST_LINES).toList()) {
            var out = remark.severity() == Severity.ERROR ? environment.err() : environment.out();
            out.println("%s: %s: %s"
                            .formatted(
                                    place(name, remark),
                                    remark.severity().label().in(language),
                                    remark.what().in(language))
                    + (remark.remedy().isEmpty() ? "" : " " + remark.remedy().in(language)));
        }
        more(plan.remarks().size());
        if (!plan.hasErrors()) {
            plan.changes().stream().limit(MOST_LINES).forEach(this::print);
            more(plan.changes().size());
        }
    }

    private void more(int lines) {
        if (lines > MOST_LINES) {
            environment.out().println(environment.text("andMore", lines - MOST_LINES));
        }
    }

    private static String place(String name, ImportRemark remark) {
        return remark.line() == 0
                ? name
                : remark.column() == 0
                        ? name + ":" + remark.line()
                        : name + ":" + remark.line() + ":" + remark.column();
    }

    private void print(ImportFacts.Effect effect) {
        var before = effect.before();
        var unit = effect.unitBefore();
        var after = written(effect.fact().quantity());
        environment
                .out()
                .println(environment.text(
                        "importChange",
                        effect.fact().line(),
                        effect.name().in(environment.language()),
                        environment.text("kind." + effect.fact().kind()),
                        before == null || unit == null
                                ? after
                                : written(new Quantity(before, Unit.valueOf(unit.name()))) + " → " + after));
    }

    private String written(Quantity quantity) {
        var decimals = Math.max(0, quantity.value().stripTrailingZeros().scale());
        return FigureFormat.of(environment.language()).withUnit(quantity, decimals);
    }
}
