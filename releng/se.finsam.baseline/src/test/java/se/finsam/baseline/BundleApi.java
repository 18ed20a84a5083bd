// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.baseline;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.header.OSGiHeader;
import aQute.bnd.osgi.Jar;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import aQute.bnd.version.Version;
import java.lang.reflect.Executable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a bundle offers to others: its exported packages that have a version, and the schemas of its extension points.
 *
 * @param reexports names of the bundles whose API whoever requires this one gets too
 * @param packages the schemas are among them, by their path
 * @param undecided exported packages without a version that are neither internal nor for friends; there must be none
 */
record BundleApi(
        String name,
        Version version,
        List<String> reexports,
        SortedMap<String, PackageApi> packages,
        List<String> undecided) {
    /** How the schema of an extension point ends; its version is that of the bundle. */
    static final String SCHEMA = ".exsd";

    /** Values, and what depends on the JDK that compiles or reads the bundle. */
    private static final Set<Type> PASSED_OVER =
            Set.of(Type.ANNOTATED, Type.CLASS_VERSION, Type.CONSTANT, Type.DEFAULT, Type.PROPERTY, Type.VERSION);

    /** Interfaces that only the workbench implements, so that a new method breaks nobody. */
    private static final Set<String> OURS = Set.of("se.finsam.api.Contribution", "se.finsam.ui.page.PageContext");

    /** One package: its version, and its types with their members as bnd sees them. */
    record PackageApi(Version version, Tree.Data content) {}

    /** The API of a built bundle. */
    static BundleApi of(Path file) throws Exception {
        try (var jar = new Jar(file.toFile())) {
            var manifest = jar.getManifest().getMainAttributes();
            var api = new DiffPluginImpl().tree(jar).get("<api>");
            var packages = new TreeMap<String, PackageApi>();
            var undecided = new ArrayList<String>();
            OSGiHeader.parseHeader(manifest.getValue("Export-Package")).forEach((exported, said) -> {
                if (said.containsKey("version")) {
                    var content = api.get(exported).serialize();
                    reduce(content, Set.of());
                    packages.put(exported, new PackageApi(Version.parseVersion(said.getVersion()), content));
                } else if (!said.containsKey("x-internal:") && !said.containsKey("x-friends:")) {
                    undecided.add(exported);
                }
            });
            var version =
                    Version.parseVersion(manifest.getValue("Bundle-Version")).getWithoutQualifier();
            for (var schema : jar.getResources().keySet()) {
                if (schema.endsWith(SCHEMA)) {
                    try (var in = jar.getResource(schema).openInputStream()) {
                        packages.put(schema, new PackageApi(version, SchemaApi.of(schema, in)));
                    }
                }
            }
            return new BundleApi(
                    OSGiHeader.parseHeader(manifest.getValue("Bundle-SymbolicName"))
                            .keySet()
                            .iterator()
                            .next(),
                    version,
                    OSGiHeader.parseHeader(manifest.getValue("Require-Bundle")).entrySet().stream()
                            .filter(required ->
                                    "reexport".equals(required.getValue().get("visibility:")))
                            .map(required -> required.getKey())
                            .toList(),
                    packages,
                    undecided);
        }
    }

    /**
     * Leaves out what is not ours to promise.
     *
     * @param inherited what the type around an element has from the JDK
     */
    private static void reduce(Tree.Data element, Set<String> inherited) {
        var children = element.children == null ? new Tree.Data[0] : element.children;
        element.children = Arrays.stream(children)
                .filter(child -> !PASSED_OVER.contains(child.type))
                .filter(child -> child.type != Type.METHOD || !inherited.contains(child.name))
                .toArray(Tree.Data[]::new);
        var ofJdk = ofJdk(element);
        for (var child : element.children) {
            if (child.type == Type.METHOD && OURS.contains(element.name)) {
                child.add = Delta.MINOR;
            }
            reduce(child, ofJdk);
        }
    }

    /** The methods that a type has from classes and interfaces of the JDK, as bnd writes them. */
    private static Set<String> ofJdk(Tree.Data type) {
        var parents = new HashSet<>(Set.of("java.lang.Object"));
        Arrays.stream(type.children)
                .filter(child -> child.type == Type.EXTENDS || child.type == Type.IMPLEMENTS)
                .filter(child -> child.name.startsWith("java."))
                .forEach(child -> parents.add(child.name));
        return parents.stream()
                .flatMap(parent -> Arrays.stream(jdk(parent).getDeclaredMethods()))
                .map(BundleApi::signature)
                .collect(Collectors.toSet());
    }

    private static Class<?> jdk(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signature(Executable method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getTypeName)
                .collect(Collectors.joining(",", method.getName() + "(", ")"));
    }
}
