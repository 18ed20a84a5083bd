// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.ManifestElement;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import se.finsam.core.text.Text;

/**
 * A Java plug-in as a file, read without running any of it.
 *
 * @param file the jar
 * @param id its symbolic name
 * @param provider who says to have made it; empty when nobody does
 * @param sha256 of the file, hexadecimal, lower case
 * @param signers who have signed every file in it; empty when it is not signed
 * @param headers of its manifest
 */
public record PluginJar(
        Path file,
        String id,
        Version version,
        Text name,
        String provider,
        String sha256,
        List<Signer> signers,
        List<Contributed> contributions,
        Map<String, String> headers) {
    /** An immutable copy of the lists. */
    public PluginJar {
        signers = List.copyOf(signers);
        contributions = List.copyOf(contributions);
        headers = Map.copyOf(headers);
    }

    /**
     * Reads a jar.
     *
     * @throws PluginException if it is no plug-in or has been changed after it was signed
     * @throws IOException if the file cannot be read
     */
    public static PluginJar read(Path file) throws IOException, PluginException {
        return new JarReader(file).read();
    }

    /** The clauses of a header; none when it is missing. */
    List<ManifestElement> clauses(String header) {
        try {
            var clauses = ManifestElement.parseHeader(header, headers.get(header));
            return clauses == null ? List.of() : List.of(clauses);
        } catch (BundleException e) {
            throw new IllegalStateException("read before", e);
        }
    }

    /** The bundle that this is a fragment of, if it is one. */
    @Nullable
    String host() {
        var host = clauses(Constants.FRAGMENT_HOST);
        return host.isEmpty() ? null : host.getFirst().getValue();
    }

    /** True if the extension registry may take contributions from it. */
    boolean isSingleton() {
        return "true".equals(clauses(Constants.BUNDLE_SYMBOLICNAME).getFirst().getDirective("singleton"));
    }

    /** True if code of it may run as soon as it is started. */
    boolean runsAtStart() {
        return headers.containsKey(Constants.BUNDLE_ACTIVATOR) || headers.containsKey("Service-Component");
    }

    /** True if it holds the sources of another plug-in. */
    boolean isSource() {
        return headers.containsKey("Eclipse-SourceBundle");
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
