// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.sdk;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import se.finsam.model.file.Folders;

/**
 * The project of a new plug-in: manifest, plugin.xml, a working contribution of each chosen kind with its texts in two languages
 * and its test, and a build that needs the workbench's own libraries, which are put beside it, and Maven Central.
 */
public final class NewPlugin {
    private static final Pattern SECTION = Pattern.compile("(?s)[ \\t]*<!--@(\\w+)@-->\\n(.*?)[ \\t]*<!--/@\\1@-->\\n");
    private static final String WINDOW = "WINDOW";
    private static final List<String> COMMON = List.of(
            "README.md",
            "pom.xml",
            "src/main/bundle/MANIFEST.MF",
            "src/main/resources/plugin.xml",
            "src/main/resources/plugin.properties",
            "src/main/resources/plugin_sv.properties",
            "src/test/java/@path@/PluginTest.java",
            ".gitignore");
    private static final List<String> WRAPPER = List.of("mvnw", ".mvn/jdk.sh", ".mvn/apache-maven-3.9.11.sha512");

    private final String id;
    private final String name;
    private final Set<Kind> kinds;

    /**
     * A plug-in.
     *
     * @param id symbolic name of the bundle and name of its package, such as {@code se.kommun.nyckeltal}
     * @param name name that users see
     * @param kinds what it begins with
     * @throws IllegalArgumentException if the id is no name of a package in small letters
     */
    public NewPlugin(String id, String name, Set<Kind> kinds) {
        if (!isId(id)) {
            throw new IllegalArgumentException("not a package name in small letters: " + id);
        }
        this.id = id;
        this.name = name;
        this.kinds = EnumSet.copyOf(kinds);
    }

    /** True for the name of a package in small letters with at least two parts. */
    public static boolean isId(String id) {
        return id.matches("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+") && SourceVersion.isName(id);
    }

    /** The files of the project by their paths, built against a version of the libraries. */
    private Map<String, String> files(String sdk) throws IOException {
        var paths = new ArrayList<>(COMMON);
        kinds.forEach(kind -> paths.addAll(kind.files()));
        var files = new TreeMap<String, String>();
        for (var path : paths) {
            files.put(path.replace("@path@", id.replace('.', '/')), filled(template(path), sdk));
        }
        return files;
    }

    /**
     * Writes the project into a folder that does not exist yet or is empty: as a whole or not at all.
     *
     * @param libraries what the project is built against
     * @param extra further files by their paths
     * @throws IOException if it cannot be written
     */
    public void write(Path folder, SdkRepository libraries, Map<String, byte[]> extra) throws IOException {
        var target = folder.toAbsolutePath().normalize();
        Files.createDirectories(target.getParent());
        var work = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + "-");
        try {
            for (var file : files(libraries.version()).entrySet()) {
                write(work.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (var path : WRAPPER) {
                write(work.resolve(path), resource("wrapper/" + path));
            }
            executable(work.resolve("mvnw"));
            for (var file : extra.entrySet()) {
                write(work.resolve(file.getKey()), file.getValue());
            }
            libraries.write(work.resolve("sdk"));
            Files.deleteIfExists(target);
            Files.move(work, target);
        } finally {
            Folders.delete(work);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static void executable(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static byte[] resource(String path) throws IOException {
        try (var in = NewPlugin.class.getResourceAsStream("/templates/" + path)) {
            if (in == null) {
                throw new FileNotFoundException("templates/" + path);
            }
            return in.readAllBytes();
        }
    }

    private static String template(String path) throws IOException {
        return new String(resource(place(path)), StandardCharsets.UTF_8);
    }

    private static String place(String path) {
        return path.replace("src/main/java/@path@/", "main/")
                        .replace("src/test/java/@path@/", "test/")
                        .replace("src/main/resources/", "")
                        .replace("src/main/bundle/", "")
                        .replace(".gitignore", "gitignore")
                + ".txt";
    }

    /** True for a section of a kind that was chosen, and for the one of the window if any of them needs it. */
    private boolean isChosen(String section) {
        return section.equals(WINDOW) ? kinds.stream().anyMatch(Kind::needsWindow) : kinds.contains(Kind.of(section));
    }

    /** Leaves out what belongs to kinds that were not chosen, and puts in the names. */
    private String filled(String template, String sdk) {
        var chosen = SECTION.matcher(template)
                .replaceAll(found -> isChosen(found.group(1)) ? Matcher.quoteReplacement(found.group(2)) : "");
        return chosen.replace("@id@", id)
                .replace("@dashed@", id.replace('.', '-'))
                .replace("@name@", name)
                .replace("@kinds@", kinds.stream().map(Kind::word).collect(Collectors.joining(",")))
                .replace("@version@", sdk);
    }
}
