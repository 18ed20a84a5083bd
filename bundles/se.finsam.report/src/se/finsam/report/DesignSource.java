// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.URIUtil;
import se.finsam.report.internal.security.DesignLint;

/**
 * Where a BIRT report design comes from and how far it may reach.
 *
 * @param file the {@code .rptdesign}
 * @param resources folder with its libraries, images and {@code messages*.properties}; nothing outside of it is read
 * @param trusted whether its scripts may use Java, files and the network; only for designs of installed bundles and for
 *     those the user has said to trust
 */
public record DesignSource(Path file, Path resources, boolean trusted) {
    /** A design from outside: its scripts run without Java, files and network, and its folder is its resource folder. */
    public static DesignSource untrusted(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return new DesignSource(absolute, folderOf(absolute), false);
    }

    /** A design the user trusts as much as a program of his own. */
    public static DesignSource trusted(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return new DesignSource(absolute, folderOf(absolute), true);
    }

    /**
     * A design inside an installed bundle, trusted like the bundle's code; its folder in the bundle is its resource folder.
     *
     * @param design the bundle's entry for the design
     * @throws IOException if the folder cannot be brought to the file system
     */
    public static DesignSource installed(URL design) throws IOException {
        try {
            URI entry = URIUtil.toURI(design);
            Path folder = Path.of(
                    URIUtil.toURI(FileLocator.toFileURL(entry.resolve(".").toURL())));
            return new DesignSource(folder.resolve(fileName(entry)), folder, true);
        } catch (URISyntaxException e) {
            throw new IOException("The design has no usable address: " + design, e);
        }
    }

    /**
     * What speaks against running the design untrusted, each with the element that is in the way; empty if nothing does.
     *
     * @throws IOException if the design or a library of it cannot be read or is no XML; the message says which
     */
    public List<String> objections() throws IOException {
        return DesignLint.check(file, resources);
    }

    private static String fileName(URI entry) {
        String path = entry.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Path folderOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }
}
