// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    /** Another process, which tells whether it gets the lock without waiting. */
    private static final String OTHER = """
        import java.nio.channels.FileChannel;
        import java.nio.file.Path;
        import java.nio.file.StandardOpenOption;

        class Other {
            public static void main(String[] arguments) throws Exception {
                try (var channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE)) {
                    System.exit(channel.tryLock(1L << 30, 1, false) == null ? 7 : 0);
                }
            }
        }
        """;

    @TempDir
    private Path folder;

    @Test
    void noOtherProcessGetsItWhileItIsHeld() throws Exception {
        var plugins = folder.resolve("plugins");
        var source = Files.writeString(folder.resolve("Other.java"), OTHER);
        try (var lock = FolderLock.of(plugins)) {
            assertNotNull(lock);
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            source.toString(),
                            plugins.resolve(".lock").toString())
                    .inheritIO()
                    .start();
            assertEquals(7, process.waitFor());
        }
        assertFalse(Files.exists(plugins.resolve(".lock")));
    }
}
