// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * Ids of those that only a product with a window can load, since they or plug-ins that they require need bundles of it;
     * none in such a product.
     *
     * @param product what the product offers
     */
    static Set<String> windowOnly(Collection<PluginJar> jars, Offer product) {
        var found = new TreeSet<String>();
        var before = -1;
        while (!product.hasWindow() && before < found.size()) {
            before = found.size();
            jars.stream()
                    .filter(jar -> required(jar).anyMatch(name -> Offer.isOfWindow(name) || found.contains(name)))
                    .forEach(jar -> found.add(jar.id()));
        }
        return found;
    }

    private static Stream<String> required(PluginJar jar) {
        return Stream.of(Constants.REQUIRE_BUNDLE, Constants.FRAGMENT_HOST, Constants.IMPORT_PACKAGE)
                .flatMap(header -> jar.clauses(header).stream())
                .filter(clause -> !isOptional(clause))
                .flatMap(clause -> Stream.of(clause.getValueComponents()));
    }

    private static boolean isOptional(ManifestElement clause) {
        return Constants.RESOLUTION_OPTIONAL.equals(clause.getDirective(Constants.RESOLUTION_DIRECTIVE));
    }

    /** What a plug-in lacks of an offer; empty when it fits. What only a window could offer is not asked of other products. */
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
        if (isOptional(clause) || Offer.isOfWindow(name) && !offer.hasWindow()) {
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
