// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import se.finsam.core.snapshot.Snapshot;

/** The file that an importer reads, held in memory, and the association that it is read for. Immutable. */
public final class ImportInput {
    /** Greatest size of a file in bytes: 64 MiB. */
    public static final int LIMIT = 64 << 20;

    private final String name;
    private final byte[] content;
    private final Snapshot snapshot;

    /**
     * An input of given content.
     *
     * @param name name of the file without its folder, as remarks and provenance give it
     * @throws IllegalArgumentException if the content is larger than {@link #LIMIT}
     */
    public ImportInput(String name, byte[] content, Snapshot snapshot) {
        if (content.length > LIMIT) {
            throw new IllegalArgumentException(
                    "%s has %d bytes; the limit is %d".formatted(name, content.length, LIMIT));
        }
        this.name = name;
        this.content = content.clone();
        this.snapshot = snapshot;
    }

    /**
     * The input of a file.
     *
     * @throws IOException if it cannot be read, or is larger than {@link #LIMIT}
     */
    public static ImportInput of(Path file, Snapshot snapshot) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var content = in.readNBytes(LIMIT + 1);
            if (content.length > LIMIT) {
                throw new IOException("larger than %d MiB".formatted(LIMIT >> 20));
            }
            return new ImportInput(String.valueOf(file.getFileName()), content, snapshot);
        }
    }

    /** Name of the file without its folder. */
    public String name() {
        return name;
    }

    /** A copy of the content. */
    public byte[] bytes() {
        return content.clone();
    }

    /** The content from its beginning; each call gives a stream of its own. */
    public InputStream stream() {
        return new ByteArrayInputStream(content);
    }

    /** The association as it is before the import: its line items, subjects, years and facts. */
    public Snapshot snapshot() {
        return snapshot;
    }
}
