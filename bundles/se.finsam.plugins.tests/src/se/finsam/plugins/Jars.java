// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Jars of plug-ins without code. */
final class Jars {
    private Jars() {}

    /** A plug-in with more lines in its manifest. */
    static PluginJar plugin(Path folder, String id, String version, String lines) throws IOException, PluginException {
        return PluginJar.read(write(folder.resolve(id + ".jar"), id, version, lines, Map.of()));
    }

    static Path write(Path file, String id, String version, String lines, Map<String, String> files)
            throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(file))) {
            put(
                    out,
                    "META-INF/MANIFEST.MF",
                    "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: %s;singleton:=true\nBundle-Version: %s\n%s"
                            .formatted(id, version, lines));
            for (var entry : files.entrySet()) {
                put(out, entry.getKey(), entry.getValue());
            }
        }
        return file;
    }

    private static void put(JarOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
