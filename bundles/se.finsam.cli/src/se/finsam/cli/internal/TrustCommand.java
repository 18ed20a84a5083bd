// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a report design of a folder of extensions do what a program may, until it is changed. */
@Command(name = "trust")
final class TrustCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--revoke")
    private boolean revoke;

    private final Environment environment;

    TrustCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws Exception {
        var designs = environment.plugins().trustedDesigns();
        if (revoke) {
            designs.distrust(file);
        } else {
            designs.trust(file);
        }
        environment.out().println(environment.text(revoke ? "distrusted" : "trusted", file));
        return ExitCode.OK;
    }
}
