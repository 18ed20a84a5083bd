// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;

/**
 * What artifacts.xml or compositeArtifacts.xml of a p2 repository lists.
 *
 * @param bundles the bundles in it
 * @param parts addresses of the repositories that a composite one is made of, relative or not
 */
record SiteIndex(List<Bundle> bundles, List<String> parts) {
    /** @param sha256 of the jar, hexadecimal; null where the repository gives none */
    record Bundle(String id, Version version, @Nullable String sha256) {
        /** The name of its jar in the folder of plug-ins. */
        String fileName() {
            return id + "_" + version + ".jar";
        }

        boolean isIntact(Path file) throws IOException {
            return sha256 == null || sha256.equalsIgnoreCase(JarReader.sha256(file));
        }
    }

    /**
     * Reads without document types and entities.
     *
     * @throws XMLStreamException if it is no well-formed XML
     * @throws IllegalArgumentException if an id or a version is none
     */
    static SiteIndex read(InputStream in) throws XMLStreamException {
        var reader = PluginXml.reader(in);
        var bundles = new ArrayList<Bundle>();
        var parts = new ArrayList<String>();
        Bundle open = null;
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "artifact" ->
                        open = isBundle(reader.getAttributeValue(null, "classifier"))
                                ? bundle(
                                        reader.getAttributeValue(null, "id"), reader.getAttributeValue(null, "version"))
                                : null;
                    case "property" -> {
                        if (open != null
                                && "download.checksum.sha-256".equals(reader.getAttributeValue(null, "name"))) {
                            open = new Bundle(open.id, open.version, reader.getAttributeValue(null, "value"));
                        }
                    }
                    case "child" -> parts.add(String.valueOf(reader.getAttributeValue(null, "location")));
                    default -> {
                        // Rules, sizes and repository properties are not needed.
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("artifact")
                    && open != null) {
                bundles.add(open);
                open = null;
            }
        }
        return new SiteIndex(List.copyOf(bundles), List.copyOf(parts));
    }

    private static boolean isBundle(@Nullable String classifier) {
        return "osgi.bundle".equals(classifier);
    }

    private static Bundle bundle(@Nullable String id, @Nullable String version) {
        if (id == null || !JarReader.isId(id)) {
            throw new IllegalArgumentException("artifact id " + id);
        }
        return new Bundle(id, Version.parseVersion(version), null);
    }
}
