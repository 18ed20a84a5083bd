// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Leaves a plug-in out from the next start on. */
@Command(name = "disable")
final class DisableCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ID")
    private String id = "";

    private final Environment environment;

    DisableCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws Exception {
        environment.plugins().disable(id);
        environment.out().println(environment.text("disabled", id));
        return ExitCode.OK;
    }
}
