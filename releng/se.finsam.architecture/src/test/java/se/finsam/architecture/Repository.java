// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the project, without what is built from them. */
final class Repository {
    static final Path ROOT = Path.of(System.getProperty("finsam.root"));
    private static final Set<String> BUILT = Set.of("target", "src-gen", ".git", "out", "bin");
    private static final Pattern CLAUSE =
            Pattern.compile("([^,;\"]+)((?:;[^,;\"=]+:?=(?:\"[^\"]*\"|[^,;\"]*))*)(?:,|$)");

    private Repository() {}

    /** One bundle: its folder and its manifest. */
    record Bundle(Path folder, Manifest manifest) {
        String name() {
            return folder.getFileName().toString();
        }

        boolean isTest() {
            return name().endsWith(".tests");
        }

        /** Whether it only gives Swedish texts to a bundle of the platform; SwedishPlatformTextsTest holds them. */
        boolean isTranslation() {
            return name().startsWith("se.finsam.nls.");
        }

        /** Names in a header of the manifest. */
        List<String> header(String header) {
            return clauses(header).map(clause -> clause[0]).toList();
        }

        /** Names in a header and what stands behind each. */
        Stream<String[]> clauses(String header) {
            var value = manifest.getMainAttributes().getValue(header);
            return value == null
                    ? Stream.of()
                    : CLAUSE.matcher(value).results().map(match ->
                            new String[] {match.group(1).trim(), match.group(2)});
        }
    }

    /** The bundles by name. */
    static TreeMap<String, Bundle> bundles() {
        var bundles = new TreeMap<String, Bundle>();
        try (var folders = Files.list(ROOT.resolve("bundles"))) {
            for (var folder : folders.toList()) {
                var manifest = folder.resolve("META-INF/MANIFEST.MF");
                if (Files.exists(manifest)) {
                    try (var in = Files.newInputStream(manifest)) {
                        var bundle = new Bundle(folder, new Manifest(in));
                        bundles.put(bundle.name(), bundle);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundles;
    }

    /** All files that are written by hand, relative to the root. */
    static List<Path> files() {
        var files = new ArrayList<Path>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return BUILT.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(ROOT.relativize(file));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The Java sources that are written by hand, relative to the root. */
    static List<Path> sources() {
        return files().stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is no text in UTF-8", e);
        }
    }
}
