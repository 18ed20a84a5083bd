// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.finsam.report.ReportException;
import se.finsam.report.ReportException.Reason;

/** Files that appear together under their names when all of them are complete, and leave nothing behind otherwise. */
final class OutputFiles implements AutoCloseable {
    private final Map<Path, Path> drafts = new LinkedHashMap<>();

    /** Writes a file's content beside the place it will have. */
    void add(Path file, byte[] content) throws ReportException {
        Path draft = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        drafts.put(draft, file);
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = java.nio.ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** Gives all files their names. */
    void publish() throws ReportException {
        for (Map.Entry<Path, Path> entry : drafts.entrySet()) {
            try {
                Files.move(
                        entry.getKey(),
                        entry.getValue(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw unwritable(entry.getValue(), e);
            }
        }
        drafts.clear();
    }

    private static ReportException unwritable(Path file, IOException cause) {
        String why =
                switch (cause) {
                    case FileSystemException system when system.getReason() != null -> system.getReason();
                    case FileSystemException system ->
                        system.getClass().getSimpleName().replace("Exception", "") + " " + system.getMessage();
                    default -> String.valueOf(cause.getMessage());
                };
        return new ReportException(Reason.OUTPUT, file, Messages.format("cannotWrite", file, why), cause);
    }

    /** Removes what has not been published. */
    @Override
    public void close() throws ReportException {
        for (Path draft : drafts.keySet()) {
            try {
                Files.deleteIfExists(draft);
            } catch (IOException e) {
                throw unwritable(draft, e);
            }
        }
    }
}
