// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import se.finsam.plugins.Plugins;

/** A command line run inside the test: its exit code and what it said. */
record CommandLineRun(int code, String out, String err) {
    static final Locale SWEDISH = Locale.of("sv", "SE");

    static CommandLineRun of(Path logs, String... arguments) {
        return of(Locale.ENGLISH, logs, arguments);
    }

    static CommandLineRun of(Locale locale, Path logs, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var bundle = FrameworkUtil.getBundle(Workbench.class);
        var plugins = Plugins.ofUser(bundle.getBundleContext());
        var environment = new Environment(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                null,
                locale,
                false,
                logs,
                plugins,
                () -> InstalledContributions.read(bundle.getBundleContext(), plugins),
                () -> Platform.getBundle("se.finsam.sample").getEntry("samspelet.finsam"),
                "1.0.0");
        int code = Workbench.run(environment, arguments);
        return new CommandLineRun(code, out.toString(), err.toString());
    }
}
