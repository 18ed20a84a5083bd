// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes a plug-in and every trace of it. */
@Command(name = "uninstall")
final class UninstallCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ID")
    private String id = "";

    private final Environment environment;

    UninstallCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws Exception {
        environment.plugins().uninstall(id);
        environment.out().println(environment.text("uninstalled", id));
        return ExitCode.OK;
    }
}
