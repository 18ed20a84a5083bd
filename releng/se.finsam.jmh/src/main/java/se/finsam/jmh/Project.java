// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.jmh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import se.finsam.engine.BundleFiles;
import se.finsam.engine.ContributionRegistry;
import se.finsam.model.Association;
import se.finsam.model.file.AssociationFile;

/** Our contributions, read from the source folders of their bundles without a running platform, and the sample. */
final class Project {
    /** The top folder of the project. */
    static final Path ROOT = Path.of(System.getProperty("finsam.root", "")).toAbsolutePath();

    /** The sample. */
    static final Path SAMPLE = ROOT.resolve("bundles/se.finsam.sample/samspelet.finsam");

    /** The year of the sample's report. */
    static final int YEAR = 2025;

    private Project() {}

    /** The sample, as a model of its own that may be changed. */
    static Association sample() throws IOException {
        return new AssociationFile().load(SAMPLE);
    }

    /** The statements, checks and indicators that the workbench brings. */
    static ContributionRegistry registry() throws CoreException {
        var token = new Object();
        var registry = RegistryFactory.createRegistry(new OwnClasses(), token, token);
        for (var bundle : List.of("se.finsam.api", "se.finsam.analysis", "se.finsam.checks")) {
            try (var plugin = Files.newInputStream(file(bundle, "plugin.xml"));
                    var words = Files.newBufferedReader(file(bundle, "plugin_sv.properties"))) {
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
        return ContributionRegistry.read(registry, new SourceFolders());
    }

    private static Path file(String bundle, String path) {
        return ROOT.resolve("bundles").resolve(bundle).resolve(path);
    }

    /** Makes contributed classes with the loader of the benchmarks, which sees those of the bundles. */
    private static final class OwnClasses extends RegistryStrategy {
        OwnClasses() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String name, String overridden)
                throws CoreException {
            try {
                return Class.forName(name, true, Project.class.getClassLoader())
                        .getConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(Status.error(name, e));
            }
        }
    }

    /** Bundles as source folders beside each other. */
    private static final class SourceFolders implements BundleFiles {
        @Override
        public String version(String bundle) {
            return "";
        }

        @Override
        public Optional<URL> find(String bundle, String path) {
            var file = file(bundle, path);
            try {
                return Files.exists(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
