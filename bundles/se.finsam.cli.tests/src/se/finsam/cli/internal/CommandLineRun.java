// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import se.finsam.engine.ContributionRegistry;
import se.finsam.plugins.Plugins;

/** A command line run inside the test: its exit code and what it said. */
record CommandLineRun(int code, String out, String err) {
    static final Locale SWEDISH = Locale.of("sv", "SE");

    static CommandLineRun of(Path logs, String... arguments) {
        return of(Locale.ENGLISH, logs, arguments);
    }

    static CommandLineRun of(Locale locale, Path logs, String... arguments) {
        return of(locale, plugins -> InstalledContributions.read(bundles(), plugins), logs, arguments);
    }

    /** A run that knows nothing but given contributions. */
    static CommandLineRun with(ContributionRegistry contributions, Path logs, String... arguments) {
        return of(Locale.ENGLISH, plugins -> contributions, logs, arguments);
    }

    private static BundleContext bundles() {
        return FrameworkUtil.getBundle(Workbench.class).getBundleContext();
    }

    private static CommandLineRun of(
            Locale locale, Function<Plugins, ContributionRegistry> contributions, Path logs, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var plugins = Plugins.ofUser(bundles());
        var environment = new Environment(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                null,
                locale,
                false,
                logs,
                plugins,
                () -> contributions.apply(plugins),
                () -> Platform.getBundle("se.finsam.sample").getEntry("samspelet.finsam"),
                "1.0.0");
        int code = Workbench.run(environment, arguments);
        return new CommandLineRun(code, out.toString(), err.toString());
    }
}
