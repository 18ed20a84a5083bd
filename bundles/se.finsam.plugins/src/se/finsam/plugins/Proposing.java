// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;

/** Holds what a user wants to install against the product, the policy and what is installed. */
final class Proposing {
    private static final Texts TEXTS = Texts.of(Proposing.class);

    private final Set<String> product;
    private final Offer offer;
    private final Policy policy;
    private final List<PluginStatus> installed;
    private final List<Text> problems = new ArrayList<>();

    /**
     * @param product ids of the bundles of the product
     * @param offer what they offer
     */
    Proposing(Set<String> product, Offer offer, Policy policy, List<PluginStatus> installed) {
        this.product = Set.copyOf(product);
        this.offer = offer;
        this.policy = policy;
        this.installed = List.copyOf(installed);
    }

    Proposal propose(String place, Path scratch) throws IOException, PluginException {
        var source = PluginSource.of(place, scratch, product);
        var newest = new TreeMap<String, PluginJar>();
        var skipped = new TreeSet<String>();
        for (var file : source.jars()) {
            var jar = read(file);
            if (jar == null || jar.isSource() && source.whole()) {
                continue;
            }
            if (product.contains(jar.id()) && source.whole()) {
                skipped.add(jar.id());
            } else {
                newest.merge(jar.id(), jar, (one, other) -> other.version().compareTo(one.version()) > 0 ? other : one);
            }
        }
        judge(newest.values());
        if (!problems.isEmpty()) {
            throw new PluginException(problems);
        }
        if (newest.isEmpty()) {
            throw new PluginException(TEXTS.get("nothingNew", place));
        }
        return new Proposal(
                List.copyOf(newest.values()),
                UpdateSite.isAddress(place)
                        ? place
                        : Path.of(place).toAbsolutePath().normalize().toString(),
                List.copyOf(skipped),
                scratch);
    }

    private @Nullable PluginJar read(Path file) throws IOException {
        try {
            return PluginJar.read(file);
        } catch (PluginException e) {
            problems.add(e.text());
            return null;
        }
    }

    private void judge(Collection<PluginJar> jars) {
        var ids = jars.stream().map(PluginJar::id).toList();
        var staying = installed.stream()
                .filter(status -> !ids.contains(status.id()) && status.state() != PluginStatus.State.DISABLED)
                .flatMap(status -> Stream.ofNullable(status.jar()))
                .toList();
        var all = offer.with(staying).with(jars);
        for (var jar : jars) {
            judge(jar, all).forEach(problem -> problems.add(TEXTS.get("problem", jar, problem)));
        }
    }

    private List<Text> judge(PluginJar jar, Offer all) {
        var found = new ArrayList<Text>();
        if (product.contains(jar.id())) {
            found.add(TEXTS.get("inProduct"));
        }
        var host = jar.host();
        if (host != null && product.contains(host)) {
            found.add(TEXTS.get("fragment", host));
        }
        if (host == null && !jar.contributions().isEmpty() && !jar.isSingleton()) {
            found.add(TEXTS.get("noSingleton", jar.id()));
        }
        policy.problem(jar).ifPresent(found::add);
        found.addAll(Fit.problems(jar, all));
        return found;
    }
}
