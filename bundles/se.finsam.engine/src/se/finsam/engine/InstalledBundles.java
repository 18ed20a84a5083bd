// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.net.URL;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The bundles of the running framework; of several versions the highest one that is resolved. */
public final class InstalledBundles implements BundleFiles {
    private final BundleContext context;

    /** The bundles that a context sees. */
    public InstalledBundles(BundleContext context) {
        this.context = context;
    }

    @Override
    public String version(String bundle) {
        return bundle(bundle).map(found -> found.getVersion().toString()).orElse("");
    }

    @Override
    public Optional<URL> find(String bundle, String path) {
        return bundle(bundle).map(found -> {
            var slash = path.lastIndexOf('/');
            var entries =
                    found.findEntries(slash < 0 ? "/" : path.substring(0, slash), path.substring(slash + 1), false);
            return entries == null ? null : entries.nextElement();
        });
    }

    private Optional<Bundle> bundle(String symbolicName) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .filter(bundle -> bundle.getState() >= Bundle.RESOLVED)
                .max(Comparator.comparing(Bundle::getVersion));
    }
}
