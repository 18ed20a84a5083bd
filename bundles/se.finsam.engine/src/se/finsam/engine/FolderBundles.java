// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.function.Function;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** Bundles as folders, for tests and tools that run without a platform; their versions are not known. */
public final class FolderBundles implements BundleFiles {
    private final Function<String, Path> folders;

    /** The bundles in a folder. */
    public FolderBundles(Path parent) {
        folders = parent::resolve;
    }

    /** Bundles wherever each lies, in the file system of a jar for instance. */
    public FolderBundles(Map<String, Path> bundles) {
        var all = Map.copyOf(bundles);
        folders = bundle -> all.getOrDefault(bundle, Path.of(bundle));
    }

    /**
     * What bundles contribute, named in Swedish.
     *
     * @param bundles those that bring the extension points before those that contribute to them
     * @param classes sees the contributed classes
     * @throws UncheckedIOException if a bundle has no {@code plugin.xml} or no {@code plugin_sv.properties} that can be read
     */
    public ContributionRegistry contributions(List<String> bundles, ClassLoader classes) {
        var token = new Object();
        var registry = RegistryFactory.createRegistry(new Classes(classes), token, token);
        for (var bundle : bundles) {
            var folder = folders.apply(bundle);
            try (var plugin = Files.newInputStream(folder.resolve("plugin.xml"));
                    var words = Files.newBufferedReader(folder.resolve("plugin_sv.properties"))) {
                registry.addContribution(
                        plugin,
                        ContributorFactorySimple.createContributor(bundle),
                        false,
                        bundle,
                        new PropertyResourceBundle(words),
                        token);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ContributionRegistry.read(registry, this);
    }

    @Override
    public String version(String bundle) {
        return "";
    }

    @Override
    public Optional<URL> find(String bundle, String path) {
        var file = folders.apply(bundle).resolve(path);
        try {
            return Files.exists(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes contributed classes with a given loader. */
    private static final class Classes extends RegistryStrategy {
        private final ClassLoader loader;

        Classes(ClassLoader loader) {
            super(null, null);
            this.loader = loader;
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String name, String overridden)
                throws CoreException {
            try {
                return Class.forName(name, true, loader).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(Status.error(name, e));
            }
        }
    }
}
