// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.FrameworkUtil;
import se.finsam.core.text.Language;
import se.finsam.plugins.Plugins;

/** Runs one command line inside the platform and gives its exit code to the process. */
public final class WorkbenchApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        var bundle = FrameworkUtil.getBundle(WorkbenchApplication.class);
        var plugins = Plugins.ofUser(bundle.getBundleContext());
        var err = writer(FileDescriptor.err);
        var locale = Environment.locale(System.getenv());
        var environment = new Environment(
                writer(FileDescriptor.out),
                err,
                answers(),
                locale,
                Boolean.getBoolean("finsam.progress"),
                Path.of(System.getProperty("finsam.logs", System.getProperty("java.io.tmpdir"))),
                plugins,
                new InstalledContributions(bundle.getBundleContext(), plugins, err, Language.of(locale)),
                () -> Platform.getBundle("se.finsam.sample").getEntry("samspelet.finsam"),
                bundle.getVersion().toString());
        context.applicationRunning();
        var code = Workbench.run(environment, arguments == null ? new String[0] : arguments);
        if (plugins.isHanging()) {
            Runtime.getRuntime().halt(code);
        }
        return code;
    }

    @Override
    public void stop() {
        // The command ends by itself; there is nothing to interrupt that would be safe to.
    }

    /** Where somebody can answer a question; the start script knows whether there is a terminal. */
    private static @Nullable BufferedReader answers() {
        return Boolean.getBoolean("finsam.ask")
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : null;
    }

    /** UTF-8 whatever the locale says, so that Swedish letters survive a pipe. */
    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
