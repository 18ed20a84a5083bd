// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import se.finsam.plugins.FolderState.Disabled;

/** In the framework that runs the test; the plug-ins have no code. */
class PluginsTest {
    @TempDir
    Path root;

    private PluginFolder folder;
    private PluginLoader loader;
    private Path jars;
    private Path dropins;

    @BeforeEach
    void makeFolders() throws Exception {
        folder = new PluginFolder(root.resolve("plugins"));
        loader = new PluginLoader(
                FrameworkUtil.getBundle(Plugins.class).getBundleContext(), folder, Duration.ofSeconds(10));
        jars = Files.createDirectory(root.resolve("jars"));
        dropins = Files.createDirectory(root.resolve("dropins"));
    }

    @AfterEach
    void clean() {
        loader.clean();
    }

    private Plugins run() {
        return new Plugins(folder, List.of(dropins), List.of(root.resolve("policy")), loader);
    }

    private void install(String id, String version, String lines) throws Exception {
        folder.install(List.of(Jars.plugin(jars, id, version, lines)), "test");
    }

    private static String told(List<PluginStatus> plugins) {
        return plugins.stream()
                .map(plugin -> plugin.id() + " " + plugin.version() + " " + plugin.state())
                .collect(Collectors.joining(", "));
    }

    private static long inFramework() {
        return Arrays.stream(FrameworkUtil.getBundle(Plugins.class)
                        .getBundleContext()
                        .getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("se.kommun."))
                .filter(bundle -> bundle.getState() >= Bundle.RESOLVED)
                .count();
    }

    @Test
    void whatIsInstalledAndEnabledIsLoaded() throws Exception {
        install("se.kommun.a", "1.0.0", "Require-Bundle: se.kommun.b\n");
        install("se.kommun.b", "1.0.0", "");
        install("se.kommun.c", "1.0.0", "");
        folder.disable("se.kommun.c", Disabled.USER);
        assertEquals(
                "se.kommun.a 1.0.0 LOADED, se.kommun.b 1.0.0 LOADED, se.kommun.c 1.0.0 DISABLED", told(run().load()));
        assertEquals(2, inFramework());
    }

    @Test
    void aSafeRunLoadsNoneAndTakesOutWhatAKilledOneLeft() throws Exception {
        install("se.kommun.a", "1.0.0", "");
        run().load();
        var safe = run();
        safe.safe(true);
        assertEquals("se.kommun.a 1.0.0 SAFE", told(safe.load()));
        assertEquals(0, inFramework());
    }

    /** What it required was uninstalled since. */
    @Test
    void whatIsNotResolvedSaysWhy() throws Exception {
        install("se.kommun.a", "1.0.0", "Require-Bundle: se.kommun.b\n");
        var plugin = run().load().getFirst();
        assertEquals(
                "se.kommun.a: It needs the plug-in se.kommun.b, which is not there; install it too",
                plugin.problem().en());
        assertEquals(0, inFramework());
    }

    /** Requirements that are not said in words are told in those of the framework. */
    @Test
    void whatOnlyTheFrameworkKnowsIsToldAsItSaysIt() throws Exception {
        install("se.kommun.a", "1.0.0", "Require-Capability: se.kommun.power\n");
        var why = run().load().getFirst().why().en();
        assertTrue(why.startsWith("the framework does not accept it: ") && why.contains("se.kommun.power"), why);
    }

    @Test
    void aFileThatIsNotWhatWasInstalledIsNotLoaded() throws Exception {
        install("se.kommun.a", "1.0.0", "");
        var entry = folder.state().installed().get("se.kommun.a");
        Jars.write(folder.jar(entry), "se.kommun.a", "1.0.0", "X-Changed: yes\n", Map.of());
        var plugin = run().load().getFirst();
        assertEquals(
                "its file has been changed since it was installed; install it again",
                plugin.why().en());
        Files.delete(folder.jar(entry));
        assertTrue(run().load().getFirst().why().en().contains("is gone; install it again"));
    }

    @Test
    void ofTwoWithOneIdTheNewestIsLoaded() throws Exception {
        install("se.kommun.a", "1.0.0", "");
        Jars.write(dropins.resolve("a.jar"), "se.kommun.a", "2.0.0", "", Map.of());
        var plugins = run();
        assertEquals("se.kommun.a 2.0.0 LOADED", told(plugins.load()));
        assertThrows(PluginException.class, () -> plugins.uninstall("se.kommun.a"));
    }

    @Test
    void theListTellsWhatTheNextStartWillFind() throws Exception {
        install("se.kommun.a", "1.0.0", "");
        var plugins = run();
        plugins.load();
        assertEquals("se.kommun.a 1.0.0 LOADED", told(plugins.list()));
        plugins.disable("se.kommun.a");
        install("se.kommun.b", "1.0.0", "");
        assertEquals("se.kommun.a 1.0.0 DISABLED, se.kommun.b 1.0.0 WAITING", told(plugins.list()));
        plugins.enable("se.kommun.a");
        assertEquals("se.kommun.a 1.0.0 LOADED, se.kommun.b 1.0.0 WAITING", told(plugins.list()));
    }

    @Test
    void aFolderOrPolicyThatCannotBeReadIsToldAndLoadsNothing() throws Exception {
        install("se.kommun.a", "1.0.0", "");
        Files.writeString(root.resolve("policy"), "plugins.trusted=\\u00");
        var plugins = run().load();
        assertEquals(1, plugins.size());
        assertTrue(plugins.getFirst().problem().en().contains("so no plug-ins are loaded"));
        assertEquals(0, inFramework());
    }

    @Test
    void whatComesTogetherReplacesAndCountsOnEachOther() throws Exception {
        install("se.kommun.lib", "1.0.0", "");
        install("se.kommun.user", "1.0.0", "Require-Bundle: se.kommun.lib\n");
        var source = Files.createDirectories(root.resolve("site/plugins"));
        Jars.write(source.resolve("old.jar"), "se.kommun.lib", "1.5.0", "", Map.of());
        Jars.write(source.resolve("lib.jar"), "se.kommun.lib", "2.0.0", "", Map.of());
        Jars.write(source.resolve("core.jar"), "se.finsam.core", "1.0.0", "", Map.of());
        Jars.write(
                source.resolve("user.jar"),
                "se.kommun.user",
                "2.0.0",
                "Require-Bundle: se.kommun.lib;bundle-version=2\n",
                Map.of());
        try (var proposal = run().propose(root.resolve("site"))) {
            assertEquals(
                    "[se.kommun.lib 2.0.0, se.kommun.user 2.0.0]",
                    proposal.jars().toString());
            assertEquals(List.of("se.finsam.core"), proposal.skipped());
            run().install(proposal);
        }
        assertEquals("se.kommun.lib 2.0.0 LOADED, se.kommun.user 2.0.0 LOADED", told(run().load()));
    }
}
