// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.finsam.model.create.NewAssociation;
import se.finsam.model.file.AssociationFile;

/** Makes an empty association with the default line items and report sections. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--name", paramLabel = "NAME", required = true)
    private String name = "";

    private final Environment environment;

    NewCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws Exception {
        if (Files.exists(file)) {
            throw new CommandException(ExitCode.USAGE, environment.text("exists", file));
        }
        if (name.isBlank()) {
            throw new CommandException(ExitCode.USAGE, environment.text("noName"));
        }
        new AssociationFile().save(NewAssociation.create(name), file);
        environment.out().println(environment.text("created", file));
        return ExitCode.OK;
    }
}
