// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Table;

/** Prints a statement. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
    private static final String NOTES = "noter";

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--statement", paramLabel = "ID", required = true)
    private String statement = "";

    @Option(names = "--years", paramLabel = "FIRST-LAST", split = ",")
    private List<String> years = List.of();

    @Mixin
    private TableOutput output = new TableOutput();

    @Option(names = "--templates", paramLabel = "DIR")
    private @Nullable Path templates;

    private final Environment environment;

    ShowCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws Exception {
        output.require(environment);
        var wanted = wanted(Associations.templates(environment, templates));
        var snapshot = Associations.load(environment, file);
        var tables = wanted.stream().map(template -> table(snapshot, template)).toList();
        output.write(environment, tables);
        return ExitCode.OK;
    }

    private List<StatementTemplate> wanted(StatementTemplates all) {
        var found = statement.equals(NOTES)
                ? all.all().stream()
                        .filter(template -> template.id().matches("not\\d+"))
                        .toList()
                : Contributions.statement(environment, all, statement)
                        .map(List::of)
                        .orElse(List.of());
        if (found.isEmpty()) {
            throw new CommandException(
                    ExitCode.USAGE,
                    environment.text(
                            "noStatement",
                            statement,
                            all.all().stream().map(StatementTemplate::id).collect(Collectors.joining(", "))));
        }
        return found;
    }

    private Table table(Snapshot snapshot, StatementTemplate template) {
        var evaluator = new StatementEvaluator(snapshot);
        if (years.isEmpty()) {
            var year = Associations.year(environment, snapshot, null);
            requireApplies(template, snapshot, year);
            return evaluator.evaluate(template, year);
        }
        var asked = YearSpans.years(environment, years);
        asked.forEach(year -> Associations.requireYear(environment, Associations.years(snapshot), year));
        requireApplies(template, snapshot, Collections.max(asked));
        return evaluator.evaluate(template, asked);
    }

    private void requireApplies(StatementTemplate template, Snapshot snapshot, int year) {
        environment
                .contributions()
                .get()
                .statement(template.id())
                .ifPresent(each -> Contributions.requireApplies(environment, each, snapshot, year));
    }
}
