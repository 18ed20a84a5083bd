// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The API of the built bundles breaks nobody unless their versions say so. */
class ApiBaselineTest {
    private static final Path ROOT = Path.of(System.getProperty("finsam.root"));
    private static final Path BASELINE = ROOT.resolve("releng/se.finsam.baseline/api");
    private static final List<String> BUNDLES =
            List.of("se.finsam.core", "se.finsam.api", "se.finsam.testing", "se.finsam.ui", "se.finsam.ui.testing");

    @Test
    void anUndeclaredBreakIsRefused() throws Exception {
        var older = new TreeMap<String, BundleApi>();
        var newer = new TreeMap<String, BundleApi>();
        for (var name : BUNDLES) {
            var built = BundleApi.of(ROOT.resolve("bundles/%s/target/%s-1.0.0-SNAPSHOT.jar".formatted(name, name)));
            assertFalse(built.packages().isEmpty(), name);
            var baseline = BASELINE.resolve(name + ".txt");
            if (System.getProperty("finsam.baseline").equals("write")) {
                Files.createDirectories(BASELINE);
                Files.writeString(baseline, ApiText.write(built));
            }
            try (var lines = Files.lines(baseline)) {
                older.put(name, ApiText.read(lines));
            }
            newer.put(name, built);
        }
        var problems = Comparison.problems(older, newer);
        assertEquals(List.of(), problems, () -> """
                %s

                Undo the change, or declare it: raise the version in Export-Package and Bundle-Version of the manifest.
                docs/api-policy.md tells what the versions mean. The baseline itself is made anew only for a release:
                ./workbench baseline
                """.formatted(String.join(System.lineSeparator(), problems)));
    }
}
