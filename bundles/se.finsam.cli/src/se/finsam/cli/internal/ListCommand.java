// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.finsam.api.Contribution;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.model.file.AssociationFileException;

/** Lists what the installed bundles bring. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
    /** What can be listed: the kinds of contributions, and the scenarios of an association. */
    enum What {
        DESIGNS,
        STATEMENTS,
        CHECKS,
        INDICATORS,
        ANALYSES,
        DRIVERS,
        IMPORTERS,
        EXPORTERS,
        SCENARIOS
    }

    @Parameters(index = "0", paramLabel = "WHAT")
    private What what = What.DESIGNS;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE")
    private @Nullable Path file;

    private final Environment environment;

    ListCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws Exception {
        if (what == What.SCENARIOS && file == null) {
            throw new CommandException(ExitCode.USAGE, environment.text("listFile"));
        }
        return what == What.SCENARIOS && file != null ? scenarios(file) : contributions();
    }

    private int scenarios(Path association) throws AssociationFileException {
        var scenarios = Associations.load(environment, association).data().plans().stream()
                .flatMap(plan -> plan.scenarios().stream())
                .toList();
        print(scenarios.stream()
                .map(each -> List.of(
                        each.key(),
                        each.name(),
                        each.base() == null ? each.description() : each.base() + ": " + each.description()))
                .toList());
        return ExitCode.OK;
    }

    private int contributions() throws AssociationFileException {
        var registry = environment.contributions().get();
        var listed = Contributions.Kind.valueOf(what.name()).all(registry);
        var language = environment.language();
        var snapshot = file == null ? null : Associations.load(environment, file);
        print(listed.stream()
                .map(each -> List.of(each.id(), each.name().in(language), each.contributor() + why(each, snapshot)))
                .toList());
        registry.problems()
                .forEach(problem ->
                        environment.err().println("workbench: " + problem.text().in(language)));
        return registry.problems().isEmpty() ? ExitCode.OK : ExitCode.PARTIAL;
    }

    /** Why a contribution does not apply to an association, behind who brings it; empty when it does. */
    private String why(Contribution contribution, @Nullable Snapshot snapshot) {
        return Optional.ofNullable(snapshot)
                .flatMap(contribution.appliesTo()::missing)
                .map(why -> "  " + environment.text("notApplicable", why.in(environment.language())))
                .orElse("");
    }

    /** Lines of three columns, the id first. */
    private void print(List<List<String>> lines) {
        var widths = IntStream.range(0, 2)
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(1))
                .toArray();
        var layout = "%-" + widths[0] + "s  %-" + widths[1] + "s  %s";
        lines.forEach(line ->
                environment.out().println(layout.formatted(line.toArray()).stripTrailing()));
    }
}
