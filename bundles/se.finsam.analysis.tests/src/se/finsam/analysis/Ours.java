// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.PropertyResourceBundle;
import se.finsam.analysis.indicator.IndicatorTable;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.table.Table;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.FolderBundles;
import se.finsam.engine.IndicatorRunner;
import se.finsam.model.Association;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.snapshot.SnapshotBuilder;

/** Our contributions, read from the source folders of their bundles without a running platform, and the sample. */
public final class Ours {
    private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();

    /** The statement templates and indicators that the workbench brings. */
    public static final ContributionRegistry REGISTRY = new FolderBundles(BUNDLES)
            .contributions(List.of("se.finsam.api", "se.finsam.analysis"), Ours.class.getClassLoader());

    private Ours() {}

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
