// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.InstalledBundles;

/** Runs one command line inside the platform and gives its exit code to the process. */
public final class WorkbenchApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        var bundle = FrameworkUtil.getBundle(WorkbenchApplication.class);
        var environment = new Environment(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                Environment.locale(System.getenv()),
                Boolean.getBoolean("finsam.progress"),
                Path.of(System.getProperty("finsam.logs", System.getProperty("java.io.tmpdir"))),
                () -> ContributionRegistry.read(
                        Platform.getExtensionRegistry(), new InstalledBundles(bundle.getBundleContext())),
                () -> Platform.getBundle("se.finsam.sample").getEntry("samspelet.finsam"),
                bundle.getVersion().toString());
        context.applicationRunning();
        return Workbench.run(environment, arguments == null ? new String[0] : arguments);
    }

    @Override
    public void stop() {
        // The command ends by itself; there is nothing to interrupt that would be safe to.
    }

    /** UTF-8 whatever the locale says, so that Swedish letters survive a pipe. */
    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
