// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis;

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
import se.finsam.analysis.indicator.IndicatorTable;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.table.Table;
import se.finsam.engine.BundleFiles;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.IndicatorRunner;
import se.finsam.model.Association;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.snapshot.SnapshotBuilder;

/** Our contributions, read from the source folders of their bundles without a running platform, and the sample. */
public final class Ours {
    private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();

    /** The statement templates and indicators that the workbench brings. */
    public static final ContributionRegistry REGISTRY = registry();

    private Ours() {}

    private static ContributionRegistry registry() {
        var token = new Object();
        var registry = RegistryFactory.createRegistry(new OwnClasses(), token, token);
        for (var bundle : List.of("se.finsam.api", "se.finsam.analysis")) {
            var folder = BUNDLES.resolve(bundle);
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
        return ContributionRegistry.read(registry, new SourceFolders());
    }

    /** Makes contributed classes with the loader of the tests, which sees those of the analysis. */
    private static final class OwnClasses extends RegistryStrategy {
        OwnClasses() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String name, String overridden)
                throws CoreException {
            try {
                return Class.forName(name, true, Ours.class.getClassLoader())
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
            var file = BUNDLES.resolve(bundle).resolve(path);
            try {
                return Files.exists(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The sample, as a model of its own that may be changed. */
    public static Association association() throws IOException {
        return new AssociationFile().load(BUNDLES.resolve("se.finsam.sample").resolve("samspelet.finsam"));
    }

    /** The snapshot of the sample. */
    public static Snapshot sample() throws IOException {
        return SnapshotBuilder.snapshot(association());
    }

    /** The words of a bundle in a language. */
    public static PropertyResourceBundle words(String bundle, String file) throws IOException {
        try (var words = Files.newBufferedReader(BUNDLES.resolve(bundle).resolve(file))) {
            return new PropertyResourceBundle(words);
        }
    }

    /** Every indicator of an association for some years. */
    public static Table indicators(Snapshot snapshot, Integer... years) {
        var asked = List.of(years);
        return IndicatorTable.of(snapshot, new IndicatorRunner(REGISTRY.indicators()).run(snapshot, asked), asked);
    }
}
