// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a plug-in in again from the next start on. */
@Command(name = "enable")
final class EnableCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ID")
    private String id = "";

    private final Environment environment;

    EnableCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws Exception {
        environment.plugins().enable(id);
        environment.out().println(environment.text("enabled", id));
        return ExitCode.OK;
    }
}
