// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * What plug-ins can require: bundles and packages with the versions there are of each.
 *
 * @param java the feature number of the Java that runs
 */
record Offer(Map<String, List<Version>> bundles, Map<String, List<Version>> packages, int java) {
    private static final String WINDOW = "org.eclipse.ui";
    private static final List<String> OF_WINDOW = List.of(
            WINDOW, "org.eclipse.swt", "org.eclipse.jface", "org.eclipse.e4.ui", "se.finsam.ui", "se.finsam.app");

    /** True if the product has a window. */
    boolean hasWindow() {
        return bundles.containsKey(WINDOW);
    }

    /** True if a bundle or package comes with the window. */
    static boolean isOfWindow(String name) {
        return OF_WINDOW.stream().anyMatch(each -> name.equals(each) || name.startsWith(each + "."));
    }

    /** The same with what more plug-ins bring. */
    Offer with(Collection<PluginJar> jars) {
        var more = new Offer(copy(bundles), copy(packages), java);
        for (var jar : jars) {
            more.bundles.computeIfAbsent(jar.id(), id -> new ArrayList<>()).add(jar.version());
            for (var exported : jar.clauses(Constants.EXPORT_PACKAGE)) {
                for (var name : exported.getValueComponents()) {
                    more.packages
                            .computeIfAbsent(name, key -> new ArrayList<>())
                            .add(Version.parseVersion(exported.getAttribute(Constants.VERSION_ATTRIBUTE)));
                }
            }
        }
        return more;
    }

    private static Map<String, List<Version>> copy(Map<String, List<Version>> versions) {
        var copy = new HashMap<String, List<Version>>();
        versions.forEach((name, each) -> copy.put(name, new ArrayList<>(each)));
        return copy;
    }
}
