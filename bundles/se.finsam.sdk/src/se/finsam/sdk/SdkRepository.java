// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.sdk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The libraries that plug-ins are built against, as a Maven repository in a folder: our bundles as they are in the product that
 * runs, and one artifact, {@code se.finsam:sdk}, that names them and the libraries of others at Maven Central. For pages of the
 * editor a second one, {@code se.finsam:sdk-window}, names those of the window.
 */
public final class SdkRepository {
    /** Our bundles that authors see. */
    private static final List<String> BUNDLES = List.of(
            "se.finsam.core",
            "se.finsam.api",
            "se.finsam.engine",
            "se.finsam.model",
            "se.finsam.analysis",
            "se.finsam.sample",
            "se.finsam.testing");

    /** Our bundles that authors of pages and views see as well. */
    private static final List<String> WINDOW =
            List.of("se.finsam.model.edit", "se.finsam.exchange.table", "se.finsam.ui", "se.finsam.ui.testing");

    /** What they need of others, in the versions of the target platform. */
    private static final List<String> LIBRARIES = List.of(
            "org.eclipse.emf:org.eclipse.emf.common:2.46.0",
            "org.eclipse.emf:org.eclipse.emf.ecore:2.43.0",
            "org.eclipse.emf:org.eclipse.emf.ecore.xmi:2.41.0",
            "org.eclipse.platform:org.eclipse.equinox.common:3.21.0",
            "org.eclipse.platform:org.eclipse.equinox.registry:3.12.600",
            "org.eclipse.platform:org.eclipse.osgi:3.24.300",
            "org.hipparchus:hipparchus-core:4.0.3",
            "org.hipparchus:hipparchus-stat:4.0.3",
            "org.jspecify:jspecify:1.0.1",
            "org.junit.jupiter:junit-jupiter:6.1.3");

    /** What the window needs of others beside {@link #SWT}. */
    private static final List<String> WINDOW_LIBRARIES = List.of(
            "com.fasterxml.jackson.core:jackson-core:2.20.0",
            "org.eclipse.emf:org.eclipse.emf.ecore.change:2.18.0",
            "org.eclipse.emf:org.eclipse.emf.edit:2.23.0",
            "org.eclipse.platform:org.eclipse.core.commands:3.13.0",
            "org.eclipse.platform:org.eclipse.core.runtime:3.35.0",
            "org.eclipse.platform:org.eclipse.jface:3.40.0",
            "org.eclipse.platform:org.eclipse.swt:3.135.0",
            "org.eclipse.platform:org.eclipse.swt.svg:3.133.0",
            "org.eclipse.platform:org.eclipse.ui.forms:3.14.100",
            "org.eclipse.platform:org.eclipse.ui.workbench:3.139.0",
            "org.eclipse.nebula.widgets.nattable:org.eclipse.nebula.widgets.nattable.core:2.5.0",
            "org.eclipse.collections:eclipse-collections:11.1.0",
            "org.eclipse.collections:eclipse-collections-api:11.1.0",
            "org.osgi:org.osgi.service.event:1.4.1",
            "org.slf4j:slf4j-api:2.0.17");

    /** The toolkit of each operating system, by the condition of its Maven profile. */
    private static final Map<String, String> SWT = new TreeMap<>(Map.of(
            "<name>linux</name>", "org.eclipse.platform:org.eclipse.swt.gtk.linux.x86_64:3.135.0",
            "<family>windows</family>", "org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64:3.135.0",
            "<family>mac</family>", "org.eclipse.platform:org.eclipse.swt.cocoa.macosx.aarch64:3.135.0"));

    private static final int FINGERPRINT = 6;

    private final String version;
    private final boolean window;
    private final Map<String, Path> bundles;

    /**
     * Of bundles, each a file or a folder.
     *
     * @param version version of the workbench; that of the artifacts has a fingerprint of the bundles too, since Maven keeps what
     *     it has once fetched under a version
     * @param window whether pages of the editor are to be built
     * @throws IllegalArgumentException if one of {@link #bundles} is missing
     * @throws IOException if a bundle cannot be read
     */
    public SdkRepository(String version, boolean window, Map<String, Path> bundles) throws IOException {
        this.window = window;
        this.bundles = Map.copyOf(bundles);
        for (var bundle : bundles(window)) {
            if (!bundles.containsKey(bundle)) {
                throw new IllegalArgumentException("The bundle %s is missing".formatted(bundle));
            }
        }
        this.version = version + "-" + fingerprint();
    }

    /** Our bundles that authors see, those of pages too or not. */
    public static List<String> bundles(boolean window) {
        return window ? Stream.concat(BUNDLES.stream(), WINDOW.stream()).toList() : BUNDLES;
    }

    private String fingerprint() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var bundle : bundles(window)) {
                for (var file : files(bundles.get(bundle))) {
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path source) throws IOException {
        try (var files = Files.walk(source)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Version of the artifacts. */
    String version() {
        return version;
    }

    /** Writes the repository into a folder. */
    public void write(Path folder) throws IOException {
        for (var bundle : bundles(window)) {
            var place = place(folder, bundle);
            var jar = place.resolve("%s-%s.jar".formatted(bundle, version));
            var source = bundles.get(bundle);
            if (Files.isDirectory(source)) {
                pack(source, jar);
            } else {
                Files.copy(source, jar);
            }
            pom(place, bundle, "jar", "");
        }
        pom(place(folder, "sdk"), "sdk", "pom", dependencies(BUNDLES, LIBRARIES));
        if (window) {
            pom(place(folder, "sdk-window"), "sdk-window", "pom", dependencies(WINDOW, WINDOW_LIBRARIES) + toolkits());
        }
    }

    private Path place(Path folder, String artifact) throws IOException {
        return Files.createDirectories(
                folder.resolve("se/finsam").resolve(artifact).resolve(version));
    }

    private String dependencies(List<String> ours, List<String> libraries) {
        return Stream.concat(
                        ours.stream().map(bundle -> "se.finsam:%s:%s".formatted(bundle, version)), libraries.stream())
                .map(coordinates -> coordinates.split(":"))
                .map(part -> """
                            <dependency>
                              <groupId>%s</groupId>
                              <artifactId>%s</artifactId>
                              <version>%s</version>
                            %s</dependency>
                        """.formatted(part[0], part[1], part[2], part[1].startsWith("junit") ? "" : ALONE))
                .collect(Collectors.joining("", "  <dependencies>\n", "  </dependencies>\n"));
    }

    private String toolkits() {
        return SWT.entrySet().stream()
                .map(system -> """
                        <profile>
                          <id>%s</id>
                          <activation><os>%s</os></activation>
                        %s</profile>
                        """.formatted(
                                system.getKey().replaceAll("<[^>]+>", ""),
                                system.getKey(),
                                dependencies(List.of(), List.of(system.getValue()))))
                .collect(Collectors.joining("", "  <profiles>\n", "  </profiles>\n"));
    }

    /** Each library is named above; what the poms of others add would come twice. */
    private static final String ALONE =
            "<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>\n    ";

    private void pom(Path place, String artifact, String packaging, String rest) throws IOException {
        Files.writeString(place.resolve("%s-%s.pom".formatted(artifact, version)), """
                <?xml version="1.0" encoding="UTF-8"?>
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>se.finsam</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                  <packaging>%s</packaging>
                %s</project>
                """.formatted(
                        artifact, version, packaging, rest));
    }

    private static void pack(Path folder, Path jar) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(jar), StandardCharsets.UTF_8)) {
            for (var file : files(folder)) {
                out.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }
}
