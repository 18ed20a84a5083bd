// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.testing;

import java.io.FileNotFoundException;
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
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import se.finsam.api.Check;
import se.finsam.api.Contribution;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.FolderBundles;

/**
 * The plug-in whose tests run: in a plain JVM the one whose {@code plugin.xml} lies in a folder of the class path and not in a
 * jar, in a running platform the bundle that loads the test.
 */
public final class PluginProject {
    private static final String NAME = "plug-in";
    private static final String API = "se.finsam.api";
    private static final String IN_JAR = "!/";
    private static final String STATEMENTS = "se.finsam.analysis";
    private static final String STATEMENT = "statements/rr.statement.xml";

    private final Path folder;
    private final ContributionRegistry registry;

    private PluginProject(Path folder, ContributionRegistry registry) {
        this.folder = folder;
        this.registry = registry;
    }

    /**
     * Reads the plug-in of a test beside the API and our own contributions.
     *
     * @throws IOException if a file cannot be read, or no plug-in is on the class path as a folder
     */
    public static PluginProject read(Class<?> test) throws IOException {
        var classes = test.getClassLoader();
        var bundle = FrameworkUtil.getBundle(test);
        return bundle == null ? inFolder(classes) : inPlatform(bundle, classes);
    }

    private static PluginProject inFolder(ClassLoader classes) throws IOException {
        return of(
                root(Check.class.getProtectionDomain().getCodeSource().getLocation()),
                rootOf(classes, STATEMENT),
                folder(classes),
                classes);
    }

    private static PluginProject inPlatform(Bundle bundle, ClassLoader classes) throws IOException {
        return of(
                root(Installed.bundle(bundle, API)), root(Installed.bundle(bundle, STATEMENTS)), root(bundle), classes);
    }

    private static PluginProject of(Path api, Path statements, Path folder, ClassLoader classes) {
        var bundles = new LinkedHashMap<String, Path>();
        bundles.put(API, api);
        if (!Files.exists(folder.resolve(STATEMENT))) {
            bundles.put(STATEMENTS, statements);
        }
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

    private static Path rootOf(ClassLoader classes, String resource) throws IOException {
        var url = String.valueOf(classes.getResource(resource));
        var end = url.indexOf(IN_JAR);
        return end < 0
                ? path(url.substring(0, url.length() - resource.length()))
                : root(URI.create(url.substring("jar:".length(), end)).toURL());
    }

    private static Path root(Bundle bundle) throws IOException {
        var file = FileLocator.getBundleFileLocation(bundle)
                .orElseThrow(() -> new FileNotFoundException("%s lies in no file".formatted(bundle.getSymbolicName())));
        return root(file.toURI().toURL());
    }

    private static Path root(URL location) throws IOException {
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

    /** Where a file that the plug-in contributes lies. */
    Path file(URL contributed) throws IOException {
        var url = contributed.toString();
        var inside = url.indexOf(IN_JAR);
        return inside < 0 ? path(url) : folder.resolve(url.substring(inside + IN_JAR.length()));
    }

    /** The text of a file of the plug-in. */
    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
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
