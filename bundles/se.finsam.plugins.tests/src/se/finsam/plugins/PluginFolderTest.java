// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.plugins.FolderState.Disabled;

class PluginFolderTest {
    @TempDir
    Path root;

    private PluginFolder folder;
    private Path path;

    @BeforeEach
    void nameTheFolder() {
        path = root.resolve("finsam-workbench").resolve("plugins");
        folder = new PluginFolder(path);
    }

    @Test
    void anInstalledPluginIsTheFileThatWasRead() throws Exception {
        var jar = Jars.plugin(root, "se.kommun.a", "1.0.0", "");
        folder.install(List.of(jar), "a disk");
        var entry = folder.state().installed().get("se.kommun.a");
        assertEquals(jar.sha256(), entry.sha256());
        assertEquals("1.0.0", entry.version());
        assertEquals("a disk", entry.source());
        assertEquals(jar.sha256(), JarReader.sha256(folder.jar(entry)));
    }

    @Test
    void anotherVersionTakesThePlaceAndIsEnabled() throws Exception {
        folder.install(List.of(Jars.plugin(root, "se.kommun.a", "1.0.0", "")), "");
        folder.disable("se.kommun.a", Disabled.HUNG);
        folder.install(List.of(Jars.plugin(root, "se.kommun.a", "2.0.0", "")), "");
        assertEquals("2.0.0", folder.state().installed().get("se.kommun.a").version());
        assertTrue(folder.state().disabled().isEmpty());
        assertEquals(2, names().size(), "the jar and the state");
    }

    @Test
    void withTheLastPluginTheFolderGoes() throws Exception {
        folder.install(
                List.of(Jars.plugin(root, "se.kommun.a", "1", ""), Jars.plugin(root, "se.kommun.b", "1", "")), "");
        folder.disable("se.kommun.a", Disabled.USER);
        folder.uninstall("se.kommun.a");
        assertEquals("[se.kommun.b]", folder.state().installed().keySet().toString());
        folder.uninstall("se.kommun.b");
        assertFalse(Files.exists(path.getParent()));
        assertThrows(PluginException.class, () -> folder.uninstall("se.kommun.b"));
        assertFalse(Files.exists(path.getParent()));
    }

    @Test
    void aFolderOfTheUsersOwnIsNotRemovedWithWhatItIsIn() throws Exception {
        var own = new PluginFolder(root.resolve("mine/plugins"));
        own.install(List.of(Jars.plugin(root, "se.kommun.a", "1", "")), "");
        own.uninstall("se.kommun.a");
        assertTrue(Files.exists(root.resolve("mine")) && !Files.exists(root.resolve("mine/plugins")));
    }

    @Test
    void ofAnInstallationThatFailsNothingIsLeft() throws Exception {
        folder.install(List.of(Jars.plugin(root, "se.kommun.a", "1", "")), "");
        var before = names();
        var good = Jars.plugin(root, "se.kommun.b", "1", "");
        var bad = Jars.plugin(root, "se.kommun.c", "1", "");
        Files.writeString(bad.file(), "something else by now");
        assertThrows(PluginException.class, () -> folder.install(List.of(good, bad), ""));
        assertEquals(before, names());
        assertEquals("[se.kommun.a]", folder.state().installed().keySet().toString());
    }

    @Test
    void manyAtOnceChangeTheFolderOneAfterTheOther() throws Exception {
        var changes = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 8; i++) {
            var jar = Jars.plugin(root, "se.kommun.p" + i, "1", "");
            changes.add(() -> {
                folder.install(List.of(jar), "");
                folder.disable(jar.id(), Disabled.USER);
                return true;
            });
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var change : threads.invokeAll(changes)) {
                assertTrue(change.get());
            }
        }
        assertEquals(8, folder.state().installed().size());
        assertEquals(8, folder.state().disabled().size());
        assertEquals(9, names().size());
    }

    @Test
    void aStartThatEndedIsToldOfOnce() throws Exception {
        var ended = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .start();
        ended.getInputStream().readAllBytes();
        ended.waitFor();
        Files.createDirectories(path);
        var mark = StartMark.ofPlugin(path);
        mark.put("se.kommun.running");
        Files.writeString(path.resolve("starting-" + ended.pid()), "1970-01-01T00:00:00Z\nse.kommun.a");
        assertEquals(List.of("se.kommun.a"), mark.takeLeft());
        assertEquals(List.of(), mark.takeLeft());
        mark.remove();
        assertEquals(List.of(), names());
    }

    private List<String> names() throws Exception {
        try (var files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
