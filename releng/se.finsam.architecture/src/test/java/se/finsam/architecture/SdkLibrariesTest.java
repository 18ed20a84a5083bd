// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A plug-in is built against the versions of libraries that the product brings. */
class SdkLibrariesTest {
    private static final Pattern COORDINATES = Pattern.compile("\"([\\w.-]+):([\\w.-]+):(\\d[\\w.]*)\"");

    @Test
    void theirVersionsAreThoseOfTheTargetPlatform() {
        var target = Repository.text(Path.of("targetplatform", "targetplatform.target"));
        var named = COORDINATES
                .matcher(Repository.text(Path.of("bundles/se.finsam.sdk/src/se/finsam/sdk/SdkRepository.java")))
                .results()
                .toList();
        assertTrue(named.size() > 5, () -> "" + named.size());
        assertEquals(
                List.of(),
                named.stream()
                        .filter(library ->
                                !target.contains("<groupId>%s</groupId><artifactId>%s</artifactId><version>%s<"
                                        .formatted(
                                                library.group(1),
                                                // The aggregate of Jupiter is at Maven Central alone; its parts are in
                                                // the platform.
                                                library.group(2).replaceFirst("^junit-jupiter$", "junit-jupiter-api"),
                                                library.group(3))))
                        .map(library -> library.group())
                        .toList());
    }
}
