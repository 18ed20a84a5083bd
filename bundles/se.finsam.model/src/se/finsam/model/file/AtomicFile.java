// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a file as a whole: at every moment either the old or the new content stands under its name, never a part.
 * The content is written beside it and forced to disk, then renamed.
 */
public final class AtomicFile {
    /** Writes the new content. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Replaces or makes {@code file}, and keeps the old file as {@code <name>.bak}; a symbolic link keeps pointing where it
     * pointed.
     *
     * @throws IOException if anything fails; then the old file is as it was and no temporary file is left
     */
    public static void replace(Path file, Content content) throws IOException {
        put(file, content, true);
    }

    /**
     * Replaces or makes {@code file}; the old file is gone. A symbolic link keeps pointing where it pointed.
     *
     * @throws IOException if anything fails; then the old file is as it was and no temporary file is left
     */
    public static void write(Path file, Content content) throws IOException {
        put(file, content, false);
    }

    private static void put(Path file, Content content, boolean keepOld) throws IOException {
        var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a folder");
        }
        var folder = target.getParent();
        var name = target.getFileName().toString();
        var temporary = Files.createTempFile(folder, '.' + name + '.', ".tmp");
        try {
            fill(temporary, content);
            var existed = Files.exists(target);
            keepPermissions(existed ? target : null, temporary);
            if (existed && keepOld) {
                backUp(target, folder.resolve(name + ".bak"));
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void fill(Path temporary, Content content) throws IOException {
        try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
                var out = Channels.newOutputStream(channel)) {
            content.writeTo(out);
            channel.force(true);
        }
    }

    /**
     * A temporary file is private; the file that takes its place is what its predecessor was, or what the user's mask
     * says.
     */
    private static void keepPermissions(@Nullable Path predecessor, Path temporary) throws IOException {
        if (Files.getFileAttributeView(temporary, PosixFileAttributeView.class) == null) {
            return;
        }
        if (predecessor != null) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(predecessor));
        } else {
            var probe = temporary.resolveSibling(temporary.getFileName() + ".new");
            try {
                Files.createFile(probe);
                Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(probe));
            } finally {
                Files.deleteIfExists(probe);
            }
        }
    }

    /** A second name for the old content costs no space; where the file system knows no links it is copied. */
    private static void backUp(Path target, Path backup) throws IOException {
        var link = Files.createTempFile(
                target.getParent(), '.' + target.getFileName().toString() + '.', ".bak.tmp");
        try {
            Files.delete(link);
            try {
                Files.createLink(link, target);
            } catch (UnsupportedOperationException | FileSystemException e) {
                Files.copy(target, link, StandardCopyOption.COPY_ATTRIBUTES);
            }
            Files.move(link, backup, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(link);
        }
    }

    /** Makes the rename itself durable where folders can be opened. */
    private static void force(Path folder) throws IOException {
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS) != null) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
