// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.finsam.api.Contribution;
import se.finsam.core.statement.StatementTemplate;

/** Lists what the installed bundles bring. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
    enum What {
        DESIGNS,
        STATEMENTS,
        CHECKS,
        INDICATORS
    }

    @Parameters(index = "0", paramLabel = "designs|statements|checks|indicators")
    private What what = What.DESIGNS;

    private final Environment environment;

    ListCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var registry = environment.contributions().get();
        List<? extends Contribution> listed =
                switch (what) {
                    case DESIGNS -> registry.designs();
                    case CHECKS -> registry.checks();
                    case INDICATORS -> registry.indicators();
                    case STATEMENTS ->
                        registry.statements().stream()
                                .filter(each -> registry.templates()
                                        .find(each.id())
                                        .filter(template -> template.purpose() != StatementTemplate.Purpose.CHART)
                                        .isPresent())
                                .toList();
                };
        var widestId =
                listed.stream().mapToInt(each -> each.id().length()).max().orElse(1);
        var widestName =
                listed.stream().mapToInt(each -> each.name().length()).max().orElse(1);
        for (var each : listed) {
            environment
                    .out()
                    .println(("%-" + widestId + "s  %-" + widestName + "s  %s")
                            .formatted(each.id(), each.name(), each.contributor()));
        }
        registry.problems().forEach(problem -> environment.err().println("workbench: " + problem));
        return registry.problems().isEmpty() ? ExitCode.OK : ExitCode.PARTIAL;
    }
}
