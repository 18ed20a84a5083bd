// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;

/**
 * What whoever looks after the computer demands of plug-ins.
 *
 * @param signed true if only signed ones are taken
 * @param trusted SHA-256 of the certificates that count, hexadecimal, lower case; null when every signature does
 */
public record Policy(boolean signed, @Nullable Set<String> trusted) {
    /** Name of the file. */
    public static final String FILE = "finsam-policy.properties";

    /** Nothing is demanded. */
    public static final Policy NONE = new Policy(false, null);

    private static final Texts TEXTS = Texts.of(Policy.class);

    /**
     * Reads the files of those that there are. Each can only add demands.
     *
     * @throws IOException if a file is there but cannot be read; then nobody knows what is allowed
     */
    public static Policy read(List<Path> files) throws IOException {
        var policy = NONE;
        for (var file : files) {
            if (Files.exists(file)) {
                policy = policy.and(read(file));
            }
        }
        return policy;
    }

    private static Policy read(Path file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        var fingerprints = properties.getProperty("plugins.trusted");
        return new Policy(
                fingerprints != null
                        || "required"
                                .equals(properties
                                        .getProperty("plugins.signatures", "")
                                        .strip()),
                fingerprints == null
                        ? null
                        : Arrays.stream(fingerprints.split(","))
                                .map(each -> each.replace(":", "").strip().toLowerCase(Locale.ROOT))
                                .collect(Collectors.toUnmodifiableSet()));
    }

    private Policy and(Policy other) {
        var mine = trusted;
        var theirs = other.trusted;
        var both = mine == null ? theirs : mine;
        if (mine != null && theirs != null) {
            both = new HashSet<>(mine);
            both.retainAll(theirs);
        }
        return new Policy(signed || other.signed, both);
    }

    /** Why a plug-in is not allowed, if it is not. */
    Optional<Text> problem(PluginJar jar) {
        if (!signed) {
            return Optional.empty();
        }
        if (jar.signers().isEmpty()) {
            return Optional.of(TEXTS.get("policy.unsigned"));
        }
        var accepted = trusted;
        if (accepted == null || jar.signers().stream().anyMatch(signer -> accepted.contains(signer.fingerprint()))) {
            return Optional.empty();
        }
        var names = jar.signers().stream().map(Signer::name).collect(Collectors.joining(", "));
        return Optional.of(TEXTS.get("policy.untrusted", names));
    }
}
