// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aWriteThatFailsHalfwayLeavesTheOldFileAndNothingElse() throws IOException {
        var file = Files.writeString(folder.resolve("a.finsam"), "gammalt");
        var e = assertThrows(
                IOException.class,
                () -> AtomicFile.replace(file, out -> {
                    out.write(bytes("halva"));
                    throw new IOException("No space left on device");
                }));
        assertEquals("No space left on device", e.getMessage());
        assertEquals("gammalt", Files.readString(file));
        assertEquals(List.of("a.finsam"), names(folder));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskLeavesTheOldFileAndNothingElse() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()),
                "a small disk can be mounted by root only");
        try {
            var file = Files.writeString(disk.resolve("a.finsam"), "gammalt");
            assertThrows(IOException.class, () -> AtomicFile.replace(file, out -> out.write(new byte[200_000])));
            assertEquals("gammalt", Files.readString(file));
            assertEquals(List.of("a.finsam"), names(disk));
        } finally {
            assertTrue(run("umount", disk.toString()));
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    @Test
    void manyWritersAtOnceLeaveOneWholeFileAndAReaderNeverSeesAPart() throws Exception {
        var file = Files.write(folder.resolve("a.finsam"), content(0));
        var done = new AtomicBoolean();
        try (var pool = Executors.newFixedThreadPool(5)) {
            var reader = pool.submit(() -> {
                var reads = 0;
                while (!done.get() || reads == 0) {
                    assertWhole(Files.readAllBytes(file));
                    reads++;
                }
                return reads;
            });
            var writers = new ArrayList<Callable<Void>>();
            for (var i = 1; i <= 40; i++) {
                var content = content(i);
                writers.add(() -> {
                    AtomicFile.replace(file, out -> out.write(content));
                    return null;
                });
            }
            for (var result : pool.invokeAll(writers)) {
                result.get();
            }
            done.set(true);
            assertTrue(reader.get() > 0);
        }
        assertWhole(Files.readAllBytes(file));
        assertWhole(Files.readAllBytes(folder.resolve("a.finsam.bak")));
        assertEquals(List.of("a.finsam", "a.finsam.bak"), names(folder));
    }

    private static byte[] content(int number) {
        return bytes(Integer.toString(number).repeat(20_000));
    }

    private static void assertWhole(byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8);
        var number = text.substring(0, text.length() / 20_000);
        assertArrayEquals(bytes(number.repeat(20_000)), content);
    }

    @Test
    void aLinkKeepsPointingAtTheFileThatIsReplaced() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("annanstans"));
        var file = Files.writeString(elsewhere.resolve("a.finsam"), "gammalt");
        var link = Files.createSymbolicLink(folder.resolve("länk.finsam"), file);
        AtomicFile.replace(link, out -> out.write(bytes("nytt")));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("nytt", Files.readString(file));
        assertEquals(List.of("a.finsam", "a.finsam.bak"), names(elsewhere));
    }

    @Test
    void whoMayReadAFileStaysAsItWas() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        var file = Files.writeString(folder.resolve("a.finsam"), "gammalt");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        AtomicFile.replace(file, out -> out.write(bytes("nytt")));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void anOutputIsReadableToThoseWhoMayReadOtherNewFilesAndLeavesNoBackup() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        var other = Files.createFile(folder.resolve("annan.csv"));
        var file = folder.resolve("a.csv");
        AtomicFile.write(file, out -> out.write(bytes("ett")));
        AtomicFile.write(file, out -> out.write(bytes("två")));
        assertEquals("två", Files.readString(file));
        assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(file));
        assertEquals(List.of("a.csv", "annan.csv"), names(folder));
    }
}
