// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.baseline;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Diff;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.finsam.baseline.BundleApi.PackageApi;

/**
 * The API of all bundles held against the baseline, by semantic versioning: what breaks whoever uses or implements something needs a
 * new major version, what is added a new minor one, of the package and of each bundle that offers it.
 */
final class Comparison {
    /** How much has changed. */
    private enum Change {
        NONE,
        ADDITION,
        BREAK;

        static Change of(Delta delta) {
            return switch (delta) {
                case MAJOR, REMOVED -> BREAK;
                case MINOR, ADDED -> ADDITION;
                default -> NONE;
            };
        }

        Version after(Version version) {
            return switch (this) {
                case NONE -> version;
                case ADDITION -> new Version(version.getMajor(), version.getMinor() + 1, 0);
                case BREAK -> new Version(version.getMajor() + 1, 0, 0);
            };
        }

        Change and(Change other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    private final Map<String, BundleApi> older;
    private final Map<String, BundleApi> newer;
    private final List<String> problems = new ArrayList<>();

    private Comparison(Map<String, BundleApi> older, Map<String, BundleApi> newer) {
        this.older = older;
        this.newer = newer;
    }

    /** What is not declared by a version, a paragraph each; empty when all is. Both hold the same bundles by name. */
    static List<String> problems(Map<String, BundleApi> older, Map<String, BundleApi> newer) throws Exception {
        var comparison = new Comparison(older, newer);
        for (var name : newer.keySet()) {
            comparison.compare(name);
        }
        return comparison.problems;
    }

    private void compare(String name) throws Exception {
        var now = newer.get(name);
        now.undecided()
                .forEach(each ->
                        problems.add("%s exports %s without a version: give it one if it is API, else x-internal:=true"
                                .formatted(name, each)));
        for (var each : now.packages().entrySet()) {
            var was = older.get(name).packages().get(each.getKey());
            if (was != null) {
                require(
                        "The %s %s".formatted(ApiText.kind(each.getKey()), each.getKey()),
                        was.version(),
                        each.getValue().version(),
                        change(was, each.getValue()),
                        changes(was, each.getValue()));
            }
        }
        var changed = new ArrayList<String>();
        require("The bundle " + name, older.get(name).version(), now.version(), change(name, changed), changed);
    }

    private void require(String what, Version was, Version now, Change change, List<String> changes) {
        var needed = change.after(was);
        if (now.compareTo(needed) < 0) {
            problems.add("%s has the version %s and needs %s, since compared with %s%n    %s"
                    .formatted(what, now, needed, was, String.join(System.lineSeparator() + "    ", changes)));
        }
    }

    /** How much the API of a bundle, with what it re-exports, has changed. */
    private Change change(String name, List<String> changed) throws Exception {
        var was = older.get(name);
        var now = newer.get(name);
        var change = Change.NONE;
        for (var gone : was.packages().keySet()) {
            if (!now.packages().containsKey(gone)) {
                change = Change.BREAK;
                changed.add("the %s %s is gone".formatted(ApiText.kind(gone), gone));
            }
        }
        for (var gone : was.reexports()) {
            if (!now.reexports().contains(gone)) {
                change = Change.BREAK;
                changed.add("%s is no longer re-exported".formatted(gone));
            }
        }
        for (var each : now.packages().entrySet()) {
            var before = was.packages().get(each.getKey());
            var own = before == null ? Change.ADDITION : change(before, each.getValue());
            if (own != Change.NONE) {
                changed.add("the %s %s has changed".formatted(ApiText.kind(each.getKey()), each.getKey()));
            }
            change = change.and(own);
        }
        for (var other : now.reexports()) {
            if (newer.containsKey(other)) {
                change = change.and(change(other, changed));
            }
        }
        return change;
    }

    private static Change change(PackageApi was, PackageApi now) throws Exception {
        return Change.of(diff(was, now).getDelta());
    }

    private static List<String> changes(PackageApi was, PackageApi now) throws Exception {
        var changes = new ArrayList<String>();
        collect(diff(was, now), "", changes);
        return changes;
    }

    private static Diff diff(PackageApi was, PackageApi now) throws Exception {
        return tree(now).diff(tree(was));
    }

    private static Tree tree(PackageApi api) throws Exception {
        return new DiffPluginImpl().deserialize(api.content());
    }

    /** The innermost elements that have come or gone. */
    private static void collect(Diff diff, String owner, List<String> changes) {
        switch (diff.getDelta()) {
            case ADDED -> add("added", diff, diff.getNewer().ifAdded(), owner, changes);
            case REMOVED -> add("removed", diff, diff.getOlder().ifRemoved(), owner, changes);
            default -> {
                for (var child : diff.getChildren()) {
                    collect(child, diff.getName(), changes);
                }
            }
        }
    }

    private static void add(String verb, Diff diff, Delta effect, String owner, List<String> changes) {
        var change = Change.of(effect);
        if (change != Change.NONE) {
            changes.add("%s: %s %s of %s (%s)"
                    .formatted(
                            verb,
                            diff.getType().toString().toLowerCase(Locale.ROOT),
                            diff.getName(),
                            owner,
                            change == Change.BREAK ? "a break" : "an addition"));
        }
    }
}
