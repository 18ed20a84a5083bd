// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.finsam.model.edit.Document;

/**
 * How a file was when it was looked at.
 *
 * @param file null for a document without one
 * @param size in bytes; -1 for a file that is not there
 */
record FileStamp(@Nullable Path file, long size, Instant modified) {
    static FileStamp of(Document document) {
        var file = document.file().orElse(null);
        if (file == null) {
            return new FileStamp(null, -1, Instant.EPOCH);
        }
        try {
            return new FileStamp(
                    file, Files.size(file), Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            return new FileStamp(file, -1, Instant.EPOCH);
        }
    }
}
