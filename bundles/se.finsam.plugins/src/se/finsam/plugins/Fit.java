// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.ManifestElement;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;

/**
 * Why a plug-in would not be resolved, in words. It looks at the requirements that people write: bundles, packages and
 * Java. What else a framework may find, only the framework knows.
 */
final class Fit {
    private static final Texts TEXTS = Texts.of(Fit.class);
    private static final Pattern JAVA = Pattern.compile("osgi\\.ee=JavaSE\\).*\\(version>?=(\\d+)");
    private static final Pattern ENVIRONMENT = Pattern.compile("JavaSE-(\\d+)");

    private final PluginJar jar;
    private final Offer offer;
    private final List<Text> problems = new ArrayList<>();

    private Fit(PluginJar jar, Offer offer) {
        this.jar = jar;
        this.offer = offer;
    }

    /** What a plug-in lacks of an offer; empty when it fits. */
    static List<Text> problems(PluginJar jar, Offer offer) {
        var fit = new Fit(jar, offer);
        fit.java();
        fit.bundles();
        fit.packages();
        return List.copyOf(fit.problems);
    }

    private void java() {
        var needed = 0;
        for (var environment : jar.clauses(Constants.BUNDLE_REQUIREDEXECUTIONENVIRONMENT)) {
            needed = Math.max(needed, number(ENVIRONMENT, environment.getValue()));
        }
        for (var capability : jar.clauses(Constants.REQUIRE_CAPABILITY)) {
            needed = Math.max(needed, number(JAVA, capability.getDirective("filter")));
        }
        if (needed > offer.java()) {
            problems.add(TEXTS.get("java", needed, offer.java()));
        }
    }

    private static int number(Pattern pattern, @Nullable String text) {
        var matcher = pattern.matcher(text == null ? "" : text);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private void bundles() {
        var required = new ArrayList<>(jar.clauses(Constants.REQUIRE_BUNDLE));
        required.addAll(jar.clauses(Constants.FRAGMENT_HOST));
        for (var clause : required) {
            require(clause, clause.getValue(), Constants.BUNDLE_VERSION_ATTRIBUTE, offer.bundles(), "bundle");
        }
    }

    private void packages() {
        for (var clause : jar.clauses(Constants.IMPORT_PACKAGE)) {
            for (var name : clause.getValueComponents()) {
                require(clause, name, Constants.VERSION_ATTRIBUTE, offer.packages(), "package");
            }
        }
    }

    private void require(
            ManifestElement clause, String name, String attribute, Map<String, List<Version>> there, String kind) {
        if (Constants.RESOLUTION_OPTIONAL.equals(clause.getDirective(Constants.RESOLUTION_DIRECTIVE))) {
            return;
        }
        var range = clause.getAttribute(attribute);
        var versions = there.getOrDefault(name, List.of());
        if (versions.isEmpty()) {
            problems.add(TEXTS.get(kind + "Missing", range == null ? name : name + " " + range));
        } else if (range != null && versions.stream().noneMatch(VersionRange.valueOf(range)::includes)) {
            problems.add(TEXTS.get(
                    kind + "Version",
                    name,
                    range,
                    versions.stream().map(Fit::plain).distinct().collect(Collectors.joining(", "))));
        }
    }

    private static String plain(Version version) {
        return "%d.%d.%d".formatted(version.getMajor(), version.getMinor(), version.getMicro());
    }
}
