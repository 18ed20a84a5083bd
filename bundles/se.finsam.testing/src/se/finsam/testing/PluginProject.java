// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import se.finsam.api.Check;
import se.finsam.api.Contribution;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.FolderBundles;

/** The plug-in whose tests run: the one whose {@code plugin.xml} lies in a folder of the class path and not in a jar. */
public final class PluginProject {
    private static final String NAME = "plug-in";

    private final Path folder;
    private final ContributionRegistry registry;

    private PluginProject(Path folder, ContributionRegistry registry) {
        this.folder = folder;
        this.registry = registry;
    }

    /**
     * Reads the plug-in beside the API and our own contributions, all without a running platform.
     *
     * @throws IOException if a file cannot be read, or no plug-in is on the class path as a folder
     */
    public static PluginProject read() throws IOException {
        var classes = Thread.currentThread().getContextClassLoader();
        var bundles = new LinkedHashMap<String, Path>();
        bundles.put("se.finsam.api", root(Check.class));
        bundles.put("se.finsam.analysis", rootOf(classes, "statements/rr.statement.xml"));
        var folder = folder(classes);
        bundles.put(NAME, folder);
        var registry = new FolderBundles(bundles).contributions(List.copyOf(bundles.keySet()), classes);
        return new PluginProject(folder, registry);
    }

    private static Path folder(ClassLoader classes) throws IOException {
        for (var url : Collections.list(classes.getResources("plugin.xml"))) {
            if (url.getProtocol().equals("file")) {
                return path(url.toString()).getParent();
            }
        }
        throw new IOException("No plugin.xml of a project is on the class path; put it into src/main/resources");
    }

    private static Path root(Class<?> type) throws IOException {
        return jar(type.getProtectionDomain().getCodeSource().getLocation());
    }

    private static Path rootOf(ClassLoader classes, String resource) throws IOException {
        var url = String.valueOf(classes.getResource(resource));
        var end = url.indexOf("!/");
        return end < 0
                ? path(url.substring(0, url.length() - resource.length()))
                : jar(URI.create(url.substring("jar:".length(), end)).toURL());
    }

    private static Path jar(URL location) throws IOException {
        var path = path(location.toString());
        return Files.isDirectory(path) ? path : FileSystems.newFileSystem(path).getPath("/");
    }

    private static Path path(String url) throws IOException {
        try {
            return Path.of(new URI(url));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** Everything that is contributed, ours and the plug-in's. */
    public ContributionRegistry registry() {
        return registry;
    }

    /** True for a contribution of the plug-in. */
    public boolean isOwn(Contribution contribution) {
        return contribution.contributor().bundle().equals(NAME);
    }

    /** The plug-in's folder of classes and resources. */
    public Path folder() {
        return folder;
    }

    /** The words of a properties file of the plug-in. */
    Map<String, String> words(String file) throws IOException {
        var words = new LinkedHashMap<String, String>();
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            var bundle = new PropertyResourceBundle(in);
            bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        }
        return words;
    }
}
