// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.finsam.plugins.Proposal;

/** Installs plug-ins for the user, having said what they are and may do. */
@Command(name = "install")
final class InstallCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE|REPOSITORY|FOLDER|URL")
    private String place = "";

    @Option(names = "--yes")
    private boolean yes;

    private final Environment environment;

    InstallCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws Exception {
        try (var proposal = environment.plugins().propose(place)) {
            describe(proposal);
            if (!yes && !agreed()) {
                environment.out().println(environment.text("notInstalled"));
                return ExitCode.PARTIAL;
            }
            environment.plugins().install(proposal);
            proposal.jars().forEach(jar -> environment.out().println(environment.text("installed", jar)));
            return ExitCode.OK;
        }
    }

    private void describe(Proposal proposal) {
        var out = environment.out();
        var language = environment.language();
        for (var jar : proposal.jars()) {
            out.println(jar + "  " + jar.name().in(language));
            Proposal.facts(jar).forEach(fact -> out.println("    " + fact.in(language)));
        }
        if (!proposal.skipped().isEmpty()) {
            out.println(environment.text("skipped", String.join(", ", proposal.skipped())));
        }
        out.println(proposal.warning().in(language));
    }

    private boolean agreed() throws Exception {
        var answers = environment.answers();
        if (answers == null) {
            throw new CommandException(ExitCode.USAGE, environment.text("sayYes"));
        }
        environment.out().print(environment.text("install"));
        environment.out().flush();
        var answer = answers.readLine();
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("j|ja|y|yes");
    }
}
