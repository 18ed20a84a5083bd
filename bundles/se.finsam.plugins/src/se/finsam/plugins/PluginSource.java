// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import se.finsam.model.text.Texts;

/**
 * The jars in what a user wants to install: a jar, a folder of jars, or a p2 repository as a folder or packed in a zip, of
 * which the bundles are taken; features and categories only group them.
 *
 * @param whole true if whatever is in it may be left out when the workbench has it already
 */
record PluginSource(List<Path> jars, boolean whole) {
    private static final Texts TEXTS = Texts.of(PluginSource.class);

    /**
     * Finds the jars.
     *
     * @param place a path, or an address on the web
     * @param scratch an empty folder for what has to be downloaded or unpacked
     * @param known ids of bundles that need not be downloaded
     * @throws PluginException if there are none
     */
    static PluginSource of(String place, Path scratch, Set<String> known) throws IOException, PluginException {
        if (!UpdateSite.isAddress(place)) {
            return of(path(place), scratch);
        }
        var downloads = Files.createDirectory(scratch.resolve("downloads"));
        return of(UpdateSite.download(place, downloads, known), scratch);
    }

    private static Path path(String place) throws PluginException {
        try {
            return Path.of(place);
        } catch (InvalidPathException e) {
            throw new PluginException(TEXTS.get("nothingThere", place));
        }
    }

    private static PluginSource of(Path path, Path scratch) throws IOException, PluginException {
        if (!Files.exists(path)) {
            throw new PluginException(TEXTS.get("nothingThere", path));
        }
        var found = Files.isDirectory(path)
                ? folder(path)
                : isRepository(path) ? unpacked(path, scratch) : new PluginSource(List.of(path), false);
        if (found.jars.isEmpty()) {
            throw new PluginException(TEXTS.get("noJars", path));
        }
        return found;
    }

    /** The jars in a folder of plug-ins, or in one that holds such a folder. */
    static PluginSource folder(Path folder) throws IOException {
        var jars = new ArrayList<Path>();
        for (var place : List.of(folder, folder.resolve("plugins"))) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> files = Files.list(place)) {
                    files.filter(PluginSource::isPlugin)
                            .sorted(Comparator.comparing(Path::toString))
                            .forEach(jars::add);
                }
            }
        }
        return new PluginSource(jars, true);
    }

    private static boolean isPlugin(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".jar") && !name.equals("content.jar") && !name.equals("artifacts.jar");
    }

    private static boolean isRepository(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().anyMatch(entry -> entry.getName().matches("plugins/[^/]+\\.jar"));
        } catch (ZipException e) {
            return false;
        }
    }

    private static PluginSource unpacked(Path zip, Path scratch) throws IOException {
        try (var files = FileSystems.newFileSystem(zip)) {
            for (var packed : folder(files.getPath("/")).jars) {
                Files.copy(packed, scratch.resolve(packed.getFileName().toString()));
            }
        }
        return folder(scratch);
    }
}
