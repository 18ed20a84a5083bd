// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import se.finsam.model.file.AtomicFile;

/**
 * Unsaved work on a file, kept in a hidden file beside it, so that it is not lost when the program ends unexpectedly. The
 * file itself is never touched.
 */
public final class Journal {
    private static final String HEAD = "finsam-journal 1 ";

    private final Path file;
    private final Path journal;

    /**
     * What a journal holds.
     *
     * @param base SHA-256 in hexadecimal of the file that the work is on
     * @param changes number of steps that are not saved
     * @param content the association as it was last, as its file would hold it
     */
    public record Entry(String base, int changes, byte[] content) {}

    /** The journal of a file. */
    public Journal(Path file) {
        this.file = file;
        journal = file.resolveSibling("." + file.getFileName() + ".journal");
    }

    /** The hidden file. */
    public Path path() {
        return journal;
    }

    /**
     * SHA-256 of the file in hexadecimal.
     *
     * @throws IOException if it cannot be read
     */
    public String base() throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Keeps work, in place of what was kept before.
     *
     * @throws IOException if it cannot be written; then what was kept before still is
     */
    public void write(Entry entry) throws IOException {
        AtomicFile.write(journal, out -> {
            out.write((HEAD + entry.base() + " " + entry.changes() + "\n").getBytes(StandardCharsets.US_ASCII));
            out.write(entry.content());
        });
    }

    /**
     * What is kept; absent when nothing is, or when what lies there is no journal.
     *
     * @throws IOException if it cannot be read
     */
    public Optional<Entry> read() throws IOException {
        byte[] all;
        try {
            all = Files.readAllBytes(journal);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        var end = 0;
        while (end < all.length && all[end] != '\n') {
            end++;
        }
        var head = new String(all, 0, end, StandardCharsets.US_ASCII);
        if (!head.matches(HEAD + "[0-9a-f]{64} [0-9]{1,9}")) {
            return Optional.empty();
        }
        var words = head.split(" ");
        return Optional.of(new Entry(
                words[2],
                Integer.parseInt(words[3]),
                Arrays.copyOfRange(all, Math.min(end + 1, all.length), all.length)));
    }

    /**
     * Forgets the work that is kept, as after it was saved.
     *
     * @throws IOException if the journal cannot be removed
     */
    public void delete() throws IOException {
        Files.deleteIfExists(journal);
    }

    /**
     * Puts what is kept aside, for a user who wants to look at it, since it does not fit the file any more.
     *
     * @return where it lies now
     * @throws IOException if it cannot be moved
     */
    public Path putAside() throws IOException {
        var aside = file.resolveSibling(file.getFileName() + ".unsaved");
        var entry = read().orElseThrow(() -> new NoSuchFileException(journal.toString()));
        AtomicFile.write(aside, out -> out.write(entry.content()));
        delete();
        return aside;
    }
}
