// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs the parts of an Office Open XML file so that the same parts give the same bytes. */
public final class StableZip {
    private static final String TYPES = "[Content_Types].xml";

    /** The earliest time a zip entry can have. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {}

    /**
     * Writes a zip file anew, its entries in the order of their names after the list of content types, without times.
     *
     * @throws IOException if it is no zip file or the stream cannot be written
     */
    public static void write(byte[] zip, OutputStream output) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(
                Comparator.comparing((String name) -> !name.equals(TYPES)).thenComparing(Comparator.naturalOrder()));
        try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
                parts.put(entry.getName(), input.readAllBytes());
            }
        }
        ZipOutputStream stable = new ZipOutputStream(output);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(TIME);
            stable.putNextEntry(entry);
            stable.write(part.getValue());
            stable.closeEntry();
        }
        stable.finish();
    }
}
