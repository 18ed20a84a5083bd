// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.baseline;

import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import aQute.bnd.version.Version;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.finsam.baseline.BundleApi.PackageApi;

/**
 * The API of a bundle as text, one element a line and indented by its depth, so that a changed baseline is read like any other
 * change of a file. Behind an element stands what its removal means where that is not a break.
 */
final class ApiText {
    private static final String STEP = "  ";

    private ApiText() {}

    static String write(BundleApi api) {
        var text = new StringBuilder();
        text.append("bundle %s %s\n".formatted(api.name(), api.version()));
        api.reexports().forEach(other -> text.append("reexports %s\n".formatted(other)));
        api.packages().forEach((name, content) -> {
            text.append("%s %s %s\n".formatted(kind(name), name, content.version()));
            for (var child : content.content().children) {
                write(child, STEP, text);
            }
        });
        return text.toString();
    }

    /** What a part of the API is, by its name. */
    static String kind(String name) {
        return name.endsWith(BundleApi.SCHEMA) ? "schema" : "package";
    }

    private static void write(Tree.Data element, String indent, StringBuilder text) {
        text.append(indent).append(element.type).append(' ').append(element.name);
        if (element.rem != Delta.MAJOR) {
            text.append(" -").append(element.rem);
        }
        text.append('\n');
        for (var child : element.children) {
            write(child, indent + STEP, text);
        }
    }

    static BundleApi read(Stream<String> lines) {
        var bundle = new String[0];
        var reexports = new ArrayList<String>();
        var packages = new TreeMap<String, PackageApi>();
        var open = new ArrayDeque<Tree.Data>();
        for (var line : lines.toList()) {
            var words = line.strip().split(" ");
            switch (words[0]) {
                case "bundle" -> bundle = words;
                case "reexports" -> reexports.add(words[1]);
                case "package", "schema" -> {
                    open.clear();
                    open.push(element(Type.PACKAGE, words[1], Delta.MAJOR));
                    packages.put(words[1], new PackageApi(Version.parseVersion(words[2]), open.peek()));
                }
                default -> {
                    var depth = (line.length() - line.stripLeading().length()) / STEP.length();
                    while (open.size() > depth) {
                        open.pop();
                    }
                    var removed = words.length > 2 ? Delta.valueOf(words[2].substring(1)) : Delta.MAJOR;
                    var child = element(Type.valueOf(words[0]), words[1], removed);
                    var parent = open.element();
                    parent.children = Stream.concat(Stream.of(parent.children), Stream.of(child))
                            .toArray(Tree.Data[]::new);
                    open.push(child);
                }
            }
        }
        return new BundleApi(bundle[1], Version.parseVersion(bundle[2]), reexports, packages, List.of());
    }

    private static Tree.Data element(Type type, String name, Delta removed) {
        var element = new Tree.Data();
        element.type = type;
        element.name = name;
        element.add = Delta.MINOR;
        element.rem = removed;
        element.children = new Tree.Data[0];
        return element;
    }
}
