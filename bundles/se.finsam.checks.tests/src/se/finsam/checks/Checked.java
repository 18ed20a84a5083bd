// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.finsam.api.CheckInput;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckRunner;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.FolderBundles;
import se.finsam.model.Association;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.snapshot.SnapshotBuilder;

/** Our contributions, read from the source folders of their bundles without a running platform, and the sample. */
public final class Checked {
    /** The year of the sample's report. */
    public static final int YEAR = 2025;

    private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();

    /** The checks and statement templates that the workbench brings. */
    public static final ContributionRegistry REGISTRY = new FolderBundles(BUNDLES)
            .contributions(
                    List.of("se.finsam.api", "se.finsam.analysis", "se.finsam.checks"), Checked.class.getClassLoader());

    private Checked() {}

    /** The sample, as a model of its own that may be changed. */
    public static Association association() throws IOException {
        return new AssociationFile().load(BUNDLES.resolve("se.finsam.sample").resolve("samspelet.finsam"));
    }

    /** The snapshot of the sample. */
    public static Snapshot sample() throws IOException {
        return SnapshotBuilder.snapshot(association());
    }

    /** What the checks of the sample's report read. */
    public static CheckInput input(Snapshot snapshot) {
        return new CheckInput(snapshot, REGISTRY.templates(), YEAR);
    }

    /** Runs every check. */
    public static CheckReport check(Snapshot snapshot) {
        return check(input(snapshot));
    }

    /** Runs every check on any report. */
    public static CheckReport check(CheckInput input) {
        return CheckRunner.check(REGISTRY.checks(), input);
    }
}
