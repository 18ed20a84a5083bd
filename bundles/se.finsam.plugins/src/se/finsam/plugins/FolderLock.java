// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps two processes, or two threads of one, from changing the same folder at once. */
final class FolderLock implements AutoCloseable {
    private static final String FILE = ".lock";
    /** Where the lock lies, since some systems let nobody read what is locked. */
    private static final long BEYOND_THE_MARK = 1L << 30;

    private static final ReentrantLock THREADS = new ReentrantLock();

    private final FileChannel channel;
    private final Path file;

    private FolderLock(FileChannel channel, Path file) {
        this.channel = channel;
        this.file = file;
    }

    /** Waits until nobody else changes the folder, which is made when it is missing. */
    static FolderLock of(Path folder) throws IOException {
        THREADS.lock();
        try {
            while (true) {
                Files.createDirectories(folder);
                var file = folder.resolve(FILE);
                try {
                    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    if (isHeld(channel, file)) {
                        return new FolderLock(channel, file);
                    }
                    channel.close();
                } catch (NoSuchFileException e) {
                    // The folder was removed between two lines of ours.
                }
            }
        } catch (IOException | RuntimeException e) {
            THREADS.unlock();
            throw e;
        }
    }

    /** False if whoever held it before has removed the file; then the lock is one on nothing. */
    private static boolean isHeld(FileChannel channel, Path file) throws IOException {
        FileLock lock = channel.lock(BEYOND_THE_MARK, 1, false);
        if (!lock.isValid() || !Files.exists(file)) {
            return false;
        }
        // The size tells the file that is locked from one made anew under its name. It must not be opened to look:
        // where one
        // descriptor of a file is closed, POSIX gives up every lock that the process has on it.
        var mark = ProcessHandle.current().pid();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(new byte[1]), mark);
        try {
            return Files.size(file) == mark + 1;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
            channel.close();
        } finally {
            THREADS.unlock();
        }
    }
}
