// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.io.PrintWriter;
import java.util.function.Supplier;
import org.eclipse.core.runtime.Platform;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import se.finsam.core.text.Language;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.ExtensionFolders;
import se.finsam.engine.InstalledBundles;
import se.finsam.plugins.PluginStatus;
import se.finsam.plugins.Plugins;
import se.finsam.report.DesignSource;

/** What the product and the installed plug-ins contribute; loads these when first asked and tells of those that fail. */
final class InstalledContributions implements Supplier<ContributionRegistry> {
    private final BundleContext context;
    private final Plugins plugins;
    private final PrintWriter err;
    private final Language language;
    private @Nullable ContributionRegistry registry;

    InstalledContributions(BundleContext context, Plugins plugins, PrintWriter err, Language language) {
        this.context = context;
        this.plugins = plugins;
        this.err = err;
        this.language = language;
    }

    @Override
    public synchronized ContributionRegistry get() {
        var known = registry;
        if (known == null) {
            plugins.load().stream()
                    .filter(plugin -> plugin.state() == PluginStatus.State.FAILED)
                    .forEach(plugin ->
                            err.println("workbench: " + plugin.problem().in(language)));
            known = read(context, plugins);
            registry = known;
        }
        return known;
    }

    /** What the bundles that are there contribute, and the folders of extensions. */
    static ContributionRegistry read(BundleContext context, Plugins plugins) {
        var folders = new ExtensionFolders(
                plugins.extensionFolders(), plugins.trustedDesigns()::trusts, design -> DesignSource.untrusted(design)
                        .objections());
        return ContributionRegistry.read(
                Platform.getExtensionRegistry(), new InstalledBundles(context), folders.read());
    }
}
