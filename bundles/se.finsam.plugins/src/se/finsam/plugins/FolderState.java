// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.finsam.model.file.AtomicFile;

/**
 * What is installed for a user and what is left out, by id. Plug-ins of the product's dropins can be left out too.
 *
 * @param installed the plug-ins in the folder
 * @param disabled those left out at a start, and why
 */
record FolderState(SortedMap<String, Entry> installed, SortedMap<String, Disabled> disabled) {
    static final FolderState EMPTY = new FolderState(new TreeMap<>(), new TreeMap<>());

    /** Why a plug-in is left out. */
    enum Disabled {
        /** The user wants it so. */
        USER,
        /** The process ended while it was being started. */
        ENDED,
        /** Its start did not end. */
        HUNG
    }

    /**
     * A plug-in in the folder.
     *
     * @param file name of its jar there
     * @param source what it was installed from
     */
    record Entry(String version, String sha256, String file, String source) {}

    /** A copy that can be changed. */
    FolderState copy() {
        return new FolderState(new TreeMap<>(installed), new TreeMap<>(disabled));
    }

    boolean isEmpty() {
        return installed.isEmpty() && disabled.isEmpty();
    }

    /** The state in a file; none when there is no file. */
    static FolderState read(Path file) throws IOException {
        var state = EMPTY.copy();
        if (!Files.exists(file)) {
            return state;
        }
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        for (var key : properties.stringPropertyNames()) {
            var slash = key.lastIndexOf('/');
            var id = key.substring(0, Math.max(0, slash));
            switch (key.substring(slash + 1)) {
                case "file" ->
                    state.installed.put(
                            id,
                            new Entry(
                                    properties.getProperty(id + "/version", ""),
                                    properties.getProperty(id + "/sha256", ""),
                                    properties.getProperty(key),
                                    properties.getProperty(id + "/source", "")));
                case "disabled" -> state.disabled.put(id, disabled(properties.getProperty(key)));
                default -> {
                    // Read with the file.
                }
            }
        }
        return state;
    }

    private static Disabled disabled(String name) {
        return Arrays.stream(Disabled.values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(Disabled.USER);
    }

    /** Writes the state as a whole or not at all. */
    void write(Path file) throws IOException {
        var properties = new Properties();
        installed.forEach((id, entry) -> properties.putAll(Map.of(
                id + "/version", entry.version,
                id + "/sha256", entry.sha256,
                id + "/file", entry.file,
                id + "/source", entry.source)));
        disabled.forEach(
                (id, why) -> properties.put(id + "/disabled", why.name().toLowerCase(Locale.ROOT)));
        var text = new StringWriter();
        properties.store(text, null);
        var lines = text.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        AtomicFile.write(file, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
