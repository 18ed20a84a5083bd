// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.finsam.report.OutputFormat;

/**
 * A file that was made.
 *
 * @param association the file of the association that it is about; empty if that had none yet
 * @param state what the association held, as {@link Fingerprint} names it
 * @param written when the file was written, as the file system has it
 * @param size bytes
 * @param checksum SHA-256 of the file
 */
record GeneratedFile(
        Path file, OutputFormat format, Path association, String state, Instant written, long size, String checksum) {
    private static final int SHORT = 8;

    /** Takes down a file that has just been written. */
    static GeneratedFile of(Path file, OutputFormat format, Path association, String state) throws IOException {
        var content = Files.readAllBytes(file);
        return new GeneratedFile(
                file,
                format,
                association,
                state,
                Files.getLastModifiedTime(file).toInstant(),
                content.length,
                Fingerprint.of(content));
    }

    /** The beginning of a checksum, enough to tell two apart by eye. */
    static String brief(String checksum) {
        return checksum.substring(0, Math.min(SHORT, checksum.length()));
    }

    /** True while the file lies where it was written and nobody has written it since. */
    boolean isUntouched() {
        try {
            return Files.size(file) == size
                    && Files.getLastModifiedTime(file).toInstant().equals(written);
        } catch (IOException e) {
            return false;
        }
    }

    /** The record as words, for keeping. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("file", file.toString());
        fields.put("format", format.name());
        fields.put("association", association.toString());
        fields.put("state", state);
        fields.put("written", written.toString());
        fields.put("size", String.valueOf(size));
        fields.put("checksum", checksum);
        return fields;
    }

    /** The record that {@link #fields} gave; absent if a word is missing or makes no sense. */
    static Optional<GeneratedFile> of(Function<String, @Nullable String> fields) {
        try {
            return Optional.of(new GeneratedFile(
                    Path.of(word(fields, "file")),
                    OutputFormat.valueOf(word(fields, "format")),
                    Path.of(word(fields, "association")),
                    word(fields, "state"),
                    Instant.parse(word(fields, "written")),
                    Long.parseLong(word(fields, "size")),
                    word(fields, "checksum")));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String word(Function<String, @Nullable String> fields, String name) {
        var word = fields.apply(name);
        if (word == null) {
            throw new IllegalArgumentException(name);
        }
        return word;
    }
}
