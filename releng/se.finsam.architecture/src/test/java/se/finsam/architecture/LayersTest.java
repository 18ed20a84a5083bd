// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.finsam.architecture.Repository.Bundle;

/** The layers of docs/architecture.md: an arrow may only point down, and no window is seen from below the shells. */
class LayersTest {
    /** What each bundle may require of ours; its tests may require whatever is shipped. */
    private static final Map<String, Set<String>> MAY_REQUIRE = Map.ofEntries(
            Map.entry("se.finsam.core", Set.of()),
            Map.entry("se.finsam.api", Set.of("se.finsam.core")),
            Map.entry("se.finsam.model", Set.of("se.finsam.core", "se.finsam.api")),
            Map.entry("se.finsam.model.edit", Set.of("se.finsam.core", "se.finsam.api", "se.finsam.model")),
            Map.entry("se.finsam.sample", Set.of()),
            Map.entry("se.finsam.testing", Set.of("se.finsam.model", "se.finsam.engine")),
            Map.entry("se.finsam.sdk", Set.of("se.finsam.model")),
            Map.entry("se.finsam.engine", Set.of("se.finsam.core", "se.finsam.api", "se.finsam.model")),
            Map.entry("se.finsam.analysis", Set.of("se.finsam.core", "se.finsam.api")),
            Map.entry("se.finsam.checks", Set.of("se.finsam.core", "se.finsam.api")),
            Map.entry("se.finsam.plugins", Set.of("se.finsam.core", "se.finsam.model")),
            Map.entry("se.finsam.report", Set.of("se.finsam.core", "se.finsam.api", "se.finsam.engine")),
            Map.entry("se.finsam.report.pdf", Set.of()),
            Map.entry("se.finsam.report.fonts", Set.of()),
            Map.entry("se.finsam.exchange.table", Set.of("se.finsam.core", "se.finsam.api")),
            Map.entry("se.finsam.exchange.findings", Set.of("se.finsam.core", "se.finsam.api", "se.finsam.engine")),
            Map.entry(
                    "se.finsam.cli",
                    Set.of(
                            "se.finsam.core",
                            "se.finsam.api",
                            "se.finsam.model",
                            "se.finsam.model.edit",
                            "se.finsam.sample",
                            "se.finsam.sdk",
                            "se.finsam.testing",
                            "se.finsam.engine",
                            "se.finsam.plugins",
                            "se.finsam.analysis",
                            "se.finsam.checks",
                            "se.finsam.report",
                            "se.finsam.exchange.table",
                            "se.finsam.exchange.findings")),
            Map.entry("se.finsam.example.inhouse", Set.of("se.finsam.api")),
            Map.entry("se.finsam.example.inhouse.ui", Set.of("se.finsam.example.inhouse", "se.finsam.ui")),
            Map.entry("se.finsam.help", Set.of("se.finsam.core")),
            Map.entry("se.finsam.collections", Set.of()),
            Map.entry("se.finsam.ui", Set.of("se.finsam.model.edit", "se.finsam.engine", "se.finsam.exchange.table")),
            Map.entry("se.finsam.ui.testing", Set.of("se.finsam.ui", "se.finsam.testing")),
            Map.entry("se.finsam.ui.editors", Set.of("se.finsam.ui", "se.finsam.analysis")),
            Map.entry("se.finsam.ui.analysis", Set.of("se.finsam.ui", "se.finsam.analysis")),
            Map.entry("se.finsam.ui.reports", Set.of("se.finsam.ui", "se.finsam.report")),
            Map.entry(
                    "se.finsam.app",
                    Set.of(
                            "se.finsam.ui",
                            "se.finsam.ui.editors",
                            "se.finsam.ui.analysis",
                            "se.finsam.ui.reports",
                            "se.finsam.help",
                            "se.finsam.plugins",
                            "se.finsam.sample")));

    /** Bundles above the line: what they show is a window. */
    private static final Set<String> WINDOWS = Set.of("se.finsam.ui", "se.finsam.app", "se.finsam.example.inhouse.ui");

    /** Bundles without tests of their own, and why. */
    private static final Map<String, String> WITHOUT_TESTS = Map.of(
            "se.finsam.api", "interfaces and schemas; the engine's tests run them",
            "se.finsam.report.pdf", "runs inside BIRT; the tests of the report and the check of its PDF files run it",
            "se.finsam.report.fonts", "data",
            "se.finsam.exchange.findings", "three writers; the tests of the command line read what they write",
            "se.finsam.sample", "data; the tests of the model read it",
            "se.finsam.sdk", "a new plug-in is written, built and used by the tests of the product",
            "se.finsam.collections", "names of services; no grid is shown without them");

    private final Map<String, Bundle> bundles = Repository.bundles();

    @Test
    void anArrowPointsDown() {
        var wrong = new ArrayList<String>();
        bundles.values().stream().filter(bundle -> !bundle.isTest()).forEach(bundle -> {
            var allowed = bundle.isTranslation() ? Set.<String>of() : MAY_REQUIRE.get(bundle.name());
            assertTrue(allowed != null, () -> bundle.name() + " has no layer; give it one in MAY_REQUIRE");
            bundle.header("Require-Bundle").stream()
                    .filter(required -> required.startsWith("se.finsam.") && !allowed.contains(required))
                    .forEach(required -> wrong.add(bundle.name() + " requires " + required));
            bundle.header("Import-Package").stream()
                    .filter(imported -> imported.startsWith("se.finsam."))
                    .forEach(imported -> wrong.add(bundle.name() + " imports " + imported + "; require its bundle"));
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void theCoreNeedsTheJdkAlone() {
        var core = bundles.get("se.finsam.core");
        assertEquals(List.of(), core.header("Require-Bundle"));
        assertEquals(
                List.of("org.jspecify.annotations"),
                core.header("Import-Package").stream()
                        .filter(name -> !name.startsWith("javax.xml") && !name.startsWith("org.xml.sax"))
                        .toList());
    }

    @Test
    void noWindowBelowTheShells() {
        for (var bundle : belowTheWindows()) {
            Stream.concat(bundle.header("Require-Bundle").stream(), bundle.header("Import-Package").stream())
                    .forEach(needed -> assertFalse(isWindow(needed), () -> bundle.name() + " needs " + needed));
        }
    }

    private List<Bundle> belowTheWindows() {
        return bundles.values().stream()
                .filter(bundle -> WINDOWS.stream()
                        .noneMatch(window ->
                                bundle.name().equals(window) || bundle.name().startsWith(window + ".")))
                .toList();
    }

    @Test
    void theHeadlessProductHasNoWindow() throws IOException {
        var plugins = Repository.ROOT.resolve(
                "releng/se.finsam.product.headless/target/products/se.finsam.headless/linux/gtk/x86_64/plugins");
        assertTrue(Files.isDirectory(plugins), () -> plugins + " is missing; build the product before this test");
        try (var shipped = Files.list(plugins)) {
            var names = shipped.map(plugin -> plugin.getFileName().toString()).toList();
            assertTrue(names.stream().anyMatch(name -> name.startsWith("se.finsam.cli_")), () -> "" + names);
            assertEquals(List.of(), names.stream().filter(LayersTest::isWindow).toList());
        }
    }

    @Test
    void internalsStayInside() {
        for (var bundle : bundles.values()) {
            bundle.clauses("Export-Package")
                    .filter(clause -> clause[0].contains(".internal"))
                    .forEach(clause -> assertTrue(
                            clause[1].contains("x-internal") || clause[1].contains("x-friends"),
                            () -> bundle.name() + " shows " + clause[0] + " to everybody"));
        }
    }

    @Test
    void everyBundleIsTested() throws IOException {
        for (var bundle : bundles.values()) {
            if (bundle.isTest()) {
                try (var files = Files.walk(bundle.folder().resolve("src"))) {
                    assertTrue(
                            files.anyMatch(file -> file.toString().endsWith("Test.java")),
                            () -> bundle.name() + " has no test");
                }
            } else if (!bundle.isTranslation()) {
                assertTrue(
                        bundles.containsKey(bundle.name() + ".tests") != WITHOUT_TESTS.containsKey(bundle.name()),
                        () -> bundle.name() + " needs tests, or a reason in WITHOUT_TESTS, and not both");
            }
        }
    }

    private static boolean isWindow(String name) {
        return name.startsWith("org.eclipse.swt")
                || name.startsWith("org.eclipse.jface")
                || name.startsWith("org.eclipse.ui")
                || name.startsWith("org.eclipse.e4.ui")
                || name.contains("nattable");
    }
}
