// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.finsam.engine.ContributedParameters;
import se.finsam.engine.ParameterInfo;
import se.finsam.model.file.AssociationFileException;

/** Tells what a contribution is for and which parameters it has. */
@Command(name = "describe")
final class DescribeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "KIND")
    private Contributions.Kind kind = Contributions.Kind.IMPORTERS;

    @Parameters(index = "1", paramLabel = "ID")
    private String id = "";

    @Parameters(index = "2", arity = "0..1", paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--json")
    private boolean json;

    private final Environment environment;

    DescribeCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, AssociationFileException {
        var all = kind.all(environment.contributions().get());
        var contribution = Contributions.find(environment, kind.type(), all, "noContribution", id);
        if (json) {
            environment.out().println(ContributionJson.of(contribution, environment.language()));
            return ExitCode.OK;
        }
        var language = environment.language();
        var out = environment.out();
        out.println(contribution.id() + "  " + contribution.name().in(language));
        out.println(contribution.contributor());
        if (!contribution.description().isEmpty()) {
            out.println();
            out.println(contribution.description().in(language));
        }
        if (file != null) {
            contribution
                    .appliesTo()
                    .missing(Associations.load(environment, file))
                    .ifPresent(why -> out.println("\n" + environment.text("notApplicable", why.in(language))));
        }
        ContributedParameters.of(contribution).ifPresent(parameters -> {
            if (!parameters.parameters().isEmpty()) {
                out.println();
                out.println(environment.text("parameters"));
                parameters.parameters().forEach(this::print);
            }
        });
        return ExitCode.OK;
    }

    private void print(ParameterInfo parameter) {
        var language = environment.language();
        var out = environment.out();
        out.println("  " + parameter.name() + "  " + parameter.label().in(language));
        if (!parameter.help().isEmpty()) {
            out.println("      " + parameter.help().in(language));
        }
        out.println("      " + environment.text("takes", parameter.takes().in(language), parameter.initial()));
    }
}
