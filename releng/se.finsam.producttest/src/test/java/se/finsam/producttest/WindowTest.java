// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.producttest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window as a whole process. */
class WindowTest {
    @TempDir
    Path folder;

    @Test
    void workIsRecoveredWhenTheProcessIsKilled() throws Exception {
        var file = folder.resolve("kommunen.finsam");
        Files.copy(Workbench.SAMPLE, file);
        var journal = folder.resolve(".kommunen.finsam.journal");
        try (var window = new Window(folder, file.toString())) {
            window.press("kommunen.finsam", "ctrl+shift+i");
            window.type("insats", "Provinsatsen");
            window.press("insats", "Return");
            window.until("the journal", () -> Files.exists(journal));
            window.kill();
        }
        assertArrayEquals(Files.readAllBytes(Workbench.SAMPLE), Files.readAllBytes(file), "nothing is saved silently");
        try (var window = new Window(folder, file.toString())) {
            window.until("unsaved work", () -> window.shows("● kommunen.finsam"));
            window.press("kommunen.finsam", "ctrl+s");
            window.until("the saved file", () -> Files.readString(file).contains("Provinsatsen"));
            window.until("no journal", () -> !Files.exists(journal));
            window.press("kommunen.finsam", "ctrl+q");
            assertEquals(0, window.exitCode());
            var log = window.log();
            assertFalse(log.contains("at se.finsam."), log);
        }
    }

    @Test
    void theProductWithTheWindowWritesTheSameDocumentAsTheOneWithout() throws Exception {
        var arguments = List.of("report", Workbench.SAMPLE.toString(), "--design", "arsredovisning", "--out");
        var without = Files.createDirectory(folder.resolve("without"));
        var command = new ArrayList<>(arguments);
        command.add(without.toString());
        assertEquals(
                0, new Workbench(folder).run(command.toArray(String[]::new)).exitCode());
        var with = Files.createDirectory(folder.resolve("with"));
        assertEquals(0, Window.runCommand(with, arguments, with.toString()));
        assertArrayEquals(
                Files.readAllBytes(without.resolve("arsredovisning-2025.pdf")),
                Files.readAllBytes(with.resolve("arsredovisning-2025.pdf")));
    }
}
