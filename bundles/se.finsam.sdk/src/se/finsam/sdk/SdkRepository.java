// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.sdk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The libraries that plug-ins are built against, as a Maven repository in a folder: our bundles as they are in the product that
 * runs, and one artifact, {@code se.finsam:sdk}, that names them and the libraries of others at Maven Central.
 */
public final class SdkRepository {
    /** Our bundles that authors see. */
    public static final List<String> BUNDLES = List.of(
            "se.finsam.core",
            "se.finsam.api",
            "se.finsam.engine",
            "se.finsam.model",
            "se.finsam.analysis",
            "se.finsam.sample",
            "se.finsam.testing");

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

    private final String version;
    private final Map<String, Path> bundles;

    /**
     * Of bundles, each a file or a folder.
     *
     * @param version version of the artifacts: another one for each version of the workbench, since Maven keeps what it has fetched
     * @throws IllegalArgumentException if one of {@link #BUNDLES} is missing
     */
    public SdkRepository(String version, Map<String, Path> bundles) {
        this.version = version;
        this.bundles = Map.copyOf(bundles);
        for (var bundle : BUNDLES) {
            if (!bundles.containsKey(bundle)) {
                throw new IllegalArgumentException("The bundle %s is missing".formatted(bundle));
            }
        }
    }

    /** Version of the artifacts. */
    String version() {
        return version;
    }

    /** Writes the repository into a folder. */
    public void write(Path folder) throws IOException {
        for (var bundle : BUNDLES) {
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
        pom(place(folder, "sdk"), "sdk", "pom", dependencies());
    }

    private Path place(Path folder, String artifact) throws IOException {
        return Files.createDirectories(
                folder.resolve("se/finsam").resolve(artifact).resolve(version));
    }

    private String dependencies() {
        var ours = BUNDLES.stream().map(bundle -> "se.finsam:%s:%s".formatted(bundle, version));
        return Stream.concat(ours, LIBRARIES.stream())
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
        try (var out = new ZipOutputStream(Files.newOutputStream(jar), StandardCharsets.UTF_8);
                var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }
}
