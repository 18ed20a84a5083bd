// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.finsam.model.file.AtomicFile;
import se.finsam.model.text.Texts;

/**
 * The report designs that a user trusts, each by the SHA-256 of its file and of the libraries, scripts and jars in its folder
 * that it could run. When any of them changes it is no longer trusted.
 */
public final class TrustedDesigns {
    private static final Texts TEXTS = Texts.of(TrustedDesigns.class);
    private static final List<String> CODE = List.of(".rptlibrary", ".js", ".jar", ".class");
    private static final int MOST_FILES = 2000;

    private final Path store;

    TrustedDesigns(Path folder) {
        store = folder.resolve("trusted-designs.txt");
    }

    /** True if the user trusts a design as it is now. */
    public boolean trusts(Path design) {
        try {
            var file = absolute(design);
            var known = read().get(file.toString());
            return known != null && known.equals(fingerprint(file));
        } catch (IOException | PluginException e) {
            // What cannot be read cannot be vouched for.
            return false;
        }
    }

    /**
     * Trusts a design as it is now.
     *
     * @throws PluginException if it is no design or its folder is too large to watch
     */
    public void trust(Path design) throws IOException, PluginException {
        var file = absolute(design);
        if (!file.toString().endsWith(".rptdesign") || !Files.isRegularFile(file)) {
            throw new PluginException(TEXTS.get("noDesign", design));
        }
        var all = read();
        all.put(file.toString(), fingerprint(file));
        write(all);
    }

    /**
     * Trusts a design no longer.
     *
     * @throws PluginException if it was not trusted
     */
    public void distrust(Path design) throws IOException, PluginException {
        var all = read();
        if (all.remove(absolute(design).toString()) == null) {
            throw new PluginException(TEXTS.get("notTrusted", design));
        }
        write(all);
    }

    private static Path absolute(Path design) {
        return design.toAbsolutePath().normalize();
    }

    private SortedMap<String, String> read() throws IOException {
        var all = new TreeMap<String, String>();
        try {
            for (var line : Files.readAllLines(store)) {
                var space = line.indexOf(' ');
                if (space > 0) {
                    all.put(line.substring(space + 1), line.substring(0, space));
                }
            }
        } catch (NoSuchFileException e) {
            return all;
        }
        return all;
    }

    private void write(SortedMap<String, String> all) throws IOException {
        if (all.isEmpty()) {
            Files.deleteIfExists(store);
            return;
        }
        Files.createDirectories(store.getParent());
        var text = new StringBuilder();
        all.forEach((file, hash) -> text.append(hash).append(' ').append(file).append('\n'));
        AtomicFile.write(store, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String fingerprint(Path design) throws IOException, PluginException {
        var digest = sha256();
        try (var out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            for (var file : code(design)) {
                var content = Files.readAllBytes(file);
                out.writeUTF(design.getParent().relativize(file).toString());
                out.writeInt(content.length);
                out.write(content);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The design and what could run with it. */
    private static List<Path> code(Path design) throws IOException, PluginException {
        try (Stream<Path> inside = Files.walk(design.getParent())) {
            var all = inside.limit(MOST_FILES + 1L).toList();
            if (all.size() > MOST_FILES) {
                throw new PluginException(TEXTS.get("folderTooLarge", design, MOST_FILES));
            }
            return all.stream()
                    .filter(file -> file.equals(design)
                            || CODE.stream().anyMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
